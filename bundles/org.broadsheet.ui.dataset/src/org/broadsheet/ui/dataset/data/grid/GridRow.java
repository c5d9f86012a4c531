// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

/**
 * One row that has been read.
 *
 * @param number in the table, from 0
 * @param line   of the source file, from 1; 0 where unknown
 * @param cells  text of each cell by the column's index in the source
 */
public record GridRow(long number, long line, String[] cells) {
}
