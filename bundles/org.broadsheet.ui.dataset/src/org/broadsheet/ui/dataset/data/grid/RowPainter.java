// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.Locale;

import org.broadsheet.ui.kit.Colors;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the number a row has in the table, which it keeps however the rows are sorted. */
final class RowPainter extends CellPainter {

	private static final int PAD = 6;
	private final GridData data;
	private final Fonts fonts;

	RowPainter(GridData data, Fonts fonts) {
		this.data = data;
		this.fonts = fonts;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
		fill(gc, area, selected ? Colors.ACCENT_TINT.get() : Colors.PAGE.get());
		lines(gc, area, Colors.CARD_BORDER.get());
		if (!cell.getConfigLabels().hasLabel(GridRegion.CORNER) && cell.getRowIndex() < data.order().size()) {
			gc.setFont(fonts.normal());
			gc.setForeground(selected ? Colors.ACCENT.get() : Colors.MUTED.get());
			String number = number(data.order().row(cell.getRowIndex()));
			Point size = gc.textExtent(number, DRAW);
			gc.drawText(number, area.x + area.width - size.x - PAD, area.y + (area.height - size.y) / 2, DRAW);
		}
	}

	static String number(long row) {
		return String.format(Locale.US, "%,d", row + 1);
	}

	/** Width for the numbers of a table with some rows. */
	static int width(Fonts fonts, long rows) {
		return Math.max(3, number(rows).length()) * fonts.digitWidth() + 2 * PAD + 4;
	}
}
