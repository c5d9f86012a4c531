// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.types.CellClass;

/** Years and dates that name columns of other values, as those of a crosstab are. */
final class TimeNames {

	private final List<? extends LayoutRow> rows;
	private final int width;
	private final boolean[] typed;

	/**
	 * Takes the rows of a table from its first one on.
	 *
	 * @param width number of cells most rows have
	 * @param typed the columns whose cells say more than words do
	 */
	TimeNames(List<? extends LayoutRow> rows, int width, boolean[] typed) {
		this.rows = rows;
		this.width = width;
		this.typed = typed;
	}

	/** Whether a row has years or dates over columns of other values and nothing else, in rising order below each name in the row above; over most columns, or over all those that name leaves open. */
	boolean belowGroups(int row) {
		LayoutRow names = rows.get(row);
		LayoutRow above = rows.get(row - 1);
		String last = "";
		int times = 0;
		for (int c = 0; c < Math.min(width, names.width()); c++) {
			boolean group = c < above.width() && above.filled(c);
			if (group && HeaderGuess.typed(above.codes()[c]) || names.filled(c) && !names(row, c)) {
				return false;
			}
			String text = names.texts()[c].strip();
			if (!group && FirstRow.year(text) && text.compareTo(last) <= 0) {
				return false;
			}
			times += names.filled(c) ? 1 : 0;
			last = text;
		}
		return times > 1 && (times * 2 > width || fillsGaps(names, above));
	}

	/** Whether two rows together name every column, and the lower one has names in the gaps of the upper one. */
	private boolean fillsGaps(LayoutRow names, LayoutRow above) {
		boolean gap = false;
		boolean all = names.width() == width && above.width() == width && !names.filled(0);
		for (int c = 0; all && c < width; c++) {
			all = names.filled(c) || above.filled(c);
			gap |= !above.filled(c);
		}
		return all && gap;
	}

	/** Whether the first row has different dates over columns of other values, as months are, and words or nothing elsewhere. */
	boolean inFirstRow() {
		LayoutRow row = rows.getFirst();
		Set<String> dates = new HashSet<>();
		boolean all = row.width() == width;
		for (int c = 0; all && c < width; c++) {
			all = date(row, c) ? names(0, c) && dates.add(row.texts()[c].strip()) : !row.filled(c) || !HeaderGuess.typed(row.codes()[c]);
		}
		return all && dates.size() > 1;
	}

	/** Whether a year or date stands over a column of other values. */
	private boolean names(int row, int c) {
		if (!typed[c] || !time(rows.get(row), c)) {
			return false;
		}
		List<? extends LayoutRow> filled = rows.subList(row + 1, rows.size()).stream().filter(below -> below.width() == width && below.filled(c)).toList();
		return filled.stream().noneMatch(below -> date(below, c)) && !filled.stream().allMatch(below -> time(below, c));
	}

	private static boolean time(LayoutRow row, int c) {
		return FirstRow.year(row.texts()[c]) || date(row, c);
	}

	private static boolean date(LayoutRow row, int c) {
		return HeaderGuess.group(row.codes()[c]) == CellClass.DATE_ISO;
	}
}
