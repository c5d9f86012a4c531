// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/**
 * Selected cells, without naming each: all cells of some columns in some rows.
 *
 * @param columns by their places, from left to right
 * @param rows    ranges of places, from top to bottom
 */
public record GridSelection(int[] columns, List<Range> rows) {

	static GridSelection of(SelectionLayer layer) {
		List<Range> ranges = layer.getSelectedRowPositions().stream().sorted(Comparator.comparingInt(range -> range.start)).toList();
		int[] columns = layer.getSelectedColumnPositions();
		Arrays.sort(columns);
		return new GridSelection(columns, ranges);
	}

	/** Number of cells. */
	public long size() {
		return columns.length * rowCount();
	}

	/** Number of rows. */
	public long rowCount() {
		return rows.stream().mapToLong(range -> (long) range.end - range.start).sum();
	}

	/** Whether a cell is selected. */
	public boolean contains(int column, long place) {
		return Arrays.binarySearch(columns, column) >= 0 && rows.stream().anyMatch(range -> place >= range.start && place < range.end);
	}
}
