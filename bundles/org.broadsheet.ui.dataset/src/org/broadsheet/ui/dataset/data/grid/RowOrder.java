// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.Arrays;

import org.broadsheet.core.table.RowSet;

/** Which rows of the table are shown, and in which order; without a row's number stored as long as all are shown as they stand in the source. */
public final class RowOrder {

	private final long count;
	private final long[] rows;
	private final boolean rising;

	private RowOrder(long count, long[] rows, boolean rising) {
		this.count = count;
		this.rows = rows;
		this.rising = rising;
	}

	/** All rows as they stand in the source. */
	public static RowOrder all(long count) {
		return new RowOrder(count, null, true);
	}

	/** Some rows as they stand in the source. */
	public static RowOrder of(RowSet rows) {
		long[] numbers = rows.toArray();
		return new RowOrder(numbers.length, numbers, true);
	}

	/** Rows in an order of their own. */
	public static RowOrder sorted(long[] rows) {
		return new RowOrder(rows.length, rows, false);
	}

	/** Number of rows shown. */
	public long size() {
		return count;
	}

	/** Whether all rows are shown as they stand in the source. */
	public boolean isWhole() {
		return rows == null;
	}

	/** Number in the table of the row at a place. */
	public long row(long place) {
		return rows == null ? place : rows[(int) place];
	}

	/** Numbers in the table of the rows from a place on. */
	public long[] rows(long place, int most) {
		int size = (int) Math.min(most, count - place);
		return rows == null ? range(place, size) : Arrays.copyOfRange(rows, (int) place, (int) place + size);
	}

	private static long[] range(long first, int size) {
		long[] numbers = new long[size];
		Arrays.setAll(numbers, i -> first + i);
		return numbers;
	}

	/** Place of a row of the table; -1 when it is not shown. */
	public long place(long row) {
		if (rows == null) {
			return row >= 0 && row < count ? row : -1;
		}
		if (rising) {
			return Math.max(-1, Arrays.binarySearch(rows, row));
		}
		for (int i = 0; i < rows.length; i++) {
			if (rows[i] == row) {
				return i;
			}
		}
		return -1;
	}
}
