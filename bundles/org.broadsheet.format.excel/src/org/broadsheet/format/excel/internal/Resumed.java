// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

/** Lets a second reading of a sheet go on where the first one gave up: what was told before is not told again. */
final class Resumed implements SheetSink {

	private final SheetSink sink;
	private int rows;
	private int ranges;
	private int rowsTold;
	private int rangesTold;

	Resumed(SheetSink sink) {
		this.sink = sink;
	}

	/** The sheet is read from its beginning once more. */
	void again() {
		rowsTold = rows;
		rangesTold = ranges;
		rows = 0;
		ranges = 0;
	}

	@Override
	public boolean row(SheetRow row) throws IOException {
		return ++rows <= rowsTold || sink.row(row);
	}

	@Override
	public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		if (++ranges > rangesTold) {
			sink.merged(firstRow, lastRow, firstColumn, lastColumn);
		}
	}

	@Override
	public void hiddenColumns(int first, int last) {
		sink.hiddenColumns(first, last);
	}

	@Override
	public void progress(double share) {
		sink.progress(share);
	}
}
