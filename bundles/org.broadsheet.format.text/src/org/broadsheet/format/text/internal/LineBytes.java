// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.Dialect;

/** The bytes of one line under a dialect: where its cells begin and may end, which quotes stand in them, and their texts. */
final class LineBytes {

	private final byte[] b;
	private final int begin;
	private final int end;
	private final Dialect dialect;

	/** Takes a line that ends before a place; the blanks behind its last cell are left out where blanks line up columns. */
	LineBytes(byte[] b, int from, int end, Dialect dialect) {
		this.b = b;
		this.begin = from;
		this.end = dialect.aligned() ? trimmed(b, from, end) : end;
		this.dialect = dialect;
	}

	private static int trimmed(byte[] b, int from, int end) {
		int at = end;
		while (at > from && b[at - 1] == ' ') {
			at--;
		}
		return at;
	}

	/** Where the line ends. */
	int end() {
		return end;
	}

	/** Whether there are separators and quotes enough, as each cell but the last ends at one; most lines have too few of a separator that is not theirs. */
	boolean enough(int from, int wanted) {
		int ends = 0;
		for (int i = from; i < end; i++) {
			ends += separator(i) || quote(i) ? 1 : 0;
		}
		return ends >= wanted - 1;
	}

	boolean separator(int at) {
		return b[at] == dialect.separator() && (dialect.escape() == 0 || !escaped(at));
	}

	/** Whether an odd number of escapes stands before a place. */
	private boolean escaped(int at) {
		int from = at;
		while (from > begin && b[from - 1] == dialect.escape()) {
			from--;
		}
		return (at - from) % 2 == 1;
	}

	int quotes(int from, int to) {
		int quotes = 0;
		for (int i = from; i < to; i++) {
			quotes += quote(i) ? 1 : 0;
		}
		return quotes;
	}

	/** Number of quotes that are neither doubled nor escaped. */
	int single(int from, int to) {
		int single = 0;
		for (int i = from; i < to; i++) {
			if (dialect.escape() != 0 && b[i] == dialect.escape()) {
				i++;
			} else if (quote(i)) {
				boolean doubled = dialect.escape() == 0 && i + 1 < to && quote(i + 1);
				single += doubled ? 0 : 1;
				i += doubled ? 1 : 0;
			}
		}
		return single;
	}

	/**
	 * Where the text of a cell begins.
	 *
	 * @param from   where the cell begins
	 * @param before how many cells stand before it
	 */
	int start(int from, int before) {
		if (dialect.aligned()) {
			int at = from;
			while (at < end && b[at] == ' ') {
				at++;
			}
			return at;
		}
		return dialect.spaceAfter() && before > 0 && from < end && b[from] == ' ' ? from + 1 : from;
	}

	/** The next place that is not blank, where a quote may open a cell. */
	int opening(int from) {
		int at = from;
		while (at < end && blank(at)) {
			at++;
		}
		return at;
	}

	/** Whether there is a blank that is not a separator. */
	boolean blank(int at) {
		return (b[at] == ' ' || b[at] == '\t') && !separator(at);
	}

	boolean quote(int at) {
		return dialect.quote() != 0 && b[at] == dialect.quote();
	}

	/** The next quote from a place on that has a separator, another quoted cell or the end of the line behind it. */
	int close(int from) {
		for (int i = from; i < end; i++) {
			int behind = i + 1;
			while (behind < end && blank(behind)) {
				behind++;
			}
			if (quote(i) && (behind >= end || separator(behind) || behind == i + 1 && quote(behind))) {
				return i;
			}
		}
		return -1;
	}

	/** Where a cell ends that no quotes enclose. */
	int plainEnd(int from) {
		int at = from;
		while (at < end && !separator(at)) {
			at++;
		}
		return at;
	}

	/** A quote inside a plain cell behind which a quoted cell may begin; -1 when there is none. */
	int cut(int from, int stop) {
		for (int i = from + 1; i < stop; i++) {
			if (quote(i) && i + 1 < end && b[i + 1] != ' ') {
				return i;
			}
		}
		return -1;
	}

	/** What stands between the quotes that enclose a cell. */
	String inner(int from, int to) {
		String quote = String.valueOf(dialect.quote());
		String text = text(from, to);
		return dialect.escape() == 0 ? text.replace(quote + quote, quote) : text.replace(dialect.escape() + quote, quote);
	}

	String text(int from, int to) {
		return new String(b, from, to - from, StandardCharsets.UTF_8);
	}

	/** Cells between separators; quotes enclose a cell only where its own closing quote comes before the next opening one. */
	List<String> literally(int from) {
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
			if (separator(i) && i + 1 < close && quote(i + 1)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads plain cells up to the end of the line.
	 *
	 * @param cells where they are added; may be null
	 * @return how many cells the line then has
	 */
	int tail(int from, int before, List<String> cells) {
		int at = from;
		for (int count = before;;) {
			int start = start(at, count++);
			int stop = plainEnd(start);
			if (cells != null) {
				cells.add(text(start, stop));
			}
			if (stop >= end) {
				return count;
			}
			at = stop + 1;
		}
	}
}
