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
import org.eclipse.swt.widgets.Text;

/** Makes rows of columns, such as those of years. */
final class UnpivotForm extends ChangeForm {

	private final List<Column> columns;
	private Table list;
	private Text names;
	private Text values;

	UnpivotForm(List<Column> columns) {
		super(Messages.UnpivotForm_title, Messages.UnpivotForm_verb, Counts.COLUMNS);
		this.columns = List.copyOf(columns);
	}

	@Override
	void fill(Composite body, Runnable changed) {
		Ui.text(body, Messages.UnpivotForm_text);
		Set<String> years = columns.stream().filter(column -> column.getName().matches("(19|20)\\d\\d")).map(Column::getId).collect(Collectors.toSet());
		list = Fields.columns(body, Messages.UnpivotForm_columns, "change.columns", columns, years, changed);
		names = Fields.text(body, Messages.UnpivotForm_names, "change.names", years.isEmpty() ? Messages.UnpivotForm_name : Messages.UnpivotForm_year, changed);
		values = Fields.text(body, Messages.UnpivotForm_values, "change.values", Messages.UnpivotForm_value, changed);
	}

	@Override
	String problem() {
		boolean named = !names.getText().isBlank() && !values.getText().isBlank();
		return Fields.checked(list).isEmpty() ? Messages.UnpivotForm_none : named ? null : "";
	}

	@Override
	Change change() {
		return new Change.Unpivot(Fields.checked(list), names.getText().strip(), values.getText().strip());
	}
}
