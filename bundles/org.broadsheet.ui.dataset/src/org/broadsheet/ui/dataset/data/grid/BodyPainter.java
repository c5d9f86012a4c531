// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.Optional;

import org.broadsheet.ui.dataset.data.format.Alignment;
import org.broadsheet.ui.dataset.data.format.Shown.Kind;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints cells: looks up what was found about them, never finds out. */
final class BodyPainter extends CellPainter {

	private static final int PAD = 7;
	private static final int FAINT = 90;
	private final GridData data;
	private final Fonts fonts;
	private final SelectionLayer selection;

	BodyPainter(GridData data, Fonts fonts, SelectionLayer selection) {
		this.data = data;
		this.fonts = fonts;
		this.selection = selection;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		Optional<GridCell> known = data.cell(cell.getColumnIndex(), cell.getRowIndex());
		boolean error = known.filter(GridCell::error).isPresent();
		boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
		Color background = selected ? Colors.ACCENT_TINT.get() : error ? Colors.ERROR_TINT.get() : Colors.CARD.get();
		fill(gc, area, background);
		lines(gc, area, Colors.CARD_BORDER.get());
		gc.setFont(fonts.normal());
		if (known.isPresent()) {
			content(cell.getColumnIndex(), known.get(), gc, area);
		} else {
			placeholder(gc, area, cell.getRowIndex() + cell.getColumnIndex());
		}
		if (isAnchor(cell)) {
			gc.setForeground(Colors.ACCENT.get());
			gc.setLineWidth(2);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
			gc.setLineWidth(1);
		}
	}

	private boolean isAnchor(ILayerCell cell) {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor.columnPosition >= 0 && anchor.columnPosition == cell.getColumnIndex() && anchor.rowPosition == cell.getRowIndex();
	}

	private static void placeholder(GC gc, Rectangle area, int seed) {
		gc.setBackground(Colors.CARD_BORDER.get());
		gc.setAlpha(FAINT);
		int width = Math.min(area.width - 2 * PAD, 30 + seed * 37 % 50);
		gc.fillRoundRectangle(area.x + PAD, area.y + area.height / 2 - 3, width, 6, 6, 6);
		gc.setAlpha(255);
	}

	private void content(int column, GridCell cell, GC gc, Rectangle area) {
		int left = area.x + PAD;
		if (cell.error()) {
			int size = fonts.lineHeight() - 6;
			image(gc, Images.ERROR.image(), left, area.y + (area.height - size) / 2, size);
			left += size + 4;
		}
		gc.setForeground(color(cell));
		Rectangle room = new Rectangle(left, area.y, area.x + area.width - PAD - left, area.height - 1);
		if (room.width > 0) {
			text(column, cell, gc, room);
		}
	}

	private static Color color(GridCell cell) {
		if (cell.error()) {
			return Colors.ERROR.get();
		}
		return switch (cell.shown().kind()) {
		case EMPTY -> Colors.MUTED.get();
		case LINK -> Colors.ACCENT.get();
		default -> Colors.TEXT.get();
		};
	}

	private void text(int column, GridCell cell, GC gc, Rectangle room) {
		boolean empty = cell.shown().kind() == Kind.EMPTY && cell.text().isEmpty();
		String text = empty ? "–" : cell.shown().text();
		Point size = gc.textExtent(text, DRAW);
		if (size.x > room.width && !empty) {
			text = fit(gc, text, room.width);
			size = gc.textExtent(text, DRAW);
		}
		int x = room.x + switch (data.formatter(data.columns().get(column)).alignment()) {
		case LEFT -> 0;
		case CENTER -> Math.max(0, (room.width - size.x) / 2);
		case RIGHT -> Math.max(0, room.width - size.x);
		};
		int y = room.y + (room.height - size.y) / 2;
		gc.setAlpha(empty ? FAINT : 255);
		gc.drawText(text, x, y, DRAW);
		gc.setAlpha(255);
		if (cell.error() || cell.shown().kind() == Kind.LINK) {
			gc.setLineStyle(cell.error() ? SWT.LINE_DOT : SWT.LINE_SOLID);
			gc.drawLine(x, y + size.y - 1, x + size.x, y + size.y - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	/** Width a column would like, for the rows in view. */
	int width(GC gc, int column, long first, int count) {
		gc.setFont(fonts.normal());
		int width = 0;
		for (long place = first; place < first + count; place++) {
			Optional<GridCell> cell = data.row(place).isPresent() ? data.cell(column, place) : Optional.empty();
			width = Math.max(width, cell.map(known -> gc.textExtent(known.shown().text(), DRAW).x + (known.error() ? fonts.lineHeight() : 0)).orElse(0));
		}
		return width + 2 * PAD + 2;
	}

	static int side(Alignment alignment) {
		return alignment == Alignment.RIGHT ? SWT.RIGHT : alignment == Alignment.CENTER ? SWT.CENTER : SWT.LEFT;
	}
}
