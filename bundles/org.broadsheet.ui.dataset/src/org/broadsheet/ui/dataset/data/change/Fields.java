// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The fields of dialogs about changes, each with its name and stable id. */
final class Fields {

	private static final int LISTED = 7;

	private Fields() {
	}

	/** A line of text with its name above. */
	static Text text(Composite body, String name, String id, String value, Runnable changed) {
		Text text = Parts.id(Ui.field(body, name, value, SWT.NONE), id);
		text.addListener(SWT.Modify, event -> changed.run());
		return text;
	}

	/** A box to check. */
	static Button check(Composite body, String name, String id, boolean on, Runnable changed) {
		Button box = Parts.id(new Button(body, SWT.CHECK), id);
		box.setText(name);
		box.setSelection(on);
		box.addListener(SWT.Selection, event -> changed.run());
		return box;
	}

	/** A choice with its name above. */
	static Combo combo(Composite body, String name, String id, List<String> items, int selected, Runnable changed) {
		Ui.label(body, name);
		Combo combo = Parts.id(new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY), id);
		combo.setItems(items.stream().toArray(String[]::new));
		combo.select(selected);
		Ui.accessible(combo, name);
		Ui.fill(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** Columns to check, with the name of the list above. */
	static Table columns(Composite body, String name, String id, List<Column> columns, Set<String> checked, Runnable changed) {
		Ui.label(body, name);
		Table table = Parts.id(new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE), id);
		Ui.accessible(table, name);
		for (Column column : columns) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(column.getName());
			item.setData(column.getId());
			item.setChecked(checked.contains(column.getId()));
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * Math.min(LISTED, columns.size())).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				changed.run();
			}
		});
		return table;
	}

	/** Ids of the columns that are checked, in their order. */
	static List<String> checked(Table table) {
		List<String> ids = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				ids.add((String) item.getData());
			}
		}
		return ids;
	}
}
