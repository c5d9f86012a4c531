// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.util.Optional;

import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.kit.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The grid over all rows: paints what {@link GridData} has, moves, selects, edits, and says what the user asks for. */
public final class DataGrid {

	private final GridData data;
	private final GridActions actions;
	private final Fonts fonts;
	private final GridLayers layers;
	private final NatTable table;
	private final BodyPainter body;
	private final GridStyle style;
	private final ColumnWidths widths;
	private int frozen;
	private int hoveredColumn = -1;
	private HeaderPart hoveredPart = HeaderPart.NAME;

	/** A grid without rows yet. */
	public DataGrid(Composite parent, GridData data, HeaderState headers, GridActions actions) {
		this.data = data;
		this.actions = actions;
		fonts = new Fonts(parent);
		layers = new GridLayers(new GridTexts(data, actions));
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.grid, false);
		body = new BodyPainter(data, fonts, layers.selection);
		style = new GridStyle(data, fonts, body, new HeaderPainter(data, fonts, headers), new RowPainter(data, fonts));
		widths = new ColumnWidths(table, layers.body, data, body, fonts, this::headersResized);
		table.addConfiguration(style);
		table.addConfiguration(new GridBindings(this, actions));
		table.configure();
		table.setBackground(Colors.CARD.get());
		table.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				actions.selected();
			}
		});
		table.addListener(SWT.MenuDetect, event -> menu(event.detail == SWT.MENU_KEYBOARD, new Point(event.x, event.y)));
		new GridTooltip(table, this, data);
		followTheme();
		sizes();
	}

	private void followTheme() {
		IPropertyChangeListener listener = event -> {
			if (event.getProperty().equals(Colors.CARD.key()) && !table.isDisposed()) {
				themeChanged();
			}
		};
		JFaceResources.getColorRegistry().addListener(listener);
		table.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(listener));
	}

	/** The widget. */
	public NatTable control() {
		return table;
	}

	private void sizes() {
		layers.sizes(fonts, RowPainter.width(fonts, data.table().map(from -> from.rowCount()).orElse(0L)));
	}

	private void headersResized() {
		sizes();
		table.doCommand(new ClientAreaResizeCommand(table));
		table.redraw();
	}

	/** Is to be called after other rows or columns are shown. */
	public void structureChanged() {
		table.commitAndCloseActiveCellEditor();
		sizes();
		table.refresh();
		widths.apply();
		freeze(Math.min(frozen, data.columns().size()));
	}

	/** Paints again what may have changed. */
	public void repaint() {
		if (!table.isDisposed()) {
			widths.rowsArrived();
			table.redraw();
		}
	}

	private void themeChanged() {
		style.theme(table.getConfigRegistry());
		table.setBackground(Colors.CARD.get());
		table.redraw();
	}

	/** Larger by some points, or smaller; 0 as at first. */
	public void zoom(int points) {
		int first = layers.viewport.getOrigin().getY() / fonts.rowHeight();
		Optional<Place> at = selected();
		fonts.zoom(table, points);
		style.theme(table.getConfigRegistry());
		sizes();
		table.refresh();
		widths.apply();
		layers.viewport.setOriginY(first * fonts.rowHeight());
		at.ifPresent(this::select);
	}

	/** Keeps the first columns in view; 0 lets all scroll. */
	public void freeze(int columns) {
		frozen = columns;
		table.doCommand(new UnFreezeGridCommand());
		if (columns > 0) {
			int row = layers.viewport.getOrigin().getY();
			layers.viewport.setOriginX(0);
			int position = layers.scrolled.getColumnPositionByIndex(columns - 1);
			if (position >= 0) {
				layers.scrolled.doCommand(new FreezeColumnCommand(layers.scrolled, position, false, true));
			}
			layers.viewport.setOriginY(row);
		}
	}

	/** How many columns are kept in view. */
	public int frozen() {
		return frozen;
	}

	/** Gives a column the width its texts in view need. */
	public void fitColumn(int column) {
		widths.fit(column);
	}

	/** The cell with the keyboard focus. */
	public Optional<Place> selected() {
		PositionCoordinate anchor = layers.selection.getSelectionAnchor();
		return anchor.columnPosition < 0 || anchor.rowPosition < 0 ? Optional.empty() : Optional.of(new Place(anchor.rowPosition, anchor.columnPosition));
	}

	/** What is selected. */
	public GridSelection selection() {
		return GridSelection.of(layers.selection);
	}

	/** Whether a cell is selected. */
	public boolean isSelected(int column, long place) {
		return layers.selection.isCellPositionSelected(column, (int) place);
	}

	/** Selects a cell and brings it into view. */
	public void select(Place place) {
		center((int) place.place());
		layers.selection.doCommand(new SelectCellCommand(layers.selection, place.column(), (int) place.place(), false, false));
		table.redraw();
	}

	/** Scrolls a row that is out of view to the middle, so that those around it are seen, too. */
	private void center(int row) {
		int height = fonts.rowHeight();
		int first = layers.viewport.getOrigin().getY() / height;
		int count = layers.viewport.getClientAreaHeight() / height;
		if (row < first || row >= first + count) {
			layers.viewport.setOriginY(Math.max(0, row - count / 2) * height);
		}
	}

	/** Opens the editor of the selected cell, with a character typed or with its text. */
	public void edit(Character typed) {
		selected().ifPresent(place -> {
			layers.selection.setSelectedCell(place.column(), (int) place.place());
			table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry(), typed));
		});
	}

	/** The column at a place of the widget; -1 when there is none. */
	public int columnAt(int x) {
		int position = table.getColumnPositionByX(x);
		return position <= 0 ? -1 : table.getColumnIndexByPosition(position);
	}

	/** The row at a place of the widget; -1 when there is none. */
	public long rowAt(int y) {
		int position = table.getRowPositionByY(y);
		return position <= 0 ? -1 : table.getRowIndexByPosition(position);
	}

	HeaderPart partAt(int x, int y) {
		if (columnAt(x) < 0 || !table.getRegionLabelsByXY(x, y).hasLabel(GridRegion.COLUMN_HEADER)) {
			return HeaderPart.NAME;
		}
		return fonts.header().at(x, y, table.getBoundsByPosition(table.getColumnPositionByX(x), 0));
	}

	void hover(int column, HeaderPart part) {
		if (column != hoveredColumn || part != hoveredPart) {
			hoveredColumn = column;
			hoveredPart = part;
			table.setCursor(null);
			table.redraw(0, 0, table.getSize().x, fonts.header().height(), false);
		}
	}

	/** Whether the mouse is over a part of a header. */
	public boolean hovered(int column, HeaderPart part) {
		return column == hoveredColumn && part == hoveredPart;
	}

	/** Where a part of a header is on the display; empty when it is not in view. */
	public Rectangle partBounds(int column, HeaderPart part) {
		return onDisplay(bounds(column, 0).map(header -> fonts.header().of(part, header)));
	}

	/** Where a cell is on the display; empty when it is not in view. */
	public Rectangle cellBounds(int column, long place) {
		int position = layers.scrolled.getRowPositionByIndex((int) place);
		return position < 0 ? onDisplay(Optional.empty()) : onDisplay(bounds(column, position + 1));
	}

	private Optional<Rectangle> bounds(int column, int rowPosition) {
		int position = layers.scrolled.getColumnPositionByIndex(column);
		return position < 0 ? Optional.empty() : Optional.ofNullable(table.getBoundsByPosition(position + 1, rowPosition));
	}

	private Rectangle onDisplay(Optional<Rectangle> bounds) {
		return bounds.map(known -> table.getDisplay().map(table, null, known)).orElseGet(() -> new Rectangle(0, 0, 0, 0));
	}

	private void menu(boolean keyboard, Point where) {
		if (keyboard) {
			selected().ifPresent(place -> {
				Rectangle cell = cellBounds(place.column(), place.place());
				actions.menu(place.column(), place.place(), new Point(cell.x + cell.width / 2, cell.y + cell.height));
			});
			return;
		}
		Point at = table.toControl(where);
		int column = columnAt(at.x);
		long row = table.getRegionLabelsByXY(at.x, at.y) == null || table.getRegionLabelsByXY(at.x, at.y).hasLabel(GridRegion.COLUMN_HEADER) ? -1 : rowAt(at.y);
		if (column >= 0) {
			if (row >= 0 && !selection().contains(column, row)) {
				select(new Place(row, column));
			}
			actions.menu(column, row, where);
		}
	}

	/** What a cell shows, if it has been read. */
	public String cellText(int column, long place) {
		return data.row(place).isEmpty() ? null : data.cell(column, place).map(cell -> cell.shown().text()).orElse(null);
	}

	/** How wide a text is in the grid. */
	int textWidth(String text) {
		GC gc = new GC(table);
		gc.setFont(fonts.normal());
		int width = gc.textExtent(text, CellPainter.DRAW).x;
		gc.dispose();
		return width;
	}
}
