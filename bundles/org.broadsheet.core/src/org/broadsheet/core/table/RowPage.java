// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

/**
 * Some rows with their texts.
 *
 * @param rows  number of each row, from 0 in the order of the source
 * @param lines line of the source file where each row begins, from 1; 0 where unknown
 * @param cells text of each cell, {@code cells[i][column]}, never null: an empty cell is ""
 */
public record RowPage(long[] rows, long[] lines, String[][] cells) {

	/** How many rows this page holds. */
	public int size() {
		return rows.length;
	}

	/** Text of a cell. */
	public String cell(int index, int column) {
		return cells[index][column];
	}
}
