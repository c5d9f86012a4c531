// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What the user asks for in the grid; what is done about it is decided outside. Columns and rows by their place as shown. */
public interface GridActions {

	/** The user typed a new text for a cell. */
	void typed(int column, long place, String text);

	/** A part of a header was clicked; where it is on the display. */
	void header(int column, HeaderPart part, Rectangle where);

	/** A menu is asked for, at a cell or, with the row -1, at a header; where on the display. */
	void menu(int column, long place, Point where);

	/** Something is asked for by key. */
	void command(GridCommand command);

	/** Another cell has been selected. */
	void selected();
}
