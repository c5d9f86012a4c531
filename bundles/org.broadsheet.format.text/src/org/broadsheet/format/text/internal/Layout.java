// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.text.Dialect;

/**
 * How the text of a source is laid out.
 *
 * @param dialect    how cells are written
 * @param share      share of rows of the head that have the expected number of cells
 * @param skipped    rows before the header
 * @param headers    header rows
 * @param names      header texts, one for each column; blank where there is none
 * @param headerRow  the last header row as it stands; null when there is none
 * @param shape      of the rows
 * @param headerOffset where the first header row begins; that of the first data row when there is none
 * @param bodyOffset where the first data row begins
 * @param bodyLine   line of the first data row, from 1
 * @param titles     texts of the skipped rows
 */
record Layout(Dialect dialect, double share, int skipped, int headers, List<String> names, HeadRow headerRow, Shape shape, int headerOffset, int bodyOffset, long bodyLine,
		List<HeadRow> titles) {

	int columns() {
		return shape.columns();
	}

	RowRepair repair() {
		return new RowRepair(dialect, shape);
	}
}
