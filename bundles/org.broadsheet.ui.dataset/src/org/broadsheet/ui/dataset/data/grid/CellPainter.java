// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a cell that has the size it is given; asks nobody how large it would like to be. */
abstract class CellPainter implements ICellPainter {

	static final int DRAW = SWT.DRAW_TRANSPARENT;

	@Override
	public final int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}

	@Override
	public final ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		return this;
	}

	static void fill(GC gc, Rectangle area, Color color) {
		gc.setBackground(color);
		gc.fillRectangle(area);
	}

	/** Lines at the right and below. */
	static void lines(GC gc, Rectangle area, Color color) {
		gc.setForeground(color);
		gc.drawLine(area.x + area.width - 1, area.y, area.x + area.width - 1, area.y + area.height - 1);
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width - 1, area.y + area.height - 1);
	}

	static void image(GC gc, Image image, int x, int y, int size) {
		Rectangle bounds = image.getBounds();
		gc.drawImage(image, 0, 0, bounds.width, bounds.height, x, y, size, size);
	}

	/** A text within an area, cut with an ellipsis where it is too long. */
	static void text(GC gc, String text, Rectangle area) {
		String shown = fit(gc, text, area.width);
		Point size = gc.textExtent(shown, DRAW);
		gc.drawText(shown, area.x, area.y + (area.height - size.y) / 2, DRAW);
	}

	static String fit(GC gc, String text, int width) {
		if (text.length() < 4 || gc.textExtent(text, DRAW).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + '…', DRAW).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low) + '…';
	}
}
