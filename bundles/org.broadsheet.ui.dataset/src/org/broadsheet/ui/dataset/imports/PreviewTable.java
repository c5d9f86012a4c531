// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.List;

import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of a file in columns, as they would be read. */
final class PreviewTable {

	private static final int WIDEST = 220;
	private static final int NARROWEST = 60;
	private static final int MEASURED = 20;
	private static final int LONGEST = 200;

	private final Table table;
	private List<List<String>> rows = List.of();

	PreviewTable(Composite parent) {
		table = Parts.id(new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL), "import.preview");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Ui.accessible(table, Messages.PreviewTable_name);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	Table control() {
		return table;
	}

	void show(Reading reading) {
		table.setRedraw(false);
		rows = reading.preview().rows();
		List<String> names = reading.columns();
		while (table.getColumnCount() > names.size()) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < names.size()) {
			new TableColumn(table, SWT.NONE).setWidth(NARROWEST);
		}
		table.clearAll();
		table.setItemCount(rows.size());
		for (int i = 0; i < names.size(); i++) {
			table.getColumn(i).setText(Ui.escape(Ui.shorten(names.get(i), LONGEST)));
			table.getColumn(i).setToolTipText(names.get(i));
			table.getColumn(i).setWidth(width(names.get(i), i));
		}
		table.setRedraw(true);
	}

	private int width(String name, int column) {
		int characters = Math.max(name.length() + 2, rows.stream().limit(MEASURED).mapToInt(row -> column < row.size() ? row.get(column).length() : 0).max().orElse(0));
		return Math.clamp(characters * 9L + 16, NARROWEST, WIDEST);
	}

	private void fill(TableItem item, int index) {
		List<String> row = rows.get(index);
		for (int i = 0; i < Math.min(row.size(), table.getColumnCount()); i++) {
			String text = row.get(i);
			item.setText(i, (text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text).replace('\n', ' '));
		}
	}
}
