// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.broadsheet.core.types.CellTexts;

/** Texts of single cells, with the rows read last kept, as many columns ask for the same few rows. */
final class RememberedRows implements CellTexts {

	private final RowSource rows;
	private final Map<Long, String[]> remembered;

	RememberedRows(RowSource rows, int limit) {
		this.rows = rows;
		this.remembered = new LinkedHashMap<>(limit * 2, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Long, String[]> eldest) {
				return size() > limit;
			}
		};
	}

	@Override
	public String text(int column, long row) throws IOException {
		String[] cells = remembered.get(row);
		if (cells == null) {
			cells = rows.page(row, 1).cells()[0];
			remembered.put(row, cells);
		}
		return cells[column];
	}
}
