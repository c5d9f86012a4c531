// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

/** Which rows are shown. */
public sealed interface RowFilter {

	/** All rows. */
	record All() implements RowFilter {
	}

	/** Rows with an error in any column that is not hidden. */
	record Errors() implements RowFilter {
	}

	/** Rows with an error in one column. */
	record ErrorsIn(String columnId) implements RowFilter {
	}

	/** Rows with a cell that was edited. */
	record Edited() implements RowFilter {
	}

	/** Rows whose cell in a column holds a text. */
	record Value(String columnId, String text) implements RowFilter {
	}
}
