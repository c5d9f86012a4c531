// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the parts of a column header lie: name and menu first, the type below, then what the check found.
 *
 * @param line  height of a line
 * @param names lines that names have
 */
record HeaderRegions(int line, int names) {

	private static final int MARGIN = 3;
	private static final int SIDE = 6;
	/** Lines of one name stand closer to each other. */
	private static final int CLOSER = 4;

	int height() {
		return 2 * line + nameHeight() + 2 * MARGIN;
	}

	/** Height of one line of a name. */
	int nameLine() {
		return names == 1 ? line : line - CLOSER;
	}

	/** Width of what a name has in a header of a width. */
	int nameWidth(int width) {
		return width - 2 * SIDE - line;
	}

	private int nameHeight() {
		return names == 1 ? line : names * nameLine() + CLOSER / 2;
	}

	Rectangle of(HeaderPart part, Rectangle header) {
		int left = header.x + SIDE;
		int width = header.width - 2 * SIDE;
		int top = header.y + MARGIN;
		int below = top + nameHeight();
		return switch (part) {
		case NAME -> new Rectangle(left, top, nameWidth(header.width), nameHeight());
		case MENU -> new Rectangle(left + width - line + 2, top, line, line);
		case TYPE -> new Rectangle(left - 2, below, width + 4, line);
		case STATUS -> new Rectangle(header.x, below + line, header.width, line + MARGIN);
		};
	}

	HeaderPart at(int x, int y, Rectangle header) {
		for (HeaderPart part : HeaderPart.values()) {
			if (of(part, header).contains(x, y)) {
				return part;
			}
		}
		return HeaderPart.NAME;
	}
}
