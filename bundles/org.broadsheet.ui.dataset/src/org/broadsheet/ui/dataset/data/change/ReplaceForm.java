// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.Column;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Finds a text within the cells of a column and replaces it. */
final class ReplaceForm extends ChangeForm {

	private final List<Column> columns;
	private final Column first;
	private final String text;
	private Combo column;
	private Text find;
	private Text replacement;
	private Button matchCase;
	private Button whole;
	private Button regex;

	ReplaceForm(List<Column> columns, Column first, String text) {
		super(Messages.ReplaceForm_title, Messages.ReplaceForm_verb, Counts.CELLS);
		this.columns = List.copyOf(columns);
		this.first = first;
		this.text = text;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		Runnable chosen = () -> {
			boolean all = whole.getSelection();
			matchCase.setEnabled(!all);
			regex.setEnabled(!all);
			changed.run();
		};
		find = Fields.text(body, Messages.ReplaceForm_find, "change.find", text, changed);
		replacement = Fields.text(body, Messages.ReplaceForm_with, "change.with", "", changed);
		column = Fields.combo(body, Messages.ReplaceForm_column, "change.column", columns.stream().map(Column::getName).toList(), Math.max(0, columns.indexOf(first)), changed);
		whole = Fields.check(body, Messages.ReplaceForm_whole, "change.whole", false, chosen);
		matchCase = Fields.check(body, Messages.ReplaceForm_case, "change.case", true, changed);
		regex = Fields.check(body, Messages.ReplaceForm_regex, "change.regex", false, changed);
		find.setFocus();
		find.selectAll();
	}

	@Override
	String problem() {
		if (find.getText().isEmpty()) {
			return "";
		}
		if (whole.getSelection()) {
			return find.getText().equals(replacement.getText()) ? "" : null;
		}
		try {
			function().check();
			return null;
		} catch (RefusedException e) {
			return e.getMessage();
		}
	}

	private CellFunction function() {
		return new CellFunction.ReplacePart(find.getText(), replacement.getText(), regex.getSelection(), matchCase.getSelection());
	}

	@Override
	Change change() {
		String id = columns.get(column.getSelectionIndex()).getId();
		return whole.getSelection() ? new Change.ReplaceValue(id, find.getText(), replacement.getText()) : new Change.Rewrite(id, function());
	}
}
