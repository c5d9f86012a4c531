// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the header of a column: name and menu, type, what the check found. */
final class HeaderPainter extends CellPainter {

	/** What the sign of a row identifier takes from the room of a name. */
	static final int SIGN = 18;

	private final GridData data;
	private final Fonts fonts;
	private final HeaderState state;

	HeaderPainter(GridData data, Fonts fonts, HeaderState state) {
		this.data = data;
		this.fonts = fonts;
		this.state = state;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		if (cell.getColumnIndex() >= data.columns().size()) {
			return;
		}
		Column column = data.columns().get(cell.getColumnIndex());
		boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
		fill(gc, area, selected ? Colors.ACCENT_TINT.get() : Colors.PAGE.get());
		HeaderRegions regions = fonts.header();
		int index = cell.getColumnIndex();
		name(gc, column, regions.of(HeaderPart.NAME, area));
		hover(gc, index, HeaderPart.MENU, regions.of(HeaderPart.MENU, area));
		menu(gc, regions.of(HeaderPart.MENU, area));
		hover(gc, index, HeaderPart.TYPE, regions.of(HeaderPart.TYPE, area));
		type(gc, column, regions.of(HeaderPart.TYPE, area));
		status(gc, index, column, regions.of(HeaderPart.STATUS, area));
		lines(gc, area, Colors.CARD_BORDER.get());
	}

	private void name(GC gc, Column column, Rectangle area) {
		int left = area.x;
		int line = fonts.header().nameLine();
		if (column.isRowIdentifier()) {
			image(gc, Images.KEY.image(), left, area.y + (line - 14) / 2, 14);
			left += SIGN;
		}
		int right = area.x + area.width;
		int sorted = state.sorted(column);
		if (sorted != 0) {
			right -= 16;
			image(gc, (sorted > 0 ? Images.SORT_UP : Images.SORT_DOWN).image(), right, area.y + (line - 14) / 2, 14);
		}
		gc.setFont(fonts.bold());
		gc.setForeground(Colors.TEXT.get());
		int top = area.y;
		for (String part : NameLines.of(gc, column.getName(), right - left, fonts.header().names())) {
			text(gc, part, new Rectangle(left, top, right - left, line));
			top += line;
		}
	}

	private void hover(GC gc, int column, HeaderPart part, Rectangle area) {
		if (state.hovered(column, part)) {
			gc.setBackground(Colors.ACCENT_TINT.get());
			gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
			gc.setForeground(Colors.CARD_BORDER.get());
			gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 6, 6);
		}
	}

	private static void menu(GC gc, Rectangle area) {
		gc.setBackground(Colors.TEXT.get());
		int x = area.x + area.width / 2 - 1;
		int y = area.y + area.height / 2 - 1;
		for (int i = -1; i <= 1; i++) {
			gc.fillOval(x, y + i * 5, 3, 3);
		}
	}

	private void type(GC gc, Column column, Rectangle area) {
		image(gc, Images.of(column.getType()).image(), area.x + 2, area.y + (area.height - 14) / 2, 14);
		gc.setFont(fonts.normal());
		gc.setForeground(Colors.TEXT.get());
		String label = fit(gc, TypeLabels.of(column.getType()), area.width - 38);
		Point size = gc.textExtent(label, DRAW);
		gc.drawText(label, area.x + 20, area.y + (area.height - size.y) / 2, DRAW);
		int x = area.x + area.width - 14;
		int y = area.y + area.height / 2 - 2;
		gc.setForeground(Colors.MUTED.get());
		gc.setLineWidth(2);
		gc.drawPolyline(new int[] { x, y, x + 4, y + 4, x + 8, y });
		gc.setLineWidth(1);
	}

	private void status(GC gc, int index, Column column, Rectangle area) {
		HeaderState.Status status = state.status(column);
		fill(gc, area, status.tone().background().get());
		if (state.hovered(index, HeaderPart.STATUS)) {
			gc.setBackground(Colors.ACCENT.get());
			gc.setAlpha(24);
			gc.fillRectangle(area);
			gc.setAlpha(255);
		}
		image(gc, status.tone().icon().image(), area.x + 6, area.y + (area.height - 14) / 2, 14);
		gc.setFont(fonts.normal());
		Color color = status.tone().foreground().get();
		gc.setForeground(color);
		int room = area.width - 30;
		String text = gc.textExtent(status.text(), DRAW).x <= room ? status.text() : status.shorter();
		text(gc, text, new Rectangle(area.x + 24, area.y, room, area.height));
	}
}
