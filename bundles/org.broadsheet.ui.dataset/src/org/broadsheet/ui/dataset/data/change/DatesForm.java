// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Reads cells by a pattern of dates and writes them as the column reads dates. */
final class DatesForm extends ChangeForm {

	private final Column column;
	private Text pattern;

	DatesForm(Column column) {
		super(NLS.bind(Messages.DatesForm_title, column.getName()), Messages.DatesForm_verb, Counts.CELLS);
		this.column = column;
	}

	@Override
	void fill(Composite body, Runnable changed) {
		pattern = Fields.text(body, Messages.DatesForm_pattern, "change.pattern", "dd/MM/yyyy", changed);
		Ui.help(body, Messages.DatesForm_help);
	}

	@Override
	boolean forErrors() {
		return true;
	}

	private CellFunction function() {
		return new CellFunction.ReadDates(pattern.getText().strip(), false, column.getType(), column.getParsing().map());
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
