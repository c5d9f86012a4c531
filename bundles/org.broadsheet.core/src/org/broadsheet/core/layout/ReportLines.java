// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.types.CellClass;

/**
 * Lines of a report that stand above its table and have separators of their own, such as "City of Avon, Department of Works, 2024": they have another number of cells
 * than the table, or blanks behind all of their separators, and are no table themselves, while the first row of the table names columns of values.
 *
 * @param count of them, with blank rows; 0 when there are none
 * @param width number of cells of the table below
 */
public record ReportLines(int count, int width) {

	private static final int MOST = 40;
	/** Share of the rows from the names on that have the cells of the table. */
	private static final double NEARLY_ALL = 0.8;
	private static final int FEW_ROWS = 2;
	/** Share of the cells of a column that are values where it is one of a table. */
	private static final double TYPED = 0.7;

	/**
	 * Finds them above a table with one of some numbers of cells.
	 *
	 * @param widths the likeliest first
	 */
	public static ReportLines find(List<? extends LayoutRow> rows, int... widths) {
		for (int width : widths) {
			for (int first = 1; width > 1 && first < Math.min(MOST, rows.size() - 1) && line(rows.get(first - 1), width); first++) {
				if (tableFrom(rows, first, width)) {
					return new ReportLines(first, width);
				}
			}
		}
		return new ReportLines(0, widths[0]);
	}

	private static boolean line(LayoutRow row, int width) {
		return row.filled() == 0 || row.width() != width || spaced(row);
	}

	/** Whether no cell is empty and every one but the first begins with a blank, as the parts of a sentence do. */
	private static boolean spaced(LayoutRow row) {
		boolean spaced = row.width() > 1 && !row.texts()[0].isBlank();
		for (int c = 1; spaced && c < row.width(); c++) {
			spaced = row.texts()[c].length() > 1 && row.texts()[c].startsWith(" ");
		}
		return spaced;
	}

	private static boolean tableFrom(List<? extends LayoutRow> rows, int first, int width) {
		List<? extends LayoutRow> lines = rows.subList(0, first).stream().filter(row -> row.filled() > 0).toList();
		List<? extends LayoutRow> table = rows.subList(first, rows.size()).stream().filter(row -> row.filled() > 0).toList();
		if (lines.isEmpty() || !names(rows.get(first), width) || table.stream().filter(row -> row.width() == width && !spaced(row)).count() < NEARLY_ALL * table.size()) {
			return false;
		}
		boolean prose = lines.stream().allMatch(ReportLines::spaced) || table.size() > lines.size() && !table(lines);
		return prose && table.size() > FEW_ROWS && HeaderGuess.namesValues(table, width);
	}

	/** Whether a row has different words in all cells. */
	private static boolean names(LayoutRow row, int width) {
		Set<String> names = new HashSet<>();
		boolean all = row.width() == width && row.filled() == width && !spaced(row);
		for (int c = 0; all && c < width; c++) {
			all = (row.codes()[c] == CellClass.OTHER || row.codes()[c] == CellClass.CODE) && names.add(row.texts()[c].strip());
		}
		return all;
	}

	/** Whether several rows have values in the same column, and are not keys with a colon behind each and what they stand for. */
	private static boolean table(List<? extends LayoutRow> rows) {
		if (rows.stream().allMatch(row -> row.texts()[0].strip().endsWith(":"))) {
			return false;
		}
		int columns = rows.stream().mapToInt(LayoutRow::width).max().orElse(0);
		for (int c = 0; rows.size() > FEW_ROWS && c < columns; c++) {
			int column = c;
			long typed = rows.stream().filter(row -> column < row.width() && HeaderGuess.typed(row.codes()[column])).count();
			if (typed >= TYPED * (rows.size() - 1)) {
				return true;
			}
		}
		return false;
	}
}
