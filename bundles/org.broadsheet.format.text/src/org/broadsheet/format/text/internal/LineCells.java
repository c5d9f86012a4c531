// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

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
	/** What it costs when a quote encloses all that follows, as its closing one is missing. */
	private static final int OPEN = 4;
	private static final int MOST_CLOSES = 12;

	private static final int TAIL = -1;
	private static final Reading NONE = new Reading(0, 0, false, null, 0);

	private final LineBytes line;
	private final int end;
	private final int wanted;
	/** The cheapest readings from places with a quote ahead; {@link #NONE} where there is no way. */
	private final Map<Long, Reading> known = new HashMap<>();
	private final int lastQuote;
	/** Whether a quote may enclose all that follows. */
	private final boolean open;
	private int steps;

	private LineCells(LineBytes line, int from, int wanted, boolean open) {
		this.line = line;
		this.open = open;
		this.end = line.end();
		this.wanted = wanted;
		int last = end - 1;
		while (last >= from && !line.quote(last)) {
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

	/**
	 * The cells of a line.
	 *
	 * @param cells as many as wanted where there is a way
	 * @param cost  0 when every quote is in its place
	 */
	record Line(List<String> cells, int cost) {
	}

	/** Reads a line whose quotes are closed. */
	static Line read(byte[] b, int from, int end, Dialect dialect, int wanted) {
		return read(b, from, end, dialect, wanted, false);
	}

	/**
	 * Reads a line; where no way gives the wanted number of cells, each misplaced quote is text.
	 *
	 * @param open whether a quote may be closed nowhere
	 */
	static Line read(byte[] b, int from, int end, Dialect dialect, int wanted, boolean open) {
		LineBytes line = new LineBytes(b, from, end, dialect);
		LineCells cells = new LineCells(line, from, wanted, open);
		boolean tooMuch = wanted > MOST_CELLS || end - from > LONGEST_LINE || !line.enough(from, wanted);
		Reading best = tooMuch ? null : cells.split(from, 0);
		return best == null ? new Line(line.literally(from), Integer.MAX_VALUE) : new Line(cells.texts(best), best.cost);
	}

	private List<String> texts(Reading best) {
		List<String> cells = new ArrayList<>(wanted);
		for (Reading at = best; at != null; at = at.rest) {
			if (at.to == TAIL) {
				line.tail(at.from, cells.size(), cells);
			} else {
				cells.add(at.enclosed ? line.inner(at.from, at.to) : line.text(at.from, at.to));
			}
		}
		return cells;
	}

	/** The cheapest way to read what is behind a place as the cells that are still wanted; null when there is none. */
	private Reading split(int from, int before) {
		if (before >= wanted) {
			return null;
		}
		if (from > lastQuote) {
			return line.tail(from, before, null) == wanted ? new Reading(from, TAIL, false, null, 0) : null;
		}
		int start = line.start(from, before);
		int stop = line.plainEnd(start);
		if (line.quotes(start, stop) == 0) {
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
		int quote = line.opening(start);
		Reading best = null;
		if (quote < end && line.quote(quote)) {
			int close = line.close(quote + 1);
			best = open && close < 0 && before + 1 == wanted ? new Reading(quote + 1, end, true, null, OPEN) : null;
			for (int i = 0; close >= 0 && i < MOST_CLOSES; i++) {
				int cost = QUOTE_IN_QUOTED * line.single(quote + 1, close) + (quote > start ? SPACED : 0);
				best = cheaper(best, rest(close + 1, before, quote + 1, close, true, cost));
				close = line.close(close + 1);
			}
		}
		int cost = QUOTE_IN_PLAIN * line.quotes(start, stop) + (line.quote(start) ? QUOTE_AT_START - QUOTE_IN_PLAIN : 0);
		best = cheaper(best, rest(stop, before, start, stop, false, cost));
		int cut = line.cut(start, stop);
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
		int at = line.opening(stop);
		if (at >= end) {
			return before + 1 == wanted ? new Reading(from, to, enclosed, null, cost) : null;
		}
		if (!line.separator(at)) {
			return at == stop && line.quote(at) ? then(split(at, before + 1), from, to, enclosed, cost + CUT) : null;
		}
		return then(split(at + 1, before + 1), from, to, enclosed, cost);
	}
}
