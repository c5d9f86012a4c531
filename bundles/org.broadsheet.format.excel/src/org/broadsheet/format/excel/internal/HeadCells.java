// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import org.broadsheet.core.layout.LayoutRow;
import org.broadsheet.core.types.CellClass;

/**
 * Some columns of one of the first rows of a sheet, to tell titles and headers from data.
 *
 * @param texts of its cells, without blanks around them
 * @param codes classes of its cells
 */
record HeadCells(String[] texts, byte[] codes) implements LayoutRow {

	static HeadCells of(SheetRow row, int from, int to) {
		String[] texts = new String[to - from];
		byte[] codes = new byte[texts.length];
		for (int c = 0; c < texts.length; c++) {
			texts[c] = row.text(from + c).strip();
			codes[c] = CellClass.of(texts[c]);
		}
		return new HeadCells(texts, codes);
	}
}
