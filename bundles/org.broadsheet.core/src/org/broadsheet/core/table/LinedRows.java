// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;

/** Rows with the lines of the source they came from. */
record LinedRows(RowSource pages, int[] lines) implements RowSource {

	@Override
	public long rowCount() {
		return pages.rowCount();
	}

	@Override
	public int columnCount() {
		return pages.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return lined(pages.page(first, count));
	}

	@Override
	public RowPage rows(long[] rows) throws IOException {
		return lined(pages.rows(rows));
	}

	@Override
	public String[] texts(int column, long first, int count) throws IOException {
		return pages.texts(column, first, count);
	}

	private RowPage lined(RowPage page) {
		long[] own = new long[page.size()];
		for (int i = 0; i < own.length; i++) {
			own[i] = lines[(int) page.rows()[i]];
		}
		return new RowPage(page.rows(), own, page.cells());
	}
}
