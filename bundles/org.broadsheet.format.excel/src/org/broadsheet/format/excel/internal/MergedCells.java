// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet says about its form: merged ranges and hidden columns. */
final class MergedCells {

	private static final int MOST = 100_000;

	/** A range; rows from 1, columns from 0, all included. */
	record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

		/** The range as a spreadsheet writes it. */
		@Override
		public String toString() {
			return letters(firstColumn) + firstRow + ":" + letters(lastColumn) + lastRow;
		}
	}

	private final List<Range> ranges = new ArrayList<>();
	private final BitSet hidden = new BitSet();

	void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		if (ranges.size() < MOST) {
			ranges.add(new Range(firstRow, lastRow, firstColumn, lastColumn));
		}
	}

	void hide(int first, int last) {
		if (first >= 0 && last >= first) {
			hidden.set(first, last + 1);
		}
	}

	/** Ranges that reach into some rows. */
	List<Range> within(int firstRow, int lastRow) {
		return ranges.stream().filter(range -> range.lastRow() >= firstRow && range.firstRow() <= lastRow).toList();
	}

	boolean hidden(int column) {
		return hidden.get(column);
	}

	/** Letters of a column from 0. */
	static String letters(int column) {
		return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
	}
}
