// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** Deletes rows that repeat an earlier one. */
final class DuplicatesForm extends ChangeForm {

	private final List<Column> columns;
	private Table list;

	DuplicatesForm(List<Column> columns) {
		super(Messages.DuplicatesForm_title, Messages.DuplicatesForm_verb, Counts.ROWS);
		this.columns = List.copyOf(columns);
	}

	@Override
	void fill(Composite body, Runnable changed) {
		Ui.text(body, Messages.DuplicatesForm_text);
		Set<String> all = columns.stream().map(Column::getId).collect(Collectors.toSet());
		list = Fields.columns(body, Messages.DuplicatesForm_columns, "change.columns", columns, all, changed);
	}

	@Override
	String problem() {
		return Fields.checked(list).isEmpty() ? Messages.DuplicatesForm_none : null;
	}

	@Override
	Change change() {
		List<String> chosen = Fields.checked(list);
		return new Change.RemoveDuplicates(chosen.size() == columns.size() ? List.of() : chosen);
	}
}
