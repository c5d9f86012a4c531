// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lets the user tick those of the tables in a file that shall become datasets. Hidden while a file holds one table only. */
final class PartsTable {

	private static final int ROWS = 6;
	private static final int HEADERS = 60;
	private static final int[] WIDTHS = { 18, 8, 9, 26 };

	private final Composite area;
	private final Link all;
	private final Table table;
	private final Label help;
	private final Runnable changed;
	private List<SourcePart> ticked = List.of();
	private boolean choice;

	PartsTable(Composite parent, Runnable changed) {
		this.changed = changed;
		area = Ui.fill(Ui.column(parent));
		Composite head = Ui.row(area, 2);
		Ui.fill(Ui.label(head, Messages.PartsTable_label));
		all = Ui.link(head, Messages.PartsTable_all, this::tickAll);
		all.setData("org.broadsheet.id", "new.parts.all");
		table = Items.explain(new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL));
		table.setData("org.broadsheet.id", "new.parts");
		table.setHeaderVisible(true);
		Ui.accessible(table, Messages.PartsTable_label);
		String[] names = { Messages.PartsTable_name, Messages.PartsTable_rows, Messages.PartsTable_columns, Messages.PartsTable_headers };
		for (int c = 0; c < names.length; c++) {
			TableColumn column = new TableColumn(table, c == 1 || c == 2 ? SWT.RIGHT : SWT.LEFT);
			column.setText(names[c]);
			column.setWidth(Ui.UNIT * WIDTHS[c]);
		}
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tell();
			}
		});
		help = Ui.help(area, "");
		Ui.show(area, false);
	}

	/** The names, which tell tables apart, get most of what the numbers leave. */
	private void widths() {
		int left = table.getClientArea().width - table.getColumn(1).getWidth() - table.getColumn(2).getWidth();
		int name = Math.max(Ui.UNIT * WIDTHS[0], left * 2 / 3);
		table.getColumn(0).setWidth(name);
		table.getColumn(3).setWidth(Math.max(Ui.UNIT * WIDTHS[3] / 2, left - name));
	}

	/** Shows the tables of a file, that one ticked which is read when nothing is decided. */
	void show(List<SourcePart> parts) {
		table.removeAll();
		NumberFormat numbers = NumberFormat.getIntegerInstance();
		for (SourcePart part : parts) {
			TableItem item = new TableItem(table, SWT.NONE);
			String headers = Ui.shorten(String.join(", ", part.headers()), HEADERS);
			item.setText(new String[] { part.label(), numbers.format(part.rows()), numbers.format(part.headers().size()), headers });
			item.setChecked(part.chosen());
			item.setData(part);
		}
		int height = table.getHeaderHeight() + table.getItemHeight() * Math.clamp(parts.size(), 2, ROWS) + 2 * table.getBorderWidth();
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(table);
		Ui.show(area, parts.size() > 1);
		tell();
	}

	/** Ticks all, or none when all are ticked. */
	private void tickAll() {
		boolean tick = ticked.size() < table.getItemCount();
		Stream.of(table.getItems()).forEach(item -> item.setChecked(tick));
		tell();
	}

	private void tell() {
		ticked = Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (SourcePart) item.getData()).toList();
		choice = table.getItemCount() > 1;
		all.setText("<a>" + (ticked.size() < table.getItemCount() ? Messages.PartsTable_all : Messages.PartsTable_nothing) + "</a>");
		all.requestLayout();
		help.setText(ticked.size() > 1 ? Messages.PartsTable_several : Messages.PartsTable_one);
		changed.run();
	}

	/** The tables that are ticked; known when the window is gone, too. */
	List<SourcePart> ticked() {
		return ticked;
	}

	/** Whether there is a choice and nothing is ticked. */
	boolean missing() {
		return choice && ticked.isEmpty();
	}
}
