// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;

/**
 * What a change would do, before it is done.
 *
 * @param label    the change in words, as its step would say it
 * @param cells    number of cells that would get another text; for a change of rows or columns, 0
 * @param rows     number of rows there would be
 * @param columns  names of the columns there would be, in the order of the table; where they follow from all rows, from the first rows only
 * @param examples the first few differences
 */
public record ChangePreview(String label, long cells, long rows, List<String> columns, List<Example> examples) {

	/**
	 * One difference.
	 *
	 * @param row    from 0; as the table is before the change
	 * @param column name of the column
	 * @param before text before; empty where the cell is new
	 * @param after  text after; empty where the cell goes
	 */
	public record Example(long row, String column, String before, String after) {
	}
}
