// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetNavigation;
import org.broadsheet.ui.dataset.data.change.ColumnChange;
import org.broadsheet.ui.dataset.data.grid.DataGrid;
import org.broadsheet.ui.dataset.data.grid.GridActions;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.grid.Places;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.data.header.ColumnMenu;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;

/** Where what the user asks for on the Data page is handed on to those who do it. */
final class DataDesk implements GridActions {

	private final DataModel model;
	private final CellEdits edits;
	private final ColumnDesk columns;
	private DataGrid grid;
	private FindBar find;
	private CellBar bar;
	private String lastColumn;
	private long lastRow = -1;
	private int lastIndex;
	private Menu menu;

	DataDesk(DataModel model) {
		this.model = model;
		this.edits = new CellEdits(this);
		this.columns = new ColumnDesk(this);
	}

	void start(DataGrid shown, FindBar findBar, CellBar cellBar) {
		grid = shown;
		find = findBar;
		bar = cellBar;
	}

	DataModel model() {
		return model;
	}

	DataGrid grid() {
		return grid;
	}

	DatasetNavigation navigation() {
		return model.context().navigation();
	}

	CellEdits edits() {
		return edits;
	}

	CellBar bar() {
		return bar;
	}

	boolean hovered(int column, HeaderPart part) {
		return grid != null && grid.hovered(column, part);
	}

	/** The selected cell, if it has been read. */
	Optional<GridCell> cell() {
		return place().flatMap(place -> model.data().cell(place.column(), place.place()));
	}

	Optional<Place> place() {
		return grid == null ? Optional.empty() : grid.selected().filter(place -> place.column() < model.data().columns().size() && place.place() < model.data().order().size());
	}

	/** Texts of a column's first rows, as far as they have been read. */
	List<String> firstTexts(Column column) {
		List<String> texts = new ArrayList<>();
		long first = place().map(Place::place).orElse(0L);
		for (long row = 0; row < 50; row++) {
			model.data().row(row).map(known -> known.cells()[column.getSourceIndex()]).ifPresent(texts::add);
			model.data().row(first + row).map(known -> known.cells()[column.getSourceIndex()]).ifPresent(texts::add);
		}
		return texts;
	}

	/** Ids of the columns that have a selected cell. */
	Set<String> selectedColumns() {
		List<Column> shown = model.data().columns();
		return Arrays.stream(grid.selection().columns()).filter(index -> index < shown.size()).mapToObj(index -> shown.get(index).getId()).collect(Collectors.toSet());
	}

	/** Numbers of the rows that have a selected cell, as the table counts them. */
	List<Long> selectedRows() {
		return grid.selection().rows().stream().flatMapToLong(range -> LongStream.range(range.start, range.end)).filter(place -> place < model.data().order().size()).map(model.data().order()::row).boxed().toList();
	}

	/** The column of the selected cell. */
	Optional<Column> column() {
		return place().map(place -> model.data().columns().get(place.column()));
	}

	@Override
	public void typed(int column, long place, String text) {
		edits.typed(column, place, text);
	}

	@Override
	public void header(int column, HeaderPart part, Rectangle where) {
		Column of = model.data().columns().get(column);
		switch (part) {
		case MENU -> menu(column, -1, new Point(where.x, where.y + where.height));
		case TYPE -> columns.types(of);
		case STATUS -> columns.findings(of);
		case NAME -> {
			// a click on the name selects the column
		}
		}
	}

	@Override
	public void menu(int column, long place, Point where) {
		if (menu != null) {
			menu.dispose();
		}
		menu = new Menu(grid.control());
		if (place >= 0) {
			CellMenu.fill(menu, this, model.data().columns().get(column), columns);
		} else {
			ColumnMenu.fill(menu, model.data().columns().get(column), columns);
		}
		menu.setLocation(where);
		menu.setVisible(true);
	}

	@Override
	public void command(GridCommand command) {
		switch (command) {
		case NEXT_ERROR -> go(errors -> errors.next(place().orElse(new Place(-1, -1))));
		case PREVIOUS_ERROR -> go(errors -> errors.previous(place().orElse(new Place(0, 0))));
		case FIND -> find.open();
		case FIND_NEXT -> find.next();
		case FIND_PREVIOUS -> find.previous();
		case GO_TO_ROW -> GoToRow.ask(this);
		case COPY -> Clipping.copy(this, Clipping.Way.PLAIN);
		case COPY_NAMED -> Clipping.copy(this, Clipping.Way.NAMED);
		case COPY_SAFE -> Clipping.copy(this, Clipping.Way.SAFE);
		case PASTE -> Clipping.paste(this);
		case EMPTY -> edits.empty();
		case REPLACE -> column().ifPresent(at -> columns.change(at, ColumnChange.REPLACE));
		case VALUES -> column().ifPresent(columns::values);
		case TYPE -> column().ifPresent(columns::types);
		case STATUS -> column().ifPresent(columns::findings);
		case ZOOM_IN -> grid.zoom(1);
		case ZOOM_OUT -> grid.zoom(-1);
		case ZOOM_RESET -> grid.zoom(0);
		}
	}

	private void go(java.util.function.Function<Places, Optional<Place>> way) {
		way.apply(model.data().errors()).ifPresentOrElse(grid::select, () -> grid.control().getDisplay().beep());
		grid.control().setFocus();
	}

	@Override
	public void selected() {
		if (bar == null || bar.isDisposed()) {
			return;
		}
		bar.show();
		place().ifPresent(place -> {
			lastRow = model.data().order().row(place.place());
			lastIndex = place.column();
		});
		String now = column().map(Column::getId).orElse(null);
		if (now != null && !now.equals(lastColumn)) {
			lastColumn = now;
			model.context().selectColumn(now);
		}
	}

	/** Goes back to the cell one was at after other rows are shown, or to the first. */
	void restore() {
		if (lastRow >= 0 && model.data().order().size() > 0 && !model.data().columns().isEmpty()) {
			long place = Math.max(0, model.data().order().place(lastRow));
			int index = model.data().columns().stream().map(Column::getId).toList().indexOf(lastColumn);
			// a column that is gone leaves one at its place
			Place wanted = new Place(place, index >= 0 ? index : Math.clamp(lastIndex, 0, model.data().columns().size() - 1));
			if (!grid.selected().equals(Optional.of(wanted))) {
				grid.select(wanted);
			}
		}
	}

	/** Shows a cell by its column and its row in the table, all rows if a filter leaves it out. */
	void reveal(String columnId, long row) {
		for (int i = 0; i < model.data().columns().size(); i++) {
			if (model.data().columns().get(i).getId().equals(columnId)) {
				if (model.data().order().place(row) < 0) {
					model.filter(new RowFilter.All());
				}
				long place = model.data().order().place(row);
				if (place >= 0) {
					grid.select(new Place(place, i));
					grid.control().setFocus();
				}
				return;
			}
		}
	}
}
