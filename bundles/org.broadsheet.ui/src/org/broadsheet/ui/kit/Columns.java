// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Makes tables and trees from columns. The whole text of a cell is its tooltip. */
public final class Columns {

	private static final int MINIMUM = 48;

	private Columns() {
	}

	/** A table in a composite of its own, which is the parent of its control. The input is a collection or array. It has a border but with {@link SWT#NO_TRIM}. */
	public static <T> TableViewer table(Composite parent, int style, Class<T> type, List<Column<T>> columns) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		Ui.fillBoth(holder);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | ((style & SWT.NO_TRIM) == 0 ? SWT.BORDER : SWT.NONE) | style & ~SWT.NO_TRIM);
		Items.paint(viewer.getTable()).setHeaderVisible(columns.stream().anyMatch(column -> !column.title().isEmpty()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		explain(viewer, type, columns);
		for (Column<T> column : columns) {
			TableViewerColumn created = new TableViewerColumn(viewer, SWT.NONE);
			created.getColumn().setText(column.title());
			created.setLabelProvider(labels(type, column));
			layout.setColumnData(created.getColumn(), new ColumnWeightData(column.width(), MINIMUM, true));
		}
		return viewer;
	}

	private static <T> void explain(ColumnViewer viewer, Class<T> type, List<Column<T>> columns) {
		explain(viewer, (element, column) -> columns.get(column).tooltip().apply(type.cast(element)));
	}

	/**
	 * Tooltips of the system for the cells of a viewer: those of the viewers themselves are windows, which take the keys from a dialog that opens meanwhile.
	 *
	 * @param tooltip of an element in a column, {@code null} for none
	 */
	public static void explain(ColumnViewer viewer, BiFunction<Object, Integer, String> tooltip) {
		Control control = viewer.getControl();
		control.addListener(SWT.MouseMove, event -> {
			ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
			String text = cell == null ? null : tooltip.apply(cell.getElement(), cell.getColumnIndex());
			String shown = text == null ? null : Ui.escape(text);
			if (!Objects.equals(shown, control.getToolTipText())) {
				control.setToolTipText(shown);
			}
		});
		// it would lie over the menu
		control.addListener(SWT.MenuDetect, event -> control.setToolTipText(null));
	}

	/** Labels of one column, for viewers made by hand. */
	public static <T> ColumnLabelProvider labels(Class<T> type, Column<T> column) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text().apply(type.cast(element));
			}

			@Override
			public Image getImage(Object element) {
				Images icon = column.icon().apply(type.cast(element));
				return icon == null ? null : icon.image();
			}
		};
	}
}
