// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

/**
 * Which rows are shown and in which order.
 *
 * @param sort the column they are sorted by; empty for the order of the source
 */
record RowView(RowFilter filter, Optional<Sort> sort) {

	static final RowView WHOLE = new RowView(new RowFilter.All(), Optional.empty());

	/** A column to sort by. */
	record Sort(String columnId, boolean ascending) {
	}

	boolean isWhole() {
		return equals(WHOLE);
	}

	/** Whether other errors mean other rows. */
	boolean dependsOnErrors() {
		return filter instanceof RowFilter.Errors || filter instanceof RowFilter.ErrorsIn;
	}
}
