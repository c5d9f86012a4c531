// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

/**
 * What checking all cells of a column against its type gave.
 *
 * @param errors   rows whose cell does not fit
 * @param nonEmpty number of cells that hold something
 */
public record ColumnCheck(RowSet errors, long nonEmpty) {
}
