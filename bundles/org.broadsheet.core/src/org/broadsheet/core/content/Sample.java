// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;

/** The first rows of a table, read once when the first column asks for its texts, and fewer the more columns there are. */
final class Sample {

	private static final int MOST_ROWS = 20_000;
	private static final int FEWEST_ROWS = 20;
	private static final int MOST_CELLS = 250_000;
	private static final int BLOCK = 1024;

	private final RowSource rows;
	private final List<RowPage> pages = new ArrayList<>();
	private RowPage head;

	Sample(RowSource rows) {
		this.rows = rows;
	}

	/** Number of rows whose texts are looked at. */
	long size() {
		int most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, MOST_CELLS / Math.max(1, rows.columnCount())));
		return Math.min(most, rows.rowCount());
	}

	List<RowPage> pages() throws IOException {
		if (pages.isEmpty()) {
			for (long first = 0; first < size(); first += BLOCK) {
				pages.add(first == 0 ? head() : page(first));
			}
		}
		return pages;
	}

	/** The very first rows. */
	RowPage head() throws IOException {
		head = head == null ? page(0) : head;
		return head;
	}

	private RowPage page(long first) throws IOException {
		return rows.page(first, (int) Math.min(BLOCK, size() - first));
	}

	/** One row of the table, wherever it stands. */
	RowPage row(long row) throws IOException {
		return rows.page(row, 1);
	}
}
