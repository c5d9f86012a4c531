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
}
