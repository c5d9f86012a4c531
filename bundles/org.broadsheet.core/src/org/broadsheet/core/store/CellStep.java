// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.util.List;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.RowSet;

/** A change of cells that the store carries out as one set operation and can take back. Columns are given as their index in the source. */
public sealed interface CellStep {

	/**
	 * Gives one cell a new text.
	 *
	 * @param row from 0
	 */
	record SetCell(int column, long row, String text) implements CellStep {
	}

	/** May change every cell of one column. */
	sealed interface OfColumn extends CellStep {
		/** Index of the column. */
		int column();
	}

	/** Replaces a text by another wherever it is the whole content of a cell of the column. */
	record ReplaceValue(int column, String text, String replacement) implements OfColumn {
	}

	/** Empties the cells of the given rows. */
	record ClearCells(int column, RowSet rows) implements OfColumn {
	}

	/** Gives every cell of the column the text that the function makes of its text. */
	record Rewrite(int column, CellFunction function) implements OfColumn {
	}

	/** Gives every blank cell of the column the text of the nearest cell above that is not blank; see {@link CellFunction#isBlank}. */
	record FillDown(int column) implements OfColumn {
	}

	/** Does a step in some rows only. */
	record Within(OfColumn step, RowSet rows) implements OfColumn {
		@Override
		public int column() {
			return step.column();
		}
	}

	/** Gives many cells new texts; of two texts for the same cell the later one counts. */
	record SetCells(List<Cell> cells) implements CellStep {
	}

	/** A new text for a cell; the row counts from 0. */
	record Cell(int column, long row, String text) {
	}
}
