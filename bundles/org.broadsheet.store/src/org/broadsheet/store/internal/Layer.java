// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.util.Arrays;
import java.util.Optional;

import org.broadsheet.core.rewrite.CellFunction;

/** What one step does to the cells of one column, kept small whatever the number of cells: as one text with its rows, or as a rule. */
sealed interface Layer {

	/** Id of the step. */
	int step();

	/** Index of the column. */
	int column();

	/** Some rows have one text. */
	record Same(int step, int column, String text, RowNumbers rows) implements Layer {
	}

	/**
	 * Rows have the text a function makes of the text below.
	 *
	 * @param rows which; empty for all
	 */
	record Function(int step, int column, CellFunction function, Optional<RowNumbers> rows) implements Layer {

		boolean concerns(long row) {
			return rows.isEmpty() || rows.get().contains(row);
		}
	}

	/** Some rows have the text below of the nearest row above that is none of them and not blank. */
	record Filled(int step, int column, RowNumbers rows) implements Layer {
	}

	/** Some rows have a text each; rows rise. */
	record Texts(int step, int column, long[] rows, String[] texts) implements Layer {

		Optional<String> text(long row) {
			int at = Arrays.binarySearch(rows, row);
			return at < 0 ? Optional.empty() : Optional.of(texts[at]);
		}
	}
}
