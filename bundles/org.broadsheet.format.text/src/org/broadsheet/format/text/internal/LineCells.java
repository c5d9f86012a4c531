// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.Dialect;

/**
 * Reads one line with misplaced quotes: each quote at the beginning of a cell either encloses the cell or is part of its text, and the way that gives the expected
 * number of cells wins.
 */
final class LineCells {

	private static final int MOST_STEPS = 4000;
	private static final int MOST_CELLS = 1000;
	private static final int LONGEST_LINE = 1 << 17;

	private final byte[] b;
	private final int end;
	private final Dialect dialect;
	private final int wanted;
	private int steps;

	private LineCells(byte[] b, int end, Dialect dialect, int wanted) {
		this.b = b;
		this.end = end;
		this.dialect = dialect;
		this.wanted = wanted;
	}

	/** The cells of a line; as many as wanted where there is a way, otherwise with each misplaced quote as text. */
	static List<String> read(byte[] b, int from, int end, Dialect dialect, int wanted) {
		LineCells line = new LineCells(b, end, dialect, wanted);
		List<String> cells = wanted > MOST_CELLS || end - from > LONGEST_LINE ? null : line.split(from, 0);
		return cells == null ? line.literally(from) : cells;
	}

	/** The cells from a place on, in their order; null when their number cannot be what is wanted. */
	private List<String> split(int from, int before) {
		if (before >= wanted || ++steps > MOST_STEPS) {
			return null;
		}
		int start = start(from, before);
		if (start < end && quote(start)) {
			for (int close = close(start + 1); close >= 0; close = close(close + 1)) {
				List<String> rest = rest(close + 1, before, inner(start + 1, close));
				if (rest != null) {
					return rest;
				}
			}
		}
		int stop = plainEnd(start);
		List<String> plain = rest(stop, before, text(start, stop));
		if (plain != null) {
			return plain;
		}
		int quote = cut(start);
		return quote < 0 ? null : cutBefore(start, quote, before);
	}

	/** A quoted cell may follow without its separator: Roof Repair"Replace the roof, ...", */
	private List<String> cutBefore(int start, int quote, int before) {
		List<String> rest = split(quote, before + 1);
		return rest == null ? null : prepend(text(start, quote), rest);
	}

	private List<String> rest(int stop, int before, String cell) {
		int at = stop;
		while (at < end && b[at] == ' ' && dialect.separator() != ' ') {
			at++;
		}
		if (at >= end) {
			return before + 1 == wanted ? prepend(cell, new ArrayList<>()) : null;
		}
		if (b[at] != dialect.separator()) {
			return null;
		}
		List<String> rest = split(at + 1, before + 1);
		return rest == null ? null : prepend(cell, rest);
	}

	private static List<String> prepend(String cell, List<String> rest) {
		rest.add(0, cell);
		return rest;
	}

	private int start(int from, int before) {
		return dialect.spaceAfter() && before > 0 && from < end && b[from] == ' ' ? from + 1 : from;
	}

	private boolean quote(int at) {
		return dialect.quote() != 0 && b[at] == dialect.quote();
	}

	/** The next quote from a place on that has a separator or the end of the line behind it. */
	private int close(int from) {
		for (int i = from; i < end; i++) {
			int behind = i + 1;
			while (behind < end && b[behind] == ' ' && dialect.separator() != ' ') {
				behind++;
			}
			if (quote(i) && (behind >= end || b[behind] == dialect.separator())) {
				return i;
			}
		}
		return -1;
	}

	private int plainEnd(int from) {
		int at = from;
		while (at < end && b[at] != dialect.separator()) {
			at++;
		}
		return at;
	}

	/** A quote inside a plain cell behind which a quoted cell may begin; -1 when there is none. */
	private int cut(int from) {
		int stop = plainEnd(from);
		for (int i = from + 1; i < stop; i++) {
			if (quote(i) && i + 1 < end && b[i + 1] != ' ') {
				return i;
			}
		}
		return -1;
	}

	private String inner(int from, int to) {
		String quote = String.valueOf(dialect.quote());
		String text = text(from, to);
		return dialect.escape() == 0 ? text.replace(quote + quote, quote) : text.replace(dialect.escape() + quote, quote);
	}

	private String text(int from, int to) {
		return new String(b, from, to - from, StandardCharsets.UTF_8);
	}

	/** Cells between separators; quotes enclose a cell only where its own closing quote comes before the next opening one. */
	private List<String> literally(int from) {
		List<String> cells = new ArrayList<>();
		int at = from;
		while (true) {
			int start = start(at, cells.size());
			int close = start < end && quote(start) ? close(start + 1) : -1;
			boolean enclosed = close >= 0 && !opensBefore(start + 1, close);
			int stop = enclosed ? plainEnd(close + 1) : plainEnd(start);
			cells.add(enclosed ? inner(start + 1, close) : text(start, stop));
			if (stop >= end) {
				return cells;
			}
			at = stop + 1;
		}
	}

	private boolean opensBefore(int from, int close) {
		for (int i = from; i < close; i++) {
			if (b[i] == dialect.separator() && i + 1 < close && quote(i + 1)) {
				return true;
			}
		}
		return false;
	}
}
