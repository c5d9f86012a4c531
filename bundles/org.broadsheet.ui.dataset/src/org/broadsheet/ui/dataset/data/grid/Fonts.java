// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Fonts and sizes of the grid at a zoom. */
final class Fonts {

	private static final int LEAST = -4;
	private static final int MOST = 12;
	private int zoom;
	private int line = 16;
	private int digit = 8;
	private int names = 1;

	Fonts(Control control) {
		measure(control);
	}

	private void measure(Control control) {
		GC gc = new GC(control);
		gc.setFont(normal());
		Point size = gc.textExtent("0");
		line = size.y;
		digit = size.x;
		gc.dispose();
	}

	/** Makes everything larger or smaller by some points; 0 sets it back. */
	void zoom(Control control, int points) {
		zoom = points == 0 ? 0 : Math.clamp(zoom + points, LEAST, MOST);
		measure(control);
	}

	Font normal() {
		return Ui.font(zoom, SWT.NORMAL);
	}

	Font bold() {
		return Ui.font(zoom, SWT.BOLD);
	}

	Font small() {
		return Ui.font(zoom - 1, SWT.NORMAL);
	}

	int points() {
		FontData[] data = normal().getFontData();
		return data[0].getHeight();
	}

	int lineHeight() {
		return line + 4;
	}

	int rowHeight() {
		return line + 8;
	}

	int digitWidth() {
		return digit;
	}

	/** How many lines names of columns have. */
	void names(int lines) {
		names = lines;
	}

	HeaderRegions header() {
		return new HeaderRegions(line + 6, names);
	}
}
