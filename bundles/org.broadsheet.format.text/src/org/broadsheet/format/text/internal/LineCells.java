// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.text.Dialect;

/**
 * Reads one line with misplaced quotes: each quote at the beginning of a cell either encloses the cell or is part of its text, and the way that gives the expected
 * number of cells with the fewest quotes out of place wins.
 */
final class LineCells {

	private static final int MOST_STEPS = 4000;
	private static final int MOST_CELLS = 1000;
	private static final int LONGEST_LINE = 1 << 17;

	/** What it costs to take a quote for text: an enclosing cell should have none that is not doubled, a plain one none at all. */
	private static final int QUOTE_IN_QUOTED = 2;
	private static final int QUOTE_IN_PLAIN = 2;
	private static final int QUOTE_AT_START = 3;
	/** What it costs when blanks stand before a quote. */
	private static final int SPACED = 1;
	/** What it costs when a cell ends without a separator. */
	static final int CUT = 3;
	private static final int MOST_CLOSES = 12;

	private final byte[] b;
	private final int end;
	private final Dialect dialect;
	private final int wanted;
	private final Map<Long, Optional<Reading>> known = new HashMap<>();
	private int steps;

	private LineCells(byte[] b, int end, Dialect dialect, int wanted) {
		this.b = b;
		this.end = end;
		this.dialect = dialect;
		this.wanted = wanted;
	}

	/** A cell, and how the line goes on behind it. */
	private record Reading(String cell, Reading rest, int cost) {
	}

	/**
	 * The cells of a line.
	 *
	 * @param cells as many as wanted where there is a way
	 * @param cost  0 when every quote is in its place
	 */
	record Line(List<String> cells, int cost) {
	}

	/** Reads a line; where no way gives the wanted number of cells, each misplaced quote is text. */
	static Line read(byte[] b, int from, int end, Dialect dialect, int wanted) {
		LineCells line = new LineCells(b, dialect.aligned() ? trimmed(b, from, end) : end, dialect, wanted);
		boolean tooMuch = wanted > MOST_CELLS || end - from > LONGEST_LINE;
		Reading best = tooMuch ? null : line.split(from, 0).orElse(null);
		if (best == null) {
			return new Line(line.literally(from), Integer.MAX_VALUE);
		}
		List<String> cells = new ArrayList<>();
		for (Reading at = best; at != null; at = at.rest) {
			cells.add(at.cell);
		}
		return new Line(cells, best.cost);
	}

	/** Where a line ends without the blanks behind its last cell. */
	private static int trimmed(byte[] b, int from, int end) {
		int at = end;
		while (at > from && b[at - 1] == ' ') {
			at--;
		}
		return at;
	}

	/** The cheapest way to read what is behind a place as the cells that are still wanted. */
	private Optional<Reading> split(int from, int before) {
		if (before >= wanted) {
			return Optional.empty();
		}
		long key = (long) from * (wanted + 1) + before;
		Optional<Reading> best = known.get(key);
		if (best == null) {
			best = ++steps > MOST_STEPS ? Optional.empty() : Optional.ofNullable(cheapest(from, before));
			known.put(key, best);
		}
		return best;
	}

	private Reading cheapest(int from, int before) {
		int start = start(from, before);
		int open = opening(start);
		Reading best = null;
		if (open < end && quote(open)) {
			int close = close(open + 1);
			for (int i = 0; close >= 0 && i < MOST_CLOSES; i++) {
				int cost = QUOTE_IN_QUOTED * single(open + 1, close) + (open > start ? SPACED : 0);
				best = cheaper(best, rest(close + 1, before, inner(open + 1, close), cost));
				close = close(close + 1);
			}
		}
		int stop = plainEnd(start);
		int quotes = quotes(start, stop);
		int cost = QUOTE_IN_PLAIN * quotes + (start < stop && quote(start) ? QUOTE_AT_START - QUOTE_IN_PLAIN : 0);
		best = cheaper(best, rest(stop, before, text(start, stop), cost));
		int cut = cut(start, stop);
		return cut < 0 ? best : cheaper(best, then(split(cut, before + 1), text(start, cut), CUT));
	}

	private static Reading cheaper(Reading one, Reading other) {
		return one == null || other != null && other.cost < one.cost ? other : one;
	}

	/** A quoted cell may follow without its separator: Roof Repair"Replace the roof, ...". */
	private static Reading then(Optional<Reading> rest, String cell, int cost) {
		return rest.map(reading -> new Reading(cell, reading, cost + reading.cost)).orElse(null);
	}

	private Reading rest(int stop, int before, String cell, int cost) {
		int at = stop;
		while (at < end && blank(at)) {
			at++;
		}
		if (at >= end) {
			return before + 1 == wanted ? new Reading(cell, null, cost) : null;
		}
		if (b[at] != dialect.separator()) {
			return at == stop && quote(at) ? then(split(at, before + 1), cell, cost + CUT) : null;
		}
		return then(split(at + 1, before + 1), cell, cost);
	}

	private int quotes(int from, int to) {
		int quotes = 0;
		for (int i = from; i < to; i++) {
			quotes += quote(i) ? 1 : 0;
		}
		return quotes;
	}

	/** Number of quotes that are neither doubled nor escaped. */
	private int single(int from, int to) {
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

	private int start(int from, int before) {
		if (dialect.aligned()) {
			int at = from;
			while (at < end && b[at] == ' ') {
				at++;
			}
			return at;
		}
		return dialect.spaceAfter() && before > 0 && from < end && b[from] == ' ' ? from + 1 : from;
	}

	/** Where a quote may open a cell behind blanks. */
	private int opening(int from) {
		int at = from;
		while (at < end && blank(at)) {
			at++;
		}
		return at;
	}

	private boolean blank(int at) {
		return (b[at] == ' ' || b[at] == '\t') && b[at] != dialect.separator();
	}

	private boolean quote(int at) {
		return dialect.quote() != 0 && b[at] == dialect.quote();
	}

	/** The next quote from a place on that has a separator, another quoted cell or the end of the line behind it. */
	private int close(int from) {
		for (int i = from; i < end; i++) {
			int behind = i + 1;
			while (behind < end && blank(behind)) {
				behind++;
			}
			if (quote(i) && (behind >= end || b[behind] == dialect.separator() || behind == i + 1 && quote(behind))) {
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
	private int cut(int from, int stop) {
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
