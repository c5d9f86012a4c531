// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.types.CellClass;

/**
 * Tells the titles above a table from the table: the first row that fills most of the columns the rows below fill is its header or its first row, and what stands above
 * is titles, unless it names groups of columns.
 */
public final class Titles {

	/** Rows that are looked at for the columns in use; titles stand above. */
	private static final int MOST_TITLES = 40;
	/** Share of the rows that must fill a column in use, and share of these columns that a row of the table fills. */
	private static final double USED = 0.3;
	private static final double FULL = 0.66;
	/** A lone label above the names that is longer is a title, not the name of a group. */
	private static final int LONG_LABEL = 30;

	private final List<? extends LayoutRow> rows;
	private final int width;
	private final boolean[] used;
	private int inUse;
	private int firstUsed = -1;

	private Titles(List<? extends LayoutRow> rows, int width) {
		this.rows = rows;
		this.width = width;
		this.used = new boolean[width];
		List<? extends LayoutRow> content = rows.stream().filter(row -> row.filled() > 0).toList();
		int[] filled = new int[width];
		int all = 0;
		for (LayoutRow row : content.subList(Math.min(content.size() / 2, MOST_TITLES), content.size())) {
			all += row.width() == width ? 1 : 0;
			for (int c = 0; c < width && row.width() == width; c++) {
				filled[c] += filled(row, c) ? 1 : 0;
			}
		}
		for (int c = 0; c < width; c++) {
			used[c] = all > 0 && filled[c] >= all * USED;
			inUse += used[c] ? 1 : 0;
			firstUsed = firstUsed < 0 && used[c] ? c : firstUsed;
		}
	}

	/**
	 * How many rows stand above the table.
	 *
	 * @param width number of cells most rows have
	 */
	public static int count(List<? extends LayoutRow> rows, int width) {
		return width < 2 ? 0 : new Titles(rows, width).count();
	}

	private int count() {
		int first = 0;
		int most = Math.min(MOST_TITLES, rows.size());
		int table = table(most);
		while (first < most && (rows.get(first).filled() == 0 || !full(rows.get(first)) && few(first) && (first < table || fuller(first, rows.get(first).filled())))) {
			first++;
		}
		if (first == most) {
			return leading(rows.size() - 1);
		}
		int group = first;
		while (group > 0 && (group(rows.get(group - 1)) || namesFirst(group - 1, first))) {
			group--;
		}
		return group;
	}

	/** Number of rows without content at the beginning. */
	private int leading(int most) {
		int first = 0;
		while (first < most && rows.get(first).filled() == 0) {
			first++;
		}
		return first == most ? 0 : first;
	}

	private static boolean filled(LayoutRow row, int c) {
		return c < row.width() && row.codes()[c] != CellClass.EMPTY && row.codes()[c] != CellClass.BLANK;
	}

	/** Whether a row fills most columns in use. */
	private boolean full(LayoutRow row) {
		int covered = covered(row);
		return covered > 1 && covered > inUse * FULL && !comment(row) || inUse < 2 && covered == inUse && row.width() == width;
	}

	private int covered(LayoutRow row) {
		int covered = 0;
		for (int c = 0; c < width; c++) {
			covered += used[c] && filled(row, c) ? 1 : 0;
		}
		return covered;
	}

	private boolean comment(LayoutRow row) {
		return row.width() != width && row.texts()[0].startsWith("#");
	}

	/** The first row behind rows with few cells, when it has names or the rows behind it are fuller; 0 when there is none. */
	private int table(int most) {
		int first = 0;
		int filled = 1;
		while (first < most && (rows.get(first).filled() == 0 || !full(rows.get(first)) && few(first))) {
			filled = Math.max(filled, rows.get(first).filled());
			first++;
		}
		boolean found = first < most && full(rows.get(first));
		return found && (filled == 1 && names(rows.get(first)) || fuller(first, filled)) ? first : 0;
	}

	/** Whether a row has several different words and nothing else, as a header has. */
	private static boolean names(LayoutRow row) {
		Set<String> names = new HashSet<>();
		for (int c = 0; c < row.width(); c++) {
			if (filled(row, c) && (row.codes()[c] != CellClass.OTHER && row.codes()[c] != CellClass.CODE || !names.add(row.texts()[c].strip()))) {
				return false;
			}
		}
		return names.size() > 2;
	}

	/** Whether a row has so few cells that it may be no row of the table. */
	private boolean few(int i) {
		LayoutRow row = rows.get(i);
		boolean apart = i + 1 < rows.size() && rows.get(i + 1).filled() == 0;
		boolean few = row.filled() == 1 && (width > 2 || row.width() == 1 || apart) || inUse > 2 && covered(row) * 2 <= inUse || row.width() * 2 < width;
		return few && worded(row) || comment(row);
	}

	private static boolean worded(LayoutRow row) {
		for (byte code : row.codes()) {
			if (code != CellClass.EMPTY && code != CellClass.BLANK) {
				return code == CellClass.OTHER || code == CellClass.CODE || row.width() == 1;
			}
		}
		return false;
	}

	/** Whether most rows behind are fuller than a number of cells. */
	private boolean fuller(int i, int filled) {
		int fuller = 0;
		int all = 0;
		for (int k = i + 1; k < Math.min(rows.size(), i + 20); k++) {
			LayoutRow row = rows.get(k);
			all += row.filled() > 0 ? 1 : 0;
			fuller += full(row) && row.filled() > filled ? 1 : 0;
		}
		return all > 0 && fuller * 2 >= all;
	}

	/** Whether a row has the name of the first column, which all rows below it down to the names leave blank, and that of a group beside it. */
	private boolean namesFirst(int above, int names) {
		LayoutRow row = rows.get(above);
		boolean named = row.width() == width && row.filled() > 1 && firstUsed >= 0 && filled(row, firstUsed) && !row.texts()[firstUsed].strip().endsWith(":");
		for (int i = above + 1; named && i <= names; i++) {
			named = !filled(rows.get(i), firstUsed);
		}
		for (int c = 0; named && c < width; c++) {
			named = !filled(row, c) || row.codes()[c] == CellClass.OTHER && row.texts()[c].length() <= LONG_LABEL;
		}
		return named;
	}

	/** Whether a row directly above the names names groups of columns: labels that reach over the table, not a title or a key with its value at the left. */
	private boolean group(LayoutRow row) {
		int first = -1;
		int last = -1;
		int keys = 0;
		for (int c = 0; c < row.width(); c++) {
			if (filled(row, c)) {
				first = first < 0 ? c : first;
				last = c;
				keys += row.texts()[c].strip().endsWith(":") ? 2 : 0;
				if (HeaderGuess.typed(row.codes()[c]) && !FirstRow.year(row.texts()[c])) {
					return false;
				}
			}
		}
		boolean title = first >= 0 && (first == last && row.texts()[first].length() > LONG_LABEL || keys >= row.filled());
		return row.width() == width && first >= 0 && !title && (first > firstUsed || last > first && last * 2 >= width);
	}
}
