// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** One byte for each cell of a table: the class the scan put the cell's text in. Columns are kept apart, so one column can be gone through quickly. */
public interface CellCodes {

	/** Number of columns. */
	int columns();

	/** Number of rows. */
	long rows();

	/** Class of a cell, see {@link CellClass}. */
	byte get(int column, long row);

	/** Records that a cell was edited. */
	void set(int column, long row, byte code);

	/**
	 * Copies the classes of consecutive cells of a column.
	 *
	 * @param target filled from its start
	 * @return how many were copied
	 */
	int copy(int column, long firstRow, byte[] target);

	/**
	 * What is known about consecutive cells of a column without looking at each.
	 *
	 * @param rows    how many cells, at least one
	 * @param classes bit {@code 1L << class} for each class that may occur among them
	 * @param empty   how many are {@link CellClass#EMPTY}; -1 where that is not known
	 */
	record Summary(long rows, long classes, long empty) {

		/** Whether some of these cells may be in one of the classes, or it is not known how many are empty. */
		public boolean worthALook(long wanted) {
			return empty < 0 || (classes & wanted) != 0;
		}
	}

	/** What is known about the cells of a column from a row on, up to where something else is known. */
	default Summary summary(int column, long firstRow) {
		return new Summary(rows() - firstRow, -1, -1);
	}
}
