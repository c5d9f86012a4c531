// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.Dialect;

/**
 * How the text of a source is laid out.
 *
 * @param dialect    how cells are written
 * @param share      share of rows of the head that have the expected number of cells
 * @param skipped    rows before the header
 * @param names      header texts, one for each column; blank where there is none
 * @param headerRows header rows as they stand
 * @param shape      of the rows
 * @param headerOffset where the first header row begins; that of the first data row when there is none
 * @param bodyOffset where the first data row begins
 * @param bodyLine   line of the first data row, from 1
 * @param titles     texts of the skipped rows
 * @param ruler      line of dashes below the header; null when there is none
 */
record Layout(Dialect dialect, double share, int skipped, List<String> names, List<HeadRow> headerRows, Shape shape, int headerOffset, int bodyOffset, long bodyLine,
		List<HeadRow> titles, HeadRow ruler) {

	/** Number of header rows. */
	int headers() {
		return headerRows.size();
	}

	/** The last header row; null when there is none. */
	HeadRow headerRow() {
		return headerRows.isEmpty() ? null : headerRows.getLast();
	}

	/** The rows above the last header row, from top to bottom. */
	List<HeadRow> above() {
		List<HeadRow> above = new ArrayList<>(titles);
		above.addAll(headerRows.subList(0, Math.max(0, headers() - 1)));
		return above;
	}

	int columns() {
		return shape.columns();
	}

	RowRepair repair() {
		return new RowRepair(dialect, shape);
	}
}
