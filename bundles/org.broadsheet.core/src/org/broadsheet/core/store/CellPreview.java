// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.util.List;

/**
 * What a change of cells would do.
 *
 * @param cells    number of cells that would get another text
 * @param examples the first of them
 */
public record CellPreview(long cells, List<Difference> examples) {

	/**
	 * A cell that would get another text.
	 *
	 * @param column index in the source
	 * @param row    from 0
	 */
	public record Difference(int column, long row, String before, String after) {
	}
}
