// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** Computes a new column from the others. */
final class DeriveForm extends ChangeForm {

	private static final int LINES = 4;

	private final List<Column> columns;
	private Text name;
	private Text expression;

	DeriveForm(List<Column> columns) {
		super(Messages.DeriveForm_title, Messages.DeriveForm_verb, Counts.COLUMNS);
		this.columns = List.copyOf(columns);
	}

	@Override
	void fill(Composite body, Runnable changed) {
		name = Fields.text(body, Messages.DeriveForm_name, "change.name", "", changed);
		Composite head = Ui.row(body, 2);
		Ui.fill(Ui.label(head, Messages.DeriveForm_expression));
		Button insert = Parts.id(Ui.button(head, Messages.DeriveForm_insert, () -> { }), "change.insert");
		insert.setImage(Images.ADD.image());
		insert.addListener(SWT.Selection, event -> menu(insert));
		expression = Parts.id(new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), "change.expression");
		Parts.accessible(expression, Messages.DeriveForm_expression, Messages.DeriveForm_help);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 40, expression.getLineHeight() * LINES).applyTo(expression);
		expression.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
		expression.addListener(SWT.Modify, event -> changed.run());
		Ui.help(body, Messages.DeriveForm_help);
	}

	private void menu(Button at) {
		Menu menu = new Menu(at);
		for (Column column : columns) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Ui.escape(column.getName()));
			item.addListener(SWT.Selection, event -> {
				expression.insert('"' + column.getName().replace("\"", "\"\"") + '"');
				expression.setFocus();
			});
		}
		menu.setLocation(at.toDisplay(0, at.getSize().y));
		menu.setVisible(true);
	}

	@Override
	String problem() {
		return name.getText().isBlank() || expression.getText().isBlank() ? "" : null;
	}

	@Override
	Change change() {
		return new Change.DeriveColumn(name.getText().strip(), expression.getText().strip());
	}
}
