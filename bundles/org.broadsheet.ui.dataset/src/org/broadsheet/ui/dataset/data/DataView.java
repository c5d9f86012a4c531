// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.data.grid.DataGrid;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The Data page's content: a line of tools, the grid over all rows, what is known of the selected cell, and the totals. */
public final class DataView {

	private final Composite stack;
	private final Composite work;
	private final Control empty;
	private final DataModel model;
	private final DataGrid grid;
	private boolean awaited;
	private final DataDesk desk;

	/** The page's content in a composite that has a fill layout. */
	public DataView(Composite parent, DatasetContext context) {
		stack = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		stack.setLayout(new StackLayout());
		model = new DataModel(context, stack);
		empty = NoData.create(stack, model);
		work = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(work);
		desk = new DataDesk(model);
		new DataToolbar(work, desk);
		FindBar find = new FindBar(work, desk);
		grid = new DataGrid(work, model.data(), new Headers(model, desk), desk);
		Ui.fillBoth(grid.control());
		grid.control().setData("org.broadsheet.id", "data.grid");
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(grid.control());
		CellBar bar = new CellBar(work, desk);
		new DataFooter(work, desk);
		desk.start(grid, find, bar);
		new GridSpeech(grid, model);
		context.onCommit(() -> grid.control().commitAndCloseActiveCellEditor());
		model.onChange(this::changed);
		changed(DataModel.What.STRUCTURE);
	}

	private void changed(DataModel.What what) {
		Control shown = model.hasRows() ? work : empty;
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != shown) {
			layout.topControl = shown;
			stack.layout();
			rowsArrived();
		}
		if (what == DataModel.What.STRUCTURE) {
			grid.structureChanged();
			desk.restore();
		} else {
			grid.repaint();
		}
		desk.selected();
	}

	/** Who came to the page before there were rows, and has gone nowhere since, is at the grid now. */
	private void rowsArrived() {
		if (awaited && model.hasRows() && nobodyElse()) {
			setFocus();
		}
	}

	/** Whether the focus is on this page, or around it, or nowhere. */
	private boolean nobodyElse() {
		Control at = stack.getDisplay().getFocusControl();
		return at == null || Ui.isOn(at, stack) || Ui.isOn(stack, at);
	}

	/** Gives the focus to the grid. */
	public void setFocus() {
		awaited = !model.hasRows();
		if (model.hasRows()) {
			grid.control().setFocus();
			// when a page comes to the front, the toolkit gives the focus to whatever is first on it
			Ui.async(stack, () -> {
				if (nobodyElse()) {
					grid.control().setFocus();
				}
			});
			if (grid.selected().isEmpty() && model.data().order().size() > 0 && !model.data().columns().isEmpty()) {
				grid.select(new Place(0, 0));
			}
		} else {
			empty.setFocus();
		}
	}

	/** Brings a cell into view and selects it; the row counts from 0. When a filter hides it, all rows are shown again. */
	public void reveal(String columnId, long row) {
		desk.reveal(columnId, row);
	}

	/** Shows only the rows of a filter. */
	public void filter(RowFilter filter) {
		model.filter(filter);
	}

	/** The grid. */
	public DataGrid grid() {
		return grid;
	}

	/** Where a part of a column's header is on the display; of no size when it is not in view. */
	public Rectangle headerBounds(String columnId, HeaderPart part) {
		return index(columnId).map(index -> grid.partBounds(index, part)).orElseGet(() -> new Rectangle(0, 0, 0, 0));
	}

	/** Where a cell is on the display; of no size when it is not in view. */
	public Rectangle cellBounds(String columnId, long row) {
		return index(columnId).map(index -> grid.cellBounds(index, model.data().order().place(row))).orElseGet(() -> new Rectangle(0, 0, 0, 0));
	}

	private Optional<Integer> index(String columnId) {
		for (int i = 0; i < model.data().columns().size(); i++) {
			Column column = model.data().columns().get(i);
			if (column.getId().equals(columnId)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** Whether everything to be seen has been read and checked. */
	public boolean settled() {
		return !model.hasRows() || model.totals().complete() && model.data().row(0).isPresent();
	}

	/** Does what a key of the grid does. */
	public void command(org.broadsheet.ui.dataset.data.grid.GridCommand command) {
		desk.command(command);
	}
}
