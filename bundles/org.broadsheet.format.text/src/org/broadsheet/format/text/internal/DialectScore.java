// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.CellClass;

/**
 * How well a dialect explains the rows of a head.
 *
 * @param value 0 when it does not
 * @param share share of the rows that have the most frequent number of cells
 * @param width that number
 */
record DialectScore(double value, double share, int width) {

	/** Weight of a dialect without quotes in a text that has some: a few of them out of place are damage. */
	private static final double UNQUOTED = 0.85;
	/** Share of rows with quotes that enclose no cell anywhere: then quotes are text. */
	private static final double TEXT_QUOTES = 0.03;
	/** Rows that are too few for what stands on one of them to be an exception. */
	private static final int FEW_ROWS = 10;
	/** Weight of single spaces as separators where several stand together. */
	private static final double UNALIGNED = 0.8;
	/** Share of the cells of a column that must be values, and the rows of words that must agree, for spaces to part cells and not words. */
	private static final double TYPED = 0.7;
	private static final int MANY_ROWS = 5;
	private static final double NEARLY_ALL = 0.95;
	/** Weight of apostrophes as quotes where all of them are escaped as such. */
	private static final double ESCAPED = 1.01;
	/** Weight of backslashes as escapes where cells are \N. */
	private static final double NULLS = 1.1;
	/** Share of the lines that must be values as a whole for one column, and what it then counts. */
	private static final double ALONE = 0.75;
	private static final double ALONE_WEIGHT = 0.45;
	/** Weight of a separator behind which no row has anything. */
	private static final double NOTHING_BEHIND = 0.1;
	/** Share of rows of the same width that a rare separator must reach. */
	private static final double RARE_SHARE = 0.8;
	/** Share of the rows with quotes around whole cells that shows that a rare separator parts cells, and the share of rows of the same width it then must reach. */
	private static final double ENCLOSED = 0.8;
	private static final double ENCLOSED_SHARE = 0.3;
	/** How many lines without a separator may stand among the rows for one of them that has it. */
	private static final int MOST_SINGLES = 2;

	/**
	 * Scores a dialect.
	 *
	 * @param textQuotes tells whether quotes that enclose no cell are plainly text under its separator
	 */
	static DialectScore of(List<HeadRow> rows, Dialect dialect, HeadMarks marks, BooleanSupplier textQuotes) {
		Widths widths = new Widths();
		int counted = 0;
		int flagged = 0;
		int quoted = 0;
		for (HeadRow row : rows) {
			if (!row.blank() && row.filled() > 0 && (dialect.separator() == '#' || !row.texts()[0].startsWith("#"))) {
				counted++;
				widths.add(row.width(), 1);
				flagged += row.strict() ? 0 : 1;
				quoted += row.quoted() ? 1 : 0;
			}
		}
		int width = widths.most(2);
		if (width == 0 || counted == 0 || dialect.quote() == 0 && !textQuotes.getAsBoolean()) {
			return new DialectScore(0, 0, 1);
		}
		double share = (double) widths.count(width) / counted;
		boolean rare = HeadMarks.COMMON.indexOf(dialect.separator()) < 0 && dialect.separator() != FixedWidth.SEPARATOR;
		boolean enclosed = quoted >= counted * ENCLOSED && flagged * 10 <= counted;
		double agreeing = dialect.aligned() ? Math.max(share, agreeing(rows, width, counted)) : share;
		if (rare && (counted < 2 || agreeing < (enclosed ? ENCLOSED_SHARE : RARE_SHARE) || dialect.separator() == ' ' && !enclosed && words(rows, dialect, width, agreeing) || dialect.separator() == '#' && comments(rows) || singleColumn(rows, dialect))
				|| share < 0.3 && counted > 3 && widths.different() > 3 || apostrophes(rows, dialect, marks) || lines(rows, width, widths.count(width)) || width == 2 && rows.stream().allMatch(DialectScore::ended)) {
			return new DialectScore(0, share, width);
		}
		double clean = new Cleanliness(dialect, marks, share).of(rows, width);
		boolean nulls = dialect.escape() != 0 && marks.nulls();
		boolean text = quoted == 0 && flagged >= (counted <= FEW_ROWS ? 1 : Math.max(2, counted * TEXT_QUOTES)) && textQuotes.getAsBoolean();
		double value = share * share * clean * clean * (1 - 0.5 * flagged / counted) * (1 - 0.5 / width) * (rare ? 0.8 : 1) * (dialect.separator() == ' ' && marks.aligned() && gap(rows, dialect, width) ? UNALIGNED : 1)
				* (rows.stream().allMatch(DialectScore::leading) ? NOTHING_BEHIND : 1) * (dialect.quote() == 0 ? nulls ? 1 : UNQUOTED : text ? UNQUOTED * 0.9 : 1)
				* (dialect.quote() == '\'' && marks.escapedApostrophes() ? ESCAPED : 1) * (nulls ? NULLS : 1);
		return new DialectScore(value, share, width);
	}

	/** Whether apostrophes are no quotes: they enclose no text, or fewer texts than quotation marks do. */
	private static boolean apostrophes(List<HeadRow> rows, Dialect dialect, HeadMarks marks) {
		if (dialect.quote() != '\'' || dialect.escape() != 0 && marks.escapedApostrophes()) {
			return false;
		}
		int enclosed = 0;
		int marked = 0;
		for (HeadRow row : rows) {
			for (int c = 0; c < row.width(); c++) {
				String text = row.texts()[c];
				enclosed += (row.masks()[c] & RowTokenizer.QUOTED) != 0 && !text.isBlank() ? 1 : 0;
				marked += (row.masks()[c] & RowTokenizer.QUOTED) == 0 && text.length() > 2 && text.startsWith("\"") && text.endsWith("\"") ? 1 : 0;
			}
		}
		return enclosed <= marked;
	}

	/** Whether lines without the separator stand among those that have it, and so many that these are lines of one column. */
	private static boolean lines(List<HeadRow> rows, int width, int count) {
		int singles = 0;
		int all = 0;
		boolean within = false;
		for (HeadRow row : rows) {
			within |= row.width() == width;
			boolean single = row.width() == 1 && row.filled() == 1;
			all += single ? 1 : 0;
			singles += single && within ? 1 : 0;
		}
		return singles > MOST_SINGLES * count || count == 1 && all > MOST_SINGLES;
	}

	/** Share of the rows that agree behind the first that does, if these are most of all: titles above lined up columns are words of their own. */
	private static double agreeing(List<HeadRow> rows, int width, int counted) {
		int agreeing = 0;
		int behind = 0;
		for (HeadRow row : rows) {
			agreeing += row.width() == width ? 1 : 0;
			behind += agreeing > 0 && row.filled() > 0 ? 1 : 0;
		}
		return agreeing * 2 < counted ? 0 : (double) agreeing / behind;
	}

	/** Whether spaces stand between words and not between cells: no column has values, or the header has another number of words. */
	private static boolean words(List<HeadRow> rows, Dialect dialect, int width, double agreeing) {
		boolean headed = dialect.aligned() || rows.stream().filter(row -> row.filled() > 0).findFirst().orElseThrow().width() == width;
		if (!headed) {
			return true;
		}
		for (int c = 0; c < width; c++) {
			int typed = 0;
			int all = 0;
			for (HeadRow row : rows.subList(1, rows.size())) {
				all += row.width() == width ? 1 : 0;
				typed += row.width() == width && HeaderGuess.typed(row.codes()[c]) ? 1 : 0;
			}
			if (all > 0 && typed >= all * TYPED) {
				return false;
			}
		}
		return rows.size() < MANY_ROWS || agreeing < NEARLY_ALL || width < 3 && !dialect.aligned();
	}

	/** Whether nothing stands in a column, its header included: then it is the gap between columns that are lined up. */
	private static boolean gap(List<HeadRow> rows, Dialect dialect, int width) {
		boolean gap = false;
		for (int c = 0; c < width && !dialect.aligned(); c++) {
			int column = c;
			gap |= rows.stream().allMatch(row -> row.width() != width || row.texts()[column].isEmpty());
		}
		return gap;
	}

	/** Whether nothing stands behind the first cell, so that the separator parts nothing. */
	private static boolean leading(HeadRow row) {
		return row.filled() == 0 || row.filled() == 1 && row.filled(0);
	}

	/** Whether the separator only ends the line. */
	private static boolean ended(HeadRow row) {
		return row.width() == 1 || row.width() == 2 && row.texts()[1].isEmpty() && (row.masks()[1] & RowTokenizer.QUOTED) == 0;
	}

	/** Whether some lines begin with the separator, as comments do. */
	private static boolean comments(List<HeadRow> rows) {
		return rows.stream().filter(row -> row.width() > 1 && row.texts()[0].isEmpty() && row.texts()[1].startsWith(" ")).count() > 0;
	}

	/** How well one column explains the lines: those that are numbers or dates as a whole; digits around one comma may as well be two cells, unless one name stands above. */
	static double alone(List<HeadRow> rows) {
		int typed = 0;
		int all = 0;
		boolean named = !rows.isEmpty() && !HeaderGuess.typed(rows.getFirst().codes()[0]) && name(rows.getFirst().texts()[0]);
		for (HeadRow row : rows) {
			byte code = row.codes()[0];
			all += row.blank() ? 0 : 1;
			typed += HeaderGuess.typed(code) && (named || code != CellClass.DECIMAL_COMMA && code != CellClass.COORDINATES) ? 1 : 0;
		}
		double share = all == 0 ? 0 : (double) typed / all;
		return share < ALONE ? 0 : share * share * ALONE_WEIGHT;
	}

	/** Whether a text begins with a letter and holds no common separator. */
	private static boolean name(String text) {
		boolean name = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
		for (int i = 0; i < HeadMarks.COMMON.length() && name; i++) {
			name = text.indexOf(HeadMarks.COMMON.charAt(i)) < 0;
		}
		return name;
	}

	/** Whether the lines are values of their own, such as times or addresses, that a rare separator would cut apart. */
	private static boolean singleColumn(List<HeadRow> rows, Dialect dialect) {
		int typed = 0;
		int all = 0;
		for (HeadRow row : rows) {
			String line = String.join(String.valueOf(dialect.separator()), row.texts());
			byte code = CellClass.of(line);
			all += row.blank() ? 0 : 1;
			typed += code == CellClass.OTHER || code == CellClass.CODE || row.blank() ? 0 : 1;
		}
		return typed > all * 0.8;
	}
}
