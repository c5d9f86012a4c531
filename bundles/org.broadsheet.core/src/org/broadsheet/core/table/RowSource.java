// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;

/** Rows by number, whoever holds them: the row index of a scan or the table store. Safe to be called from several threads. */
public interface RowSource {

	/** Number of data rows, without header rows. */
	long rowCount();

	/** Number of columns of every row. */
	int columnCount();

	/**
	 * Reads consecutive rows in the order of the source.
	 *
	 * @param first number of the first row, from 0
	 * @param count how many rows at most; fewer come back at the end of the table
	 */
	RowPage page(long first, int count) throws IOException;

	/** Reads single rows, in the order asked for. */
	RowPage rows(long[] rows) throws IOException;

	/** The texts of consecutive cells of one column, as {@link #page} has them; quicker where the other columns need not be read. */
	default String[] texts(int column, long first, int count) throws IOException {
		String[][] cells = page(first, count).cells();
		String[] texts = new String[cells.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = cells[i][column];
		}
		return texts;
	}
}
