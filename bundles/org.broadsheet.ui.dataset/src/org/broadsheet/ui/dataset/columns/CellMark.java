// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** A frame around the cell that has the focus, drawn last: a highlighter that paints the cell anew takes the icons away from the selected row. */
final class CellMark extends FocusCellHighlighter {

	CellMark(ColumnViewer viewer) {
		super(viewer);
		viewer.getControl().addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		ViewerCell cell = getFocusCell();
		if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && event.item instanceof TableItem item && item.getParent().isFocusControl()) {
			Rectangle bounds = item.getBounds(event.index);
			event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
			event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		}
	}

	@Override
	protected void focusCellChanged(ViewerCell next, ViewerCell before) {
		super.focusCellChanged(next, before);
		redraw(before);
		redraw(next);
	}

	private static void redraw(ViewerCell cell) {
		if (cell != null && !cell.getItem().isDisposed()) {
			Rectangle bounds = cell.getBounds();
			cell.getControl().redraw(bounds.x, bounds.y, bounds.width, bounds.height, true);
		}
	}
}
