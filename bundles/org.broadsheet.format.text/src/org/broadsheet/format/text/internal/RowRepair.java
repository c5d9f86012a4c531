// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.CellClass;

/**
 * Brings a row that is not as the others are into their shape, as far as that needs no guessing, and never loses text. Depends on nothing but the bytes of the row,
 * so that a row comes out the same whenever it is read.
 */
final class RowRepair {

	/** More misplaced quotes than a single slip explains. */
	private static final int DEAR = 3;

	/** Rows that are too few to tell where a cell is missing. */
	private static final int FEW_ROWS = 3;

	/** Nothing but blanks before a quote. */
	private static final int CHEAP = 1;

	private final Dialect dialect;
	private final Shape shape;

	RowRepair(Dialect dialect, Shape shape) {
		this.dialect = dialect;
		this.shape = shape;
	}

	/** Whether a row must be repaired. */
	boolean needed(RowTokenizer row) {
		return row.cells != shape.columns() || (row.flags & ~RowTokenizer.LOOSE) != 0;
	}

	/**
	 * Repairs a row.
	 *
	 * @param row as the strict tokenizer has it
	 * @param end where it has the row end
	 */
	Repaired repair(byte[] b, int from, int limit, RowTokenizer row, int end) {
		if (literal(b, row)) {
			List<String> cells = texts(b, row);
			if (quotes(b, from, end) == 1 || shape.fits(cells) == shape.columns()) {
				return new Repaired(cells, end, 1, row.cells, Damage.STRAY_QUOTE, "", quoteAt(cells)); // there is no other reading, or none can be better
			}
		}
		if ((row.flags & ~RowTokenizer.LOOSE) != 0 || row.breaks > 0) {
			return misquoted(b, from, limit, row, end);
		}
		return shaped(texts(b, row), b, from, end, row, end, 1, null);
	}

	/** Whether quotes stand inside texts only, so that none can enclose a cell. */
	private boolean literal(byte[] b, RowTokenizer row) {
		boolean literal = row.flags == RowTokenizer.STRAY_QUOTE && row.breaks == 0 && row.cells == shape.columns();
		for (int c = 0; literal && c < row.cells; c++) {
			byte first = b[row.starts[c]];
			literal = (row.masks[c] & RowTokenizer.QUOTED) == 0 && first != ' ' && first != '\t';
		}
		return literal;
	}

	private Repaired misquoted(byte[] b, int from, int limit, RowTokenizer row, int end) {
		Repaired repaired = requoted(b, from, limit, row, end);
		boolean number = repaired.damage() == Damage.TOO_FEW || repaired.damage() == Damage.TOO_MANY;
		return number && (row.flags & ~RowTokenizer.LOOSE) != 0 ? repaired.misquoted(quoteAt(repaired.cells())) : repaired;
	}

	private Repaired requoted(byte[] b, int from, int limit, RowTokenizer row, int end) {
		int lineEnd = lineEnd(b, from, limit);
		boolean open = (row.flags & (RowTokenizer.UNCLOSED | RowTokenizer.BAD_CLOSE)) != 0;
		LineCells.Line reading = LineCells.read(b, from, lineEnd, dialect, shape.columns(), open);
		List<String> line = reading.cells();
		if ((row.flags & RowTokenizer.GIVEN_UP) != 0 && line.size() != shape.columns()) {
			return requoted(b, from, limit, row, lineEnd, reading, row.again(b, from, limit));
		}
		return requoted(b, from, limit, row, lineEnd, reading, end);
	}

	private Repaired requoted(byte[] b, int from, int limit, RowTokenizer row, int lineEnd, LineCells.Line reading, int end) {
		List<String> line = reading.cells();
		boolean whole = (row.flags & RowTokenizer.UNCLOSED) == 0 && row.cells == shape.columns();
		boolean inside = row.breaks == 0 && (row.flags & ~(RowTokenizer.LOOSE | RowTokenizer.STRAY_QUOTE)) == 0;
		if (whole && (row.breaks > 0 && line.size() != shape.columns() || inside && reading.cost() > CHEAP && betterAsItStands(texts(b, row), line))) {
			List<String> cells = texts(b, row);
			return new Repaired(cells, end, row.breaks + 1, row.cells, Damage.STRAY_QUOTE, "", quoteAt(cells));
		}
		boolean strict = (row.flags & ~RowTokenizer.LOOSE) == 0;
		if (row.breaks > 0 && strict && (line.size() != shape.columns() || row.cells > shape.columns() && blank(texts(b, row), shape.columns(), row.cells - shape.columns()))) {
			return shaped(texts(b, row), b, from, end, row, end, row.breaks + 1, null);
		}
		boolean open = (row.flags & RowTokenizer.UNCLOSED) != 0 || row.breaks > 0;
		int next = behind(b, lineEnd, limit);
		LineCells.Line other = reading.cost() > DEAR ? otherSeparator(b, from, lineEnd) : null;
		if (other != null && (line.size() != shape.columns() || shape.fits(other.cells()) + (other.cost() == 0 ? 1 : 0) > shape.fits(line))) {
			return new Repaired(other.cells(), next, 1, row.cells, Damage.WRONG_SEPARATOR, "", -1);
		}
		return shaped(line, b, from, lineEnd, row, next, 1, open ? Damage.UNCLOSED_QUOTE : Damage.STRAY_QUOTE);
	}

	/** A quote inside an unquoted cell is part of its text unless another reading fits the columns better. */
	private boolean betterAsItStands(List<String> cells, List<String> line) {
		return line.size() != cells.size() || line.equals(cells) || shape.fits(cells) >= shape.fits(line);
	}

	private Repaired shaped(List<String> cells, byte[] b, int from, int to, RowTokenizer row, int next, int lines, Damage known) {
		int found = cells.size();
		if (found == shape.columns()) {
			return new Repaired(cells, next, lines, row.cells, known == null ? Damage.STRAY_QUOTE : known, "", quoteAt(cells));
		}
		if (found < shape.columns()) {
			LineCells.Line other = lines > 1 ? null : otherSeparator(b, from, lineEnd(b, from, to));
			if (other != null) {
				return new Repaired(other.cells(), next, lines, found, Damage.WRONG_SEPARATOR, "", -1);
			}
			LineCells.Line reading = lines > 1 || quotes(b, from, to) == 0 ? null : LineCells.read(b, from, lineEnd(b, from, to), dialect, shape.columns());
			boolean apart = reading != null && reading.cells().size() == shape.columns() && reading.cost() <= LineCells.CUT * (shape.columns() - found);
			List<String> split = apart ? reading.cells() : null;
			int gap = apart ? -1 : gap(cells);
			return new Repaired(apart ? split : filled(cells, gap), next, lines, found, known == null || !apart ? Damage.TOO_FEW : known, "", gap);
		}
		return cut(cells, next, lines, Damage.TOO_MANY);
	}

	/** Number of quotes; without any, separators alone tell the cells. */
	private int quotes(byte[] b, int from, int to) {
		int quotes = 0;
		for (int i = from; i < to && dialect.quote() != 0; i++) {
			quotes += b[i] == dialect.quote() ? 1 : 0;
		}
		return quotes;
	}

	/** The cells of a line under the one other separator that gives the right number; blanks part words as well, so that behind them all cells must fit. */
	private LineCells.Line otherSeparator(byte[] b, int from, int lineEnd) {
		if (dialect.frame() != Dialect.Frame.NONE) {
			return null; // lines without bars are no rows
		}
		LineCells.Line found = null;
		int[] counts = new int[1 << 8];
		for (int i = from; i < lineEnd; i++) {
			counts[b[i] & 0xff]++;
		}
		for (char separator : DialectGuess.SEPARATORS.toCharArray()) {
			// the words of a remark are no cells
			if (separator != dialect.separator() && !((separator == ' ' || separator == '#') && b[from] == '#')) {
				if (counts[separator] + (dialect.quote() == 0 ? 0 : counts[dialect.quote()]) < shape.columns() - 1) {
					continue; // each cell but the last ends at a separator or a quote
				}
				Dialect tried = new Dialect(separator, dialect.quote(), dialect.escape(), false);
				LineCells.Line reading = LineCells.read(b, from, lineEnd, tried, shape.columns());
				List<String> cells = reading.cells();
				boolean better = cells.size() == shape.columns() && reading.cost() <= DEAR && shape.fits(cells) * 2 > (separator == ' ' ? 2 * shape.columns() - 1 : shape.columns());
				if (better && (found == null || shape.fits(cells) > shape.fits(found.cells()))) {
					found = reading;
				}
			}
		}
		return found;
	}

	/** The first cell that holds a quote as text; -1 when none does. */
	private int quoteAt(List<String> cells) {
		for (int c = 0; c < cells.size(); c++) {
			if (cells.get(c).indexOf(dialect.quote()) >= 0) {
				return c;
			}
		}
		return -1;
	}

	/** Where empty cells let the others fit their columns best; at the end when nothing tells. */
	private int gap(List<String> cells) {
		if (shape.rows() < FEW_ROWS) {
			return cells.size();
		}
		int missing = shape.columns() - cells.size();
		byte[] codes = Shape.codes(cells);
		int best = cells.size();
		int fits = shape.fits(codes, 0, codes.length, 0);
		int bestFits = fits;
		for (int at = cells.size() - 1; at >= 0; at--) {
			fits += shape.fits(codes, at, at + 1, at + missing) - shape.fits(codes, at, at + 1, at);
			if (fits > bestFits) {
				bestFits = fits;
				best = at;
			}
		}
		return best;
	}

	private List<String> filled(List<String> cells, int gap) {
		List<String> filled = new ArrayList<>(cells);
		for (int i = cells.size(); i < shape.columns(); i++) {
			filled.add(gap, "");
		}
		return filled;
	}

	/** Leaves out empty cells where the others then fit best; else what is too many stays with the last column or is reported. */
	private Repaired cut(List<String> cells, int next, int lines, Damage damage) {
		byte[] codes = Shape.codes(cells);
		int extra = cells.size() - shape.columns();
		int best = -1;
		int bestFits = -1;
		for (int at = cells.size() - extra; at >= 0; at--) {
			int fits = blank(cells, at, extra) ? shape.fits(codes, 0, at, 0) + shape.fits(codes, at + extra, codes.length, at) : -1;
			if (fits > bestFits) {
				bestFits = fits;
				best = at;
			}
		}
		List<String> kept = new ArrayList<>(cells);
		if (best >= 0) {
			kept.subList(best, best + extra).clear();
			return new Repaired(kept, next, lines, cells.size(), damage, "", best);
		}
		int last = shape.columns() - 1;
		String overflow = String.join(String.valueOf(dialect.separator()), cells.subList(last + 1, cells.size()));
		kept.subList(last + 1, cells.size()).clear();
		String whole = cells.get(last) + dialect.separator() + overflow;
		if (!cells.get(last).isEmpty() && (shape.words(last) || CellClass.of(whole) == CellClass.URL && shape.fits(cells) == shape.columns())) {
			kept.set(last, whole);
			return new Repaired(kept, next, lines, cells.size(), damage, "", last + 1);
		}
		return new Repaired(kept, next, lines, cells.size(), damage, overflow, last + 1);
	}

	private static boolean blank(List<String> cells, int from, int count) {
		for (int i = from; i < from + count; i++) {
			if (!cells.get(i).isBlank()) {
				return false;
			}
		}
		return true;
	}

	static List<String> texts(byte[] b, RowTokenizer row) {
		List<String> texts = new ArrayList<>(row.cells);
		for (int c = 0; c < row.cells; c++) {
			texts.add(row.text(b, c));
		}
		return texts;
	}

	/** Where the line that holds a place ends, its break excluded. */
	static int lineEnd(byte[] b, int from, int limit) {
		int at = from;
		while (at < limit && b[at] != '\n' && b[at] != '\r') {
			at++;
		}
		return at;
	}

	/** Where the line behind a line's end begins. */
	static int behind(byte[] b, int lineEnd, int limit) {
		if (lineEnd >= limit) {
			return limit;
		}
		return b[lineEnd] == '\r' && lineEnd + 1 < limit && b[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
	}
}
