// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
	/** The cheapest readings from places with a quote ahead; {@link #NONE} where there is no way. */
	private final Map<Long, Reading> known = new HashMap<>();
	private final int lastQuote;
	private int steps;

	private LineCells(byte[] b, int from, int end, Dialect dialect, int wanted) {
		this.b = b;
		this.end = end;
		this.dialect = dialect;
		this.wanted = wanted;
		int last = end - 1;
		while (last >= from && !quote(last)) {
			last--;
		}
		this.lastQuote = last;
	}

	/**
	 * A cell, and how the line goes on behind it. Texts are made only for the reading that wins.
	 *
	 * @param to {@link #TAIL} when all cells to the end of the line are plain
	 */
	private record Reading(int from, int to, boolean enclosed, Reading rest, int cost) {
	}

	private static final int TAIL = -1;
	private static final Reading NONE = new Reading(0, 0, false, null, 0);

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
		int trimmed = dialect.aligned() ? trimmed(b, from, end) : end;
		LineCells line = new LineCells(b, from, trimmed, dialect, wanted);
		boolean tooMuch = wanted > MOST_CELLS || end - from > LONGEST_LINE || !enough(b, from, trimmed, dialect, wanted);
		Reading best = tooMuch ? null : line.split(from, 0);
		return best == null ? new Line(line.literally(from), Integer.MAX_VALUE) : new Line(line.texts(best), best.cost);
	}

	/** Whether there are separators and quotes enough, as each cell but the last ends at one; most lines have too few of a separator that is not theirs. */
	static boolean enough(byte[] b, int from, int end, Dialect dialect, int wanted) {
		int ends = 0;
		for (int i = from; i < end; i++) {
			ends += b[i] == dialect.separator() || dialect.quote() != 0 && b[i] == dialect.quote() ? 1 : 0;
		}
		return ends >= wanted - 1;
	}

	private List<String> texts(Reading best) {
		List<String> cells = new ArrayList<>(wanted);
		for (Reading at = best; at != null; at = at.rest) {
			if (at.to == TAIL) {
				tail(at.from, cells.size(), cells);
			} else {
				cells.add(at.enclosed ? inner(at.from, at.to) : text(at.from, at.to));
			}
		}
		return cells;
	}

	/**
	 * Reads plain cells up to the end of the line.
	 *
	 * @param cells where they are added; may be null
	 * @return how many cells the line then has
	 */
	private int tail(int from, int before, List<String> cells) {
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

	/** Where a line ends without the blanks behind its last cell. */
	private static int trimmed(byte[] b, int from, int end) {
		int at = end;
		while (at > from && b[at - 1] == ' ') {
			at--;
		}
		return at;
	}

	/** The cheapest way to read what is behind a place as the cells that are still wanted; null when there is none. */
	private Reading split(int from, int before) {
		if (before >= wanted) {
			return null;
		}
		if (from > lastQuote) {
			return tail(from, before, null) == wanted ? new Reading(from, TAIL, false, null, 0) : null;
		}
		int start = start(from, before);
		int stop = plainEnd(start);
		if (quotes(start, stop) == 0) {
			return rest(stop, before, start, stop, false, 0);
		}
		long key = (long) from * (wanted + 1) + before;
		Reading best = known.get(key);
		if (best == null) {
			best = ++steps > MOST_STEPS ? null : cheapest(start, stop, before);
			known.put(key, best == null ? NONE : best);
		}
		return best == NONE ? null : best;
	}

	private Reading cheapest(int start, int stop, int before) {
		int open = opening(start);
		Reading best = null;
		if (open < end && quote(open)) {
			int close = close(open + 1);
			for (int i = 0; close >= 0 && i < MOST_CLOSES; i++) {
				int cost = QUOTE_IN_QUOTED * single(open + 1, close) + (open > start ? SPACED : 0);
				best = cheaper(best, rest(close + 1, before, open + 1, close, true, cost));
				close = close(close + 1);
			}
		}
		int cost = QUOTE_IN_PLAIN * quotes(start, stop) + (quote(start) ? QUOTE_AT_START - QUOTE_IN_PLAIN : 0);
		best = cheaper(best, rest(stop, before, start, stop, false, cost));
		int cut = cut(start, stop);
		return cut < 0 ? best : cheaper(best, then(split(cut, before + 1), start, cut, false, CUT));
	}

	private static Reading cheaper(Reading one, Reading other) {
		return one == null || other != null && other.cost < one.cost ? other : one;
	}

	/** A quoted cell may follow without its separator: Roof Repair"Replace the roof, ...". */
	private static Reading then(Reading rest, int from, int to, boolean enclosed, int cost) {
		return rest == null ? null : new Reading(from, to, enclosed, rest, cost + rest.cost);
	}

	private Reading rest(int stop, int before, int from, int to, boolean enclosed, int cost) {
		int at = stop;
		while (at < end && blank(at)) {
			at++;
		}
		if (at >= end) {
			return before + 1 == wanted ? new Reading(from, to, enclosed, null, cost) : null;
		}
		if (b[at] != dialect.separator()) {
			return at == stop && quote(at) ? then(split(at, before + 1), from, to, enclosed, cost + CUT) : null;
		}
		return then(split(at + 1, before + 1), from, to, enclosed, cost);
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
