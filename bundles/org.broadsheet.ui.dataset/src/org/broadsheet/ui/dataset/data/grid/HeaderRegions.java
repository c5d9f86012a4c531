// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the parts of a column header lie: name and menu on the first line, the type on the second, what the check found on the third.
 *
 * @param line height of a line
 */
record HeaderRegions(int line) {

	private static final int MARGIN = 3;
	private static final int SIDE = 6;

	int height() {
		return 3 * line + 2 * MARGIN;
	}

	Rectangle of(HeaderPart part, Rectangle header) {
		int left = header.x + SIDE;
		int width = header.width - 2 * SIDE;
		int top = header.y + MARGIN;
		return switch (part) {
		case NAME -> new Rectangle(left, top, width - line, line);
		case MENU -> new Rectangle(left + width - line + 2, top, line, line);
		case TYPE -> new Rectangle(left - 2, top + line, width + 4, line);
		case STATUS -> new Rectangle(header.x, top + 2 * line, header.width, line + MARGIN);
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
