// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.types.CellClass;

/**
 * Finds columns that blanks line up: places that are blank in all lines part them, the first line has a name over each of them, each has texts below, and at least
 * one has values; a line of dashes below the names shows the columns, too. Where no line has names, all columns must be filled on most lines, and one have values on all.
 */
final class ColumnGaps {

	private static final int MOST_LINES = 500;
	/** Lines with titles above the names, where there are names, and with notes below the last row, at most. */
	private static final int MOST_ABOVE = 10;
	private static final int MOST_BELOW = 2;
	private static final int FEW_ROWS = 3;
	/** Rows from which on a single blank in all of them is no accident. */
	private static final int MANY_ROWS = 8;
	private static final double TYPED = 0.7;
	/** Share of the lines that fill a column where none has names. */
	private static final double FILLED = 0.6;
	private static final Pattern DASHES = Pattern.compile("[-=]+(\\s+[-=]+)+\\s*");

	/** Null where no line has names. */
	private final String names;
	private final boolean ruled;
	private final List<String> rows;
	private final List<FixedWidth.Edge> edges = new ArrayList<>();

	private ColumnGaps(List<String> lines, boolean named) {
		this.names = named ? lines.getFirst() : null;
		this.ruled = named && DASHES.matcher(lines.get(1)).matches();
		this.rows = lines.subList(ruled ? 2 : named ? 1 : 0, lines.size());
		edges(lines);
	}

	/** The columns; null when the text has none. */
	static FixedWidth find(Head head) {
		int end = Math.min(head.limit(), head.from() + HeadMarks.BYTES);
		if (!filledUp(head.bytes(), head.from(), end)) {
			return null;
		}
		String text = new String(head.bytes(), head.from(), end - head.from(), StandardCharsets.UTF_8);
		if (head.separator() != 0 || text.indexOf('\t') >= 0 || text.indexOf(FixedWidth.SEPARATOR) >= 0) {
			return null;
		}
		List<String> all = text.lines().map(String::stripTrailing).toList();
		List<String> lines = (end < head.limit() ? all.subList(0, Math.max(0, all.size() - 1)) : all).stream().filter(line -> !line.isBlank()).limit(MOST_LINES).toList();
		if (lines.stream().filter(line -> line.contains("  ")).count() * 2 < lines.size()) {
			return null; // shorter texts are filled up with blanks
		}
		FixedWidth found = find(lines, true);
		return found == null ? find(lines, false) : found;
	}

	private static FixedWidth find(List<String> lines, boolean named) {
		for (int above = 0; above < (named ? MOST_ABOVE : 1); above++) {
			for (int below = 0; below <= MOST_BELOW && above + FEW_ROWS < lines.size() - below; below++) {
				ColumnGaps gaps = new ColumnGaps(lines.subList(above, lines.size() - below), named);
				if (named ? gaps.good() : gaps.filledUp()) {
					return new FixedWidth(List.copyOf(gaps.edges));
				}
			}
		}
		return null;
	}

	/** Whether several blanks stand together on half of the first lines or more, as far as the bytes tell: without, a text is not even taken apart. */
	private static boolean filledUp(byte[] b, int from, int end) {
		int lines = 0;
		int gaps = 0;
		boolean text = false;
		boolean gap = false;
		byte before = 0;
		for (int i = from; i < end && lines < MOST_LINES; i++) {
			byte at = b[i];
			if (at == '\n' || at == '\r') {
				lines += text ? 1 : 0;
				gaps += text && gap ? 1 : 0;
				text = false;
				gap = false;
			} else if (at == ' ') {
				gap |= before == ' ';
			} else {
				text = true;
			}
			before = at;
		}
		return gaps * 2 >= lines - 1; // the last line may be cut off
	}

	private void edges(List<String> lines) {
		int width = lines.stream().mapToInt(String::length).max().orElse(0);
		BitSet used = new BitSet();
		for (String line : lines) {
			for (int i = 0; i < line.length(); i++) {
				if (line.charAt(i) != ' ') {
					used.set(i);
				}
			}
		}
		int least = ruled || rows.size() >= MANY_ROWS ? 1 : 2;
		int begin = 0;
		for (int start = used.nextSetBit(Math.max(0, used.nextClearBit(used.nextSetBit(0)))); start > 0 && start < width; start = used.nextSetBit(used.nextClearBit(start))) {
			int gap = used.previousSetBit(start - 1) + 1;
			int next = used.nextClearBit(start);
			boolean column = (start - gap >= least || names == null && (values(start, next) || values(begin, gap))) && named(start, next) && filled(start, next) && named(begin, gap) && filled(begin, gap);
			if (column) {
				edges.add(new FixedWidth.Edge(gap, start));
				begin = start;
			}
		}
	}

	/** Whether all lines have a value between two places, so that one blank beside it parts cells. */
	private boolean values(int from, int to) {
		return rows.size() > FEW_ROWS && rows.stream().allMatch(row -> HeaderGuess.typed(CellClass.of(cell(row, from, to))));
	}

	private boolean named(int from, int to) {
		return names == null || !cell(names, from, to).isEmpty();
	}

	private boolean filled(int from, int to) {
		return rows.stream().anyMatch(row -> !cell(row, from, to).isEmpty());
	}

	/** The text between two places. */
	private static String cell(String line, int from, int to) {
		return from >= line.length() ? "" : line.substring(from, Math.min(to, line.length())).strip();
	}

	/** Characters of two units would be counted twice. */
	private static boolean surrogates(String line) {
		return line.chars().anyMatch(c -> Character.isSurrogate((char) c));
	}

	/** Whether all columns are filled on most lines, and one of them has values on all. */
	private boolean filledUp() {
		boolean values = false;
		boolean filled = !edges.isEmpty() && rows.size() > FEW_ROWS && rows.stream().noneMatch(ColumnGaps::surrogates);
		for (int c = 0; filled && c <= edges.size(); c++) {
			int from = c == 0 ? 0 : edges.get(c - 1).start();
			int to = c == edges.size() ? Integer.MAX_VALUE : edges.get(c).gap();
			List<String> texts = rows.stream().map(row -> cell(row, from, to)).toList();
			filled = texts.stream().filter(text -> !text.isEmpty()).count() >= FILLED * texts.size();
			values |= texts.stream().allMatch(text -> HeaderGuess.typed(CellClass.of(text)));
		}
		return filled && values;
	}

	/** Whether the names are different words over columns some of which have values. */
	private boolean good() {
		if (edges.isEmpty() || rows.size() < FEW_ROWS || rows.stream().anyMatch(ColumnGaps::surrogates) || surrogates(names)) {
			return false;
		}
		Set<String> different = new HashSet<>();
		boolean values = ruled;
		for (int c = 0; c <= edges.size(); c++) {
			int from = c == 0 ? 0 : edges.get(c - 1).start();
			int to = c == edges.size() ? Integer.MAX_VALUE : edges.get(c).gap();
			String name = cell(names, from, to);
			if (HeaderGuess.typed(CellClass.of(name)) || !different.add(name)) {
				return false;
			}
			List<String> texts = rows.stream().map(row -> cell(row, from, to)).filter(text -> !text.isEmpty()).toList();
			values |= texts.stream().filter(text -> HeaderGuess.typed(CellClass.of(text))).count() >= TYPED * texts.size();
		}
		return values;
	}
}
