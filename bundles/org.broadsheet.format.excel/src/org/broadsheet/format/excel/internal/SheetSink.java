// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

/** Is told what a sheet holds, in the order of the file. */
interface SheetSink {

	/**
	 * A row with at least one cell.
	 *
	 * @param row used again after the call
	 * @return whether more is wanted
	 */
	boolean row(SheetRow row) throws IOException;

	/** A range of merged cells. Rows from 1, columns from 0, all included. */
	default void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		// of no interest to a sink that looks at a few rows only
	}

	/** Hidden columns, from 0, both included. */
	default void hiddenColumns(int first, int last) {
		// of no interest to a sink that looks at a few rows only
	}

	/** How much of the sheet has been read, from 0 to 1. */
	default void progress(double share) {
		// of no interest to a sink that looks at a few rows only
	}
}
