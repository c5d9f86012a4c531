// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.change.ChangeDesk;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.header.ColumnMenu;
import org.broadsheet.ui.dataset.data.header.StatusPopup;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a cell, with that of its column below. */
record CellMenu(Menu menu, DataDesk desk, Column column, ColumnDesk columns) {

	static void fill(Menu menu, DataDesk desk, Column column, ColumnDesk columns) {
		new CellMenu(menu, desk, column, columns).fill();
	}

	private void fill() {
		Optional<GridCell> cell = desk.cell();
		item(Messages.CellMenu_edit, Images.EDIT, () -> desk.grid().edit(null));
		item(Messages.CellMenu_copy, Images.COPY, () -> desk.command(GridCommand.COPY));
		item(Messages.CellMenu_copyNamed, Images.COPY, () -> desk.command(GridCommand.COPY_NAMED));
		item(Messages.CellMenu_copySafe, Images.COPY, () -> desk.command(GridCommand.COPY_SAFE));
		item(Messages.CellMenu_paste, Images.CLIPBOARD, () -> desk.command(GridCommand.PASTE));
		item(Messages.CellMenu_empty, Images.DELETE, () -> desk.command(GridCommand.EMPTY));
		new MenuItem(menu, SWT.SEPARATOR);
		cell.filter(known -> !known.text().isEmpty()).ifPresent(known -> {
			String text = known.text();
			item(NLS.bind(Messages.CellMenu_replace, Ui.escape(Texts.quoted(text))), Images.FIX, () -> StatusPopup.replace(menu.getShell(), column, text).ifPresent(columns::perform));
		});
		cell.ifPresent(known -> {
			String only = known.text().isEmpty() ? Messages.CellMenu_onlyEmpty : NLS.bind(Messages.CellMenu_only, Ui.escape(Texts.quoted(known.text())));
			item(only, Images.FILTER, () -> desk.model().filter(new RowFilter.Value(column.getId(), known.text()))).setEnabled(desk.model().storeReady());
		});
		item(Messages.CellMenu_next, Images.NEXT, () -> desk.command(GridCommand.NEXT_ERROR));
		item(Messages.CellMenu_row, null, () -> desk.command(GridCommand.GO_TO_ROW));
		new MenuItem(menu, SWT.SEPARATOR);
		rows(cell);
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem sub = new MenuItem(menu, SWT.CASCADE);
		sub.setText(NLS.bind(Messages.CellMenu_column, Ui.escape(Ui.shorten(column.getName(), 40))));
		Menu below = new Menu(sub);
		sub.setMenu(below);
		ColumnMenu.fill(below, column, columns);
	}

	private void rows(Optional<GridCell> cell) {
		ChangeDesk changes = new ChangeDesk(menu.getShell(), desk.model().context());
		long selected = desk.grid().selection().rowCount();
		item(selected == 1 ? Messages.CellMenu_deleteRow : NLS.bind(Messages.CellMenu_deleteRows, Texts.number(selected)), Images.DELETE, () -> changes.delete(new RowChoice.Numbered(desk.selectedRows()))).setEnabled(selected > 0);
		item(Messages.CellMenu_deleteErrors, null, () -> changes.delete(new RowChoice.WithErrors())).setEnabled(desk.model().totals().errorCells() > 0);
		item(Messages.CellMenu_deleteBlank, null, () -> changes.delete(new RowChoice.Blank()));
		cell.ifPresent(known -> {
			item(NLS.bind(Messages.CellMenu_deleteHolding, Ui.escape(Texts.quoted(known.text()))), null, () -> changes.delete(new RowChoice.Holding(column.getId(), known.text())));
			item(Messages.CellMenu_header, null, () -> changes.header(known.row().number()));
		});
	}

	private MenuItem item(String text, Images icon, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		if (icon != null) {
			item.setImage(icon.image());
		}
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
	}
}
