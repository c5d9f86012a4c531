// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Reads cells by a pattern of dates and writes them as the column reads dates. */
final class DatesForm extends ChangeForm {

	private final Column column;
	private Text pattern;
	private Button onlyErrors;

	DatesForm(Column column) {
		super(NLS.bind(Messages.DatesForm_title, column.getName()), Messages.DatesForm_verb, Counts.CELLS);
		this.column = column;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		pattern = Fields.text(body, Messages.DatesForm_pattern, "change.pattern", "dd/MM/yyyy", changed);
		Ui.help(body, Messages.DatesForm_help);
		onlyErrors = Fields.check(body, Messages.DatesForm_onlyErrors, "change.onlyErrors", true, changed);
	}

	private CellFunction function() {
		return new CellFunction.ReadDates(pattern.getText().strip(), onlyErrors.getSelection(), column.getType(), column.getParsing().map());
	}

	@Override
	String problem() {
		if (pattern.getText().isBlank()) {
			return "";
		}
		try {
			function().check();
			return null;
		} catch (RefusedException e) {
			return e.getMessage();
		}
	}

	@Override
	Change change() {
		return new Change.Rewrite(column.getId(), function());
	}
}
