// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the columns of a text begin that has no separator, as blanks line them up. Such a text is read with a separator put between its columns.
 *
 * @param edges all but the first column, which begins with the line
 */
record FixedWidth(List<Edge> edges) implements LineForm {

	/** What is put between cells; no text has it. */
	static final char SEPARATOR = 0x1f;

	/** Share of the lines that have a separator in titles or notes only. */
	private static final double FEW = 0.5;
	private static final Pattern STORED = Pattern.compile("\\s*1(\\s*,\\s*\\d{1,5}(\\s*-\\s*\\d{1,5})?)+\\s*");

	/**
	 * The edge of a column.
	 *
	 * @param gap   the first place, from 0, that is blank before it; the column itself where it need not have a blank before it
	 * @param start where it begins
	 */
	record Edge(int gap, int start) {
	}

	/** The columns that were decided, or that the text has; null when it has none. */
	static FixedWidth of(Head head, TextOptions given) {
		boolean decided = given.separator().isPresent();
		if (decided && given.separator().get() != SEPARATOR) {
			return null;
		}
		String starts = given.columnStarts();
		if (!starts.isEmpty()) {
			return STORED.matcher(starts).matches() ? parsed(starts) : null;
		}
		FixedWidth found = ColumnGaps.find(head);
		if (found == null || decided) {
			return found;
		}
		DialectGuess usual = DialectGuess.guess(head, given);
		return usual.width() == 1 || usual.share() < FEW || usual.dialect().separator() == ' ' && usual.share() < 1 ? found : null;
	}

	/** Reads what {@link #stored} writes; null when the places are not in order. */
	private static FixedWidth parsed(String text) {
		List<Edge> edges = new ArrayList<>();
		int last = 0;
		for (String part : text.split(",")) {
			String[] places = part.strip().split("\\s*-\\s*");
			int start = Integer.parseInt(places[places.length - 1]) - 1;
			int gap = Integer.parseInt(places[0]) - 1;
			if (gap > start || gap < last || start > 0 && start == last) {
				return null;
			}
			if (start > 0) {
				edges.add(new Edge(gap, start));
			}
			last = start;
		}
		return new FixedWidth(edges);
	}

	/** The places from 1, such as {@code 1,5-6,20}: a range goes from the first blank before a column to its beginning. */
	String stored() {
		StringBuilder text = new StringBuilder("1");
		for (Edge edge : edges) {
			text.append(',').append(edge.gap < edge.start ? edge.gap + 1 + "-" : "").append(edge.start + 1);
		}
		return text.toString();
	}

	/** Writes a line with separators; a line whose text goes over the edge of a column stays whole. */
	@Override
	public void write(byte[] line, int length, OutputStream out) throws IOException {
		int end = trimmed(line, 0, length);
		int[] cuts = end == 0 ? null : cuts(line, end);
		if (cuts == null) {
			out.write(line, 0, end);
			return;
		}
		int from = 0;
		for (int c = 0; c <= cuts.length; c++) {
			int to = c < cuts.length ? Math.min(end, cuts[c]) : end;
			int first = from;
			while (first < to && line[first] == ' ') {
				first++;
			}
			out.write(line, first, trimmed(line, first, Math.max(first, to)) - first);
			if (c < cuts.length) {
				out.write(SEPARATOR);
			}
			from = Math.max(from, to);
		}
	}

	private static int trimmed(byte[] line, int from, int to) {
		int end = to;
		while (end > from && line[end - 1] == ' ') {
			end--;
		}
		return end;
	}

	/** Where the cells of a line begin, in bytes; null where a text goes over an edge. */
	private int[] cuts(byte[] line, int end) {
		int[] cuts = new int[edges.size()];
		boolean[] early = new boolean[cuts.length];
		int at = 0;
		int place = 0;
		for (int c = 0; c < cuts.length; c++) {
			Edge edge = edges.get(c);
			int blank = edge.gap == edge.start || at >= end ? 0 : -1;
			while (at < end && place < edge.start) {
				blank = place >= edge.gap && line[at] == ' ' ? at : blank;
				at = next(line, at, end);
				place++;
			}
			boolean free = at >= end || line[at] == ' ' || edge.gap == edge.start || blank >= 0 && next(line, blank, end) == at;
			if (!free && blank < 0) {
				return null;
			}
			cuts[c] = free ? at : blank + 1;
			early[c] = !free;
		}
		for (int c = 0; c < cuts.length; c++) {
			if (early[c] && !word(line, cuts[c], c + 1 < cuts.length ? cuts[c + 1] : end)) {
				return null;
			}
		}
		return cuts;
	}

	/** Whether there is one word, as a number is that needs more room than its column has. */
	private static boolean word(byte[] line, int from, int to) {
		int end = trimmed(line, from, to);
		for (int i = from; i < end; i++) {
			if (line[i] == ' ') {
				return false;
			}
		}
		return true;
	}

	/** The next character. */
	private static int next(byte[] line, int at, int end) {
		int next = at + 1;
		while (next < end && (line[next] & 0xc0) == 0x80) {
			next++;
		}
		return next;
	}
}
