// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

/**
 * What the checks of all columns that are not hidden found.
 *
 * @param rows       of the table
 * @param errorRows  rows with at least one error
 * @param errorCells cells that do not fit
 * @param complete   whether all columns have been checked
 */
record Totals(long rows, long errorRows, long errorCells, boolean complete) {

	static final Totals NONE = new Totals(0, 0, 0, false);
}
