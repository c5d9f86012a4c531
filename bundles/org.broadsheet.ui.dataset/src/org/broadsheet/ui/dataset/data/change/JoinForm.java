// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;
import java.util.Set;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Joins columns to one. */
final class JoinForm extends ChangeForm {

	private final List<Column> columns;
	private final Set<String> chosen;
	private Table list;
	private Text separator;
	private Text name;
	private Button keep;

	JoinForm(List<Column> columns, Set<String> chosen) {
		super(Messages.JoinForm_title, Messages.JoinForm_verb, Counts.COLUMNS);
		this.columns = List.copyOf(columns);
		this.chosen = chosen;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		list = Fields.columns(body, Messages.JoinForm_columns, "change.columns", columns, chosen, changed);
		separator = Fields.text(body, Messages.JoinForm_separator, "change.separator", " ", changed);
		String first = columns.stream().filter(column -> chosen.contains(column.getId())).map(Column::getName).reduce((a, b) -> a + " " + b).orElse("");
		name = Fields.text(body, Messages.JoinForm_name, "change.name", first, changed);
		keep = Fields.check(body, Messages.JoinForm_keep, "change.keep", false, changed);
	}

	@Override
	String problem() {
		return Fields.checked(list).size() < 2 ? Messages.JoinForm_two : name.getText().isBlank() ? "" : null;
	}

	@Override
	Change change() {
		return new Change.JoinColumns(Fields.checked(list), separator.getText(), name.getText().strip(), keep.getSelection());
	}
}
