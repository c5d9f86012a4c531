// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Tone;

/** What headers show beside the column's own decisions. */
public interface HeaderState {

	/**
	 * What the check of a column found.
	 *
	 * @param shorter for headers that are too narrow
	 */
	record Status(Tone tone, String text, String shorter) {
	}

	/** What the check of a column found. */
	Status status(Column column);

	/** 1 when the rows are sorted by the column, -1 when backwards, otherwise 0. */
	int sorted(Column column);

	/** Whether the mouse is over a part of a header. */
	boolean hovered(int column, HeaderPart part);
}
