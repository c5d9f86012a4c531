// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.change.ChangeDesk;
import org.broadsheet.ui.dataset.data.change.ColumnChange;
import org.broadsheet.ui.dataset.data.format.FormatDialog;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.dataset.data.header.ColumnMenu;
import org.broadsheet.ui.dataset.data.header.StatusPopup;
import org.broadsheet.ui.dataset.data.header.TypePopup;
import org.broadsheet.ui.dataset.data.reading.ReadingDialog;
import org.broadsheet.ui.dataset.data.rules.RulesDialog;
import org.broadsheet.ui.dataset.data.values.ValuesDialog;
import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Does what is asked for at the header of a column. */
final class ColumnDesk implements ColumnMenu.Actions, StatusPopup.Actions {

	private final DataDesk desk;
	private final DataModel model;

	ColumnDesk(DataDesk desk) {
		this.desk = desk;
		this.model = desk.model();
	}

	private Shell shell() {
		return model.owner().getShell();
	}

	private Rectangle below(Column column, HeaderPart part) {
		return desk.grid().partBounds(model.data().columns().indexOf(column), part);
	}

	@Override
	public void perform(Change change) {
		model.context().perform(change);
	}

	@Override
	public void reveal(String columnId, long row) {
		desk.reveal(columnId, row);
	}

	@Override
	public void types(Column column) {
		model.data().table().ifPresent(table -> new TypePopup(shell(), column, table, below(column, HeaderPart.TYPE), type -> {
			ParseOptions options = DatasetTable.options(column);
			if (type != column.getType()) {
				perform(new Change.SetType(column.getId(), type, ParseRules.kept(type, options)));
			}
			desk.grid().control().setFocus();
		}).open());
	}

	@Override
	public void findings(Column column) {
		model.data().table().ifPresent(table -> new StatusPopup(shell(), column, model.dataset(), table, below(column, HeaderPart.STATUS), this).open());
	}

	@Override
	public void reading(Column column) {
		model.data().table().flatMap(table -> new ReadingDialog(shell(), column, table).ask()).ifPresent(parsing -> perform(new Change.SetType(column.getId(), column.getType(), parsing)));
		desk.grid().control().setFocus();
	}

	@Override
	public void values(Column column) {
		values(column, ValuesDialog.Show.ALL);
	}

	@Override
	public void errorValues(Column column) {
		values(column, ValuesDialog.Show.ERRORS);
	}

	private void values(Column column, ValuesDialog.Show first) {
		model.data().table().ifPresent(table -> table.store().flatMap(store -> new ValuesDialog(shell(), column, table, store, first).ask()).ifPresent(this::perform));
		desk.grid().control().setFocus();
	}

	@Override
	public void rules(Column column) {
		new RulesDialog(shell(), column).ask().ifPresent(this::perform);
		desk.grid().control().setFocus();
	}

	@Override
	public void change(Column column, ColumnChange change) {
		String text = desk.column().filter(column::equals).flatMap(at -> desk.cell()).map(GridCell::text).orElse("");
		new ChangeDesk(shell(), model.context()).column(change, column, desk.selectedColumns(), text, new RowScopes(desk, column).all());
		desk.grid().control().setFocus();
	}

	@Override
	public boolean canSort() {
		return model.storeReady();
	}

	@Override
	public int sorted(Column column) {
		return model.view().sort().filter(sort -> sort.columnId().equals(column.getId())).map(sort -> sort.ascending() ? 1 : -1).orElse(0);
	}

	@Override
	public void sort(Column column, int direction) {
		model.sort(direction == 0 ? Optional.empty() : Optional.of(new RowView.Sort(column.getId(), direction > 0)));
	}

	@Override
	public void filterErrors(Column column) {
		model.filter(new RowFilter.ErrorsIn(column.getId()));
	}

	@Override
	public boolean frozenAt(Column column) {
		return desk.grid().frozen() == model.data().columns().indexOf(column) + 1;
	}

	@Override
	public void freeze(Column column, boolean keep) {
		desk.grid().freeze(keep ? model.data().columns().indexOf(column) + 1 : 0);
	}

	@Override
	public void format(Column column) {
		new FormatDialog(shell(), column, desk.firstTexts(column)).ask().ifPresent(format -> perform(new Change.SetFormat(column.getId(), format)));
	}

	@Override
	public void rename(Column column) {
		Dialogs.ask(shell(), Messages.ColumnDesk_renameTitle, NLS.bind(Messages.ColumnDesk_renameQuestion, column.getName()), column.getName(), Messages.ColumnDesk_renameVerb, this::nameProblem)
				.ifPresent(name -> perform(new Change.SetColumn(column.getId(), ColumnAttribute.NAME, name.strip())));
	}

	private String nameProblem(String name) {
		return name.isBlank() ? Messages.ColumnDesk_nameEmpty : null;
	}

	@Override
	public void hide(Column column) {
		perform(new Change.SetColumn(column.getId(), ColumnAttribute.HIDDEN, "true"));
	}

	@Override
	public void identifier(Column column, boolean identifier) {
		perform(new Change.SetColumn(column.getId(), ColumnAttribute.ROW_IDENTIFIER, Boolean.toString(identifier)));
	}

	@Override
	public long errors(Column column) {
		return model.data().table().flatMap(table -> table.knownCheck(column)).map(check -> check.errors().size()).orElse(-1L);
	}
}
