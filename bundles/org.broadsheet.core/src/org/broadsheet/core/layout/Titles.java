// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.List;

import org.broadsheet.core.types.CellClass;

/** Tells the titles above a table from the table. */
public final class Titles {

	private Titles() {
	}

	/**
	 * How many rows stand above the table.
	 *
	 * @param width number of cells most rows have
	 */
	public static int count(List<? extends LayoutRow> rows, int width) {
		for (int i = 0; i < rows.size(); i++) {
			if (!title(rows, i, width)) {
				return i;
			}
		}
		return 0;
	}

	private static boolean title(List<? extends LayoutRow> rows, int i, int width) {
		LayoutRow row = rows.get(i);
		if (row.filled() == 0) {
			return width > 1;
		}
		if (width == 1) {
			return false;
		}
		boolean begins = !row.texts()[0].isBlank();
		boolean narrow = row.filled() == 1 && (width > 2 || row.width() == 1) || begins && (row.filled() * 3 <= width || row.width() * 2 < width);
		return narrow && text(row) && fuller(rows, i, row.filled());
	}

	private static boolean text(LayoutRow row) {
		byte first = CellClass.EMPTY;
		for (byte code : row.codes()) {
			first = first == CellClass.EMPTY || first == CellClass.BLANK ? code : first;
		}
		return first == CellClass.OTHER || first == CellClass.CODE || row.width() == 1;
	}

	/** Whether the rows behind are fuller by far. */
	private static boolean fuller(List<? extends LayoutRow> rows, int i, int filled) {
		int fuller = 0;
		int all = 0;
		for (int k = i + 1; k < Math.min(rows.size(), i + 20); k++) {
			all += rows.get(k).filled() > 0 ? 1 : 0;
			fuller += rows.get(k).filled() >= filled * 2 ? 1 : 0;
		}
		return all > 0 && fuller * 2 >= all;
	}
}
