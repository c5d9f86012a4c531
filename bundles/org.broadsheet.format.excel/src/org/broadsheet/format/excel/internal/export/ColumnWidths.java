// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;

import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.table.RowPage;

/** Widths of columns by their names and the first rows. */
final class ColumnWidths {

	private static final int SAMPLE = 200;
	private static final int LEAST = 8;
	private static final int MOST = 60;

	private ColumnWidths() {
	}

	static int[] of(ExportTable table) throws IOException {
		RowPage page = table.table().page(0, SAMPLE);
		int[] widths = new int[table.columns().size()];
		for (int c = 0; c < widths.length; c++) {
			int index = table.columns().get(c).index();
			int longest = table.columns().get(c).name().length() + 3;
			for (int i = 0; i < page.size(); i++) {
				longest = Math.max(longest, page.cell(i, index).length() + 1);
			}
			widths[c] = Math.clamp(longest, LEAST, MOST);
		}
		return widths;
	}
}
