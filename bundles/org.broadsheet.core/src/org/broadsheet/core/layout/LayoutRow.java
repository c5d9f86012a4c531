// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import org.broadsheet.core.types.CellClass;

/** One of the first rows of a source, looked at to tell titles and headers from data. */
public interface LayoutRow {

	/** Texts of its cells. */
	String[] texts();

	/** Classes of its cells, see {@link CellClass}. */
	byte[] codes();

	/** Number of its cells. */
	default int width() {
		return texts().length;
	}

	/** Number of its cells that hold more than blanks. */
	default int filled() {
		int filled = 0;
		for (int c = 0; c < codes().length; c++) {
			filled += filled(c) ? 1 : 0;
		}
		return filled;
	}

	/** Whether a cell holds more than blanks. */
	default boolean filled(int column) {
		return codes()[column] != CellClass.EMPTY && codes()[column] != CellClass.BLANK;
	}
}
