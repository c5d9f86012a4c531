// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first rows with content, until there are enough to see how a sheet is laid out. */
final class SheetHead implements SheetSink {

	/** Rows that are looked at. */
	static final int ROWS = 1000;
	/** Fewer, when they are wide. */
	private static final int CELLS = 1 << 19;
	/** Fewer, when they are long. */
	private static final int BYTES = 1 << 23;

	private final List<SheetRow> rows = new ArrayList<>();
	private int cells;
	private long bytes;

	@Override
	public boolean row(SheetRow row) {
		if (row.firstFilled() >= 0) {
			rows.add(row.copy());
			cells += row.width();
			bytes += row.size();
		}
		return !full();
	}

	boolean full() {
		return rows.size() >= ROWS || cells >= CELLS || bytes >= BYTES;
	}

	void clear() {
		rows.clear();
		cells = 0;
		bytes = 0;
	}

	List<SheetRow> rows() {
		return rows;
	}
}
