// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;
import java.util.Set;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetContext;
import org.eclipse.swt.widgets.Shell;

/** Asks about changes of cells, rows and columns, and has those made that the user agrees to. */
public final class ChangeDesk {

	private final Shell shell;
	private final DatasetContext context;

	/** For a dataset, with dialogs over a window. */
	public ChangeDesk(Shell shell, DatasetContext context) {
		this.shell = shell;
		this.context = context;
	}

	/**
	 * Asks about a change of a column.
	 *
	 * @param selected ids of the columns that are selected
	 * @param text     of the selected cell
	 * @param scopes   rows to which a change of cells can be confined
	 */
	public void column(ColumnChange change, Column column, Set<String> selected, String text, List<RowScope> scopes) {
		List<Column> columns = context.dataset().model().getColumns();
		ask(new ChangeForms(columns).of(change, column, selected, text), text, scopes);
	}

	/** Asks about the deletion of rows. */
	public void delete(RowChoice rows) {
		ask(ChangeForms.rows(rows), "", List.of());
	}

	/** Asks about taking the names of the columns from a row, from 0. */
	public void header(long row) {
		ask(ChangeForms.header(row), "", List.of());
	}

	private void ask(ChangeForm form, String text, List<RowScope> scopes) {
		new ChangeDialog(shell, context.dataset(), form, text, scopes).ask().ifPresent(context::perform);
	}
}
