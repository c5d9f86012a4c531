// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import org.broadsheet.core.table.RowSet;

/** A change of cells that the store carries out as one set operation and can take back. */
public sealed interface CellStep {

	/** Column concerned, as its index in the source. */
	int column();

	/**
	 * Gives one cell a new text.
	 *
	 * @param row from 0
	 */
	record SetCell(int column, long row, String text) implements CellStep {
	}

	/** Replaces a text by another wherever it is the whole content of a cell of the column. */
	record ReplaceValue(int column, String text, String replacement) implements CellStep {
	}

	/** Empties the cells of the given rows. */
	record ClearCells(int column, RowSet rows) implements CellStep {
	}
}
