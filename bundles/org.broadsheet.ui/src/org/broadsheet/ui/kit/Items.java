// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints the items of tables and trees where the toolkit does not do well: a text too long for its cell is cut in the middle, with an ellipsis, and what is selected has its icons in the colour of its
 * words. The texts of the items stay whole, for assistive technology and whoever asks for them.
 */
public final class Items {

	private static final int DRAW = SWT.DRAW_TRANSPARENT;
	/** The toolkit begins its texts so many points before the bounds it tells. */
	private static final int BEFORE = SWT.getPlatform().equals("gtk") ? 2 : 0;

	/** What an item has in one of its columns. */
	private record Cell(String text, Image image, Rectangle textBounds, Rectangle imageBounds, Color color, Font font, int alignment) {

		static Cell of(Event event) {
			int i = event.index;
			return event.item instanceof TableItem item
					? new Cell(item.getText(i), item.getImage(i), item.getTextBounds(i), item.getImageBounds(i), item.getForeground(i), item.getFont(i), alignment(item.getParent(), i))
					: of((TreeItem) event.item, i);
		}

		private static Cell of(TreeItem item, int i) {
			return new Cell(item.getText(i), item.getImage(i), item.getTextBounds(i), item.getImageBounds(i), item.getForeground(i), item.getFont(i),
					item.getParent().getColumnCount() == 0 ? SWT.LEFT : item.getParent().getColumn(i).getAlignment());
		}

		private static int alignment(Table table, int i) {
			return table.getColumnCount() == 0 ? SWT.LEFT : table.getColumn(i).getAlignment();
		}

		boolean cut(GC gc) {
			return !text.isEmpty() && gc.textExtent(text, DRAW).x > textBounds.width;
		}
	}

	private Items() {
	}

	/** Looks after the items of a table or tree. */
	public static <T extends Composite> T paint(T widget) {
		if (!(widget instanceof Table || widget instanceof Tree)) {
			throw new IllegalArgumentException(String.valueOf(widget));
		}
		widget.addListener(SWT.EraseItem, Items::erase);
		widget.addListener(SWT.PaintItem, Items::draw);
		return widget;
	}

	/** Looks after the items of a table that is no viewer's; a text that is cut is its own tooltip. */
	public static Table explain(Table table) {
		table.addListener(SWT.MouseMove, event -> {
			String text = cut(table, new Point(event.x, event.y));
			if (!Objects.equals(text, table.getToolTipText())) {
				table.setToolTipText(text);
			}
		});
		return paint(table);
	}

	private static String cut(Table table, Point at) {
		TableItem item = table.getItem(at);
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(at)) {
				GC gc = new GC(table);
				gc.setFont(item.getFont(i));
				boolean cut = gc.textExtent(item.getText(i), DRAW).x > item.getTextBounds(i).width;
				gc.dispose();
				return cut ? Ui.escape(item.getText(i)) : null;
			}
		}
		return null;
	}

	private static void erase(Event event) {
		if (own(event)) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	/** Whether the toolkit would not show a cell well; it forgets the colour of a single cell, too, once anybody takes part in painting. */
	private static boolean own(Event event) {
		Cell cell = Cell.of(event);
		event.gc.setFont(cell.font());
		return cell.cut(event.gc) || !cell.color().equals(((Control) event.widget).getForeground()) || selected(event) && light(cell).isPresent();
	}

	private static boolean selected(Event event) {
		return (event.detail & SWT.SELECTED) != 0;
	}

	private static Optional<Image> light(Cell cell) {
		return Images.of(cell.image()).map(Images::selected);
	}

	private static void draw(Event event) {
		if (!own(event)) {
			return;
		}
		Cell cell = Cell.of(event);
		GC gc = event.gc;
		if (cell.image() != null) {
			Rectangle place = cell.imageBounds();
			Image image = selected(event) ? light(cell).orElse(cell.image()) : cell.image();
			gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
		}
		gc.setFont(cell.font());
		gc.setForeground(selected(event) ? event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : cell.color());
		Rectangle place = cell.textBounds();
		String text = Cut.fit(gc, cell.text(), place.width);
		Point size = gc.textExtent(text, DRAW);
		int left = cell.alignment() == SWT.RIGHT ? place.width - size.x : cell.alignment() == SWT.CENTER ? (place.width - size.x) / 2 : 0;
		gc.drawText(text, place.x - BEFORE + Math.max(0, left), place.y + (place.height - size.y) / 2, DRAW);
	}
}
