// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.types.CellClass;

/** Tells header rows from data rows: where the columns of the body have types, headers have words. */
public final class HeaderGuess {

	private static final int MOST_HEADERS = 4;
	private static final int MOST_GROUPS = 2;
	private static final double TYPED = 0.7;

	private final List<? extends LayoutRow> rows;
	private final int width;
	private final FirstRow first;

	private HeaderGuess(List<? extends LayoutRow> rows, int width) {
		this.rows = rows;
		this.width = width;
		this.first = new FirstRow(rows, width);
	}

	/**
	 * How many of the first rows are headers.
	 *
	 * @param rows  from where the table begins, its headers included
	 * @param width number of cells most rows have
	 */
	public static int count(List<? extends LayoutRow> rows, int width) {
		return rows.isEmpty() ? 0 : new HeaderGuess(rows, width).count();
	}

	/** Whether the first row has words, and nothing else, over columns of values. */
	static boolean namesValues(List<? extends LayoutRow> rows, int width) {
		HeaderGuess guess = new HeaderGuess(rows, width);
		boolean[] typed = guess.typedColumns();
		return guess.typedCells(rows.getFirst(), null) == 0 && guess.header(rows.getFirst(), typed, 0);
	}

	private int count() {
		boolean[] typed = typedColumns();
		if (rows.size() == 1) {
			return typedCells(rows.getFirst(), null) == 0 ? 1 : 0;
		}
		boolean any = false;
		for (boolean column : typed) {
			any |= column;
		}
		if (!any) {
			return first.names() ? 1 : 0;
		}
		int headers = Math.max(groups(typed), stacked(typed));
		while (headers < Math.min(MOST_HEADERS, rows.size() - 1) && header(rows.get(headers), typed, headers)) {
			headers++;
		}
		return below(headers, typed);
	}

	/** Headers with those that stand below in the gaps of the last one, or below one blank row there. */
	private int below(int headers, boolean[] typed) {
		int next = headers < rows.size() && rows.get(headers).width() > 1 && rows.get(headers).filled() == 0 ? headers + 1 : headers;
		boolean more = headers > 0 && headers < MOST_HEADERS && next + 1 < rows.size() && fillsGaps(rows.get(next), rows.get(headers - 1), typed);
		return more ? next + 1 : headers;
	}

	/** Whether a row has words only, none in its first cell, and one of them below a gap: it names what a group of columns has. */
	private boolean fillsGaps(LayoutRow row, LayoutRow above, boolean[] typed) {
		boolean gap = false;
		boolean words = row.width() == width && above.width() == width && !row.filled(0) && typedCells(row, null) == 0;
		for (int c = 0; words && c < width; c++) {
			words = !row.filled(c) || row.codes()[c] == CellClass.OTHER || row.codes()[c] == CellClass.CODE;
			gap |= row.filled(c) && (typed[c] || !above.filled(c));
		}
		return words && gap;
	}

	/** Rows above the names that name groups of columns: with gaps, words or years only, and a row of names behind; with that row where it has years or dates. */
	private int groups(boolean[] typed) {
		for (int groups = MOST_GROUPS; groups > 0; groups--) {
			boolean enough = rows.size() > groups + 1;
			boolean times = enough && new TimeNames(rows, width, typed).belowGroups(groups);
			boolean all = times || enough && typedCells(rows.get(groups), typed) == 0 && header(rows.get(groups), typed, 0) && rows.get(groups).filled() * 2 > width;
			for (int i = 0; all && i < groups; i++) {
				all = group(rows.get(i));
			}
			if (all) {
				return times ? groups + 1 : groups;
			}
		}
		return 0;
	}

	/** Two rows, maybe with a blank one between, that only together name the columns: the second has names in the gaps of the first. */
	private int stacked(boolean[] typed) {
		LayoutRow above = rows.getFirst();
		int next = rows.get(1).width() > 1 && rows.get(1).filled() == 0 ? 2 : 1;
		if (next + 1 >= rows.size() || above.filled() < 2 || typedCells(above, null) > 0 || !fillsGaps(rows.get(next), above, typed)) {
			return 0;
		}
		int named = 0;
		int columns = 0;
		for (int c = 0; c < width; c++) {
			columns += typed[c] ? 1 : 0;
			named += typed[c] && (above.filled(c) || rows.get(next).filled(c)) ? 1 : 0;
		}
		return named > 0 && named * 2 >= columns ? next + 1 : 0;
	}

	private boolean group(LayoutRow row) {
		boolean labels = row.width() == width && row.filled() > 0 && row.filled() < width;
		for (int c = 0; labels && c < width; c++) {
			labels = !typed(row.codes()[c]) || FirstRow.year(row.texts()[c]);
		}
		return labels;
	}

	private boolean[] typedColumns() {
		int[] typed = new int[width];
		int[] all = new int[width];
		int behindHeaders = Math.max(1, Math.min(rows.size() / 2, MOST_HEADERS + MOST_GROUPS));
		for (LayoutRow row : rows.subList(behindHeaders, rows.size())) {
			for (int c = 0; row.width() == width && c < width; c++) {
				boolean filled = row.filled(c) && !CellClass.missing(row.codes()[c]);
				all[c] += filled ? 1 : 0;
				typed[c] += filled && typed(row.codes()[c]) ? 1 : 0;
			}
		}
		boolean[] columns = new boolean[width];
		for (int c = 0; c < width; c++) {
			columns[c] = all[c] > 0 && typed[c] >= all[c] * TYPED;
		}
		return columns;
	}

	/** Whether a class says more than that a cell holds words or a code. */
	public static boolean typed(byte code) {
		return switch (code) {
		case CellClass.EMPTY, CellClass.BLANK, CellClass.OTHER, CellClass.CODE, CellClass.TRUE_WORD, CellClass.FALSE_WORD,
				CellClass.TRUE_LETTER, CellClass.FALSE_LETTER, CellClass.FOREIGN_ANSWER, CellClass.EXPONENT_CODE, CellClass.FORMULA -> false;
		default -> !CellClass.missing(code);
		};
	}

	/** The class that stands for all forms of numbers, dates and so on. */
	public static int group(byte code) {
		if (code >= CellClass.BIT && code <= CellClass.EXPONENT_CODE || code == CellClass.INTEGER_DATE || code == CellClass.FOREIGN_DIGITS || code >= CellClass.CURRENCY_GROUPED && code <= CellClass.DECIMAL_COMMA_GROUPED) {
			return CellClass.BIT;
		}
		if (code >= CellClass.DATE_ISO && code <= CellClass.YEAR_MONTH || code == CellClass.FOREIGN_MONTH) {
			return CellClass.DATE_ISO;
		}
		if (code >= CellClass.TRUE_WORD && code <= CellClass.FALSE_LETTER || code == CellClass.FOREIGN_ANSWER) {
			return CellClass.TRUE_WORD;
		}
		return code == CellClass.CODE ? CellClass.OTHER : code;
	}

	private int typedCells(LayoutRow row, boolean[] columns) {
		int typed = 0;
		for (int c = 0; c < row.width(); c++) {
			typed += (columns == null || c < width && columns[c]) && typed(row.codes()[c]) ? 1 : 0;
		}
		return typed;
	}

	private boolean header(LayoutRow row, boolean[] typed, int before) {
		int words = 0;
		int columns = 0;
		for (int c = 0; c < Math.min(width, row.width()); c++) {
			columns += typed[c] ? 1 : 0;
			words += typed[c] && name(row.codes()[c]) && (before == 0 || lettered(row.texts()[c])) ? 1 : 0;
		}
		int values = typedCells(row, typed);
		if (values > 0) {
			return row == rows.getFirst() && (first.years(typed) || first.different() || new TimeNames(rows, width, typed).inFirstRow());
		}
		boolean ragged = row.width() != width && row.filled() > 1;
		return words > 0 && (words * 2 >= columns || ragged) && (before == 0 || row.width() == width && row.filled() > 1);
	}

	/** Whether a text over cells of a narrower type can be their name: words, codes, single letters such as y and n, and a word such as "no", which is short for number. */
	private static boolean name(byte code) {
		return code == CellClass.OTHER || code == CellClass.CODE || group(code) == CellClass.TRUE_WORD;
	}

	/** Whether a text has a letter or digit: ** and the like stand for values that are missing. */
	private static boolean lettered(String text) {
		return text.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** Whether a row repeats the names of a header as far as both go; at least half of the columns, and not one name alone over several. */
	public static boolean repeats(String[] row, String[] header) {
		int both = Math.min(row.length, header.length);
		boolean enough = both > 0 && both * 2 >= header.length && (both > 1 || row.length == header.length);
		return enough && Arrays.equals(row, 0, both, header, 0, both) && Stream.of(row).filter(name -> !name.isBlank()).count() >= Math.min(both, 2);
	}
}
