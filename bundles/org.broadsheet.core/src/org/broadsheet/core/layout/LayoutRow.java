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
		for (byte code : codes()) {
			filled += code == CellClass.EMPTY || code == CellClass.BLANK ? 0 : 1;
		}
		return filled;
	}
}
