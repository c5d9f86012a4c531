// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open workbook. */
interface Book extends Closeable {

	/**
	 * A sheet with cells.
	 *
	 * @param hidden whether the workbook hides it
	 */
	record Sheet(String name, boolean hidden) {
	}

	/** Size of the file in bytes. */
	long size();

	/** The sheets in the order of the workbook. */
	List<Sheet> sheets();

	/**
	 * Reads one sheet from its beginning.
	 *
	 * @param shown whether cells are read as they are shown, not as the values behind
	 */
	void read(int sheet, boolean shown, SheetSink sink) throws IOException;
}
