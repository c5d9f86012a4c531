// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.DetailsDialog;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Column;
import org.broadsheet.ui.kit.Columns;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The steps of a dataset as a list. */
public final class HistoryList {

	private final Composite area;
	private final Label nothing;
	private final TableViewer viewer;
	private final DatasetListener listener = aspects -> {
		if (aspects.contains(Aspect.HISTORY)) {
			update();
		}
	};
	private DatasetSession session;

	/** An empty list. */
	public HistoryList(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		nothing = Ui.text(area, Messages.HistoryList_none);
		viewer = Columns.table(area, SWT.SINGLE, HistoryRow.class, List.of(new Column<>(Messages.HistoryList_step, 80, HistoryRow::text, HistoryList::icon),
				Column.of(Messages.HistoryList_time, 20, HistoryRow::time)));
		Parts.id(viewer.getTable(), "history.table");
		viewer.getTable().setToolTipText(Messages.HistoryList_hint);
		Parts.accessible(viewer.getTable(), Messages.HistoryList_name, Messages.HistoryList_hint);
		viewer.addDoubleClickListener(event -> goTo((HistoryRow) viewer.getStructuredSelection().getFirstElement()));
		viewer.getTable().addListener(SWT.MenuDetect, event -> menu(event.detail == SWT.MENU_KEYBOARD));
		area.addListener(SWT.Dispose, event -> forget());
		show(Optional.empty());
	}

	private static Images icon(HistoryRow row) {
		return switch (row.state()) {
		case DONE -> Images.CHECK;
		case PRESENT -> Images.NEXT;
		case UNDONE -> Images.EMPTY;
		};
	}

	/** Shows the steps of a dataset, or that there is none. */
	public void show(Optional<DatasetSession> shown) {
		forget();
		session = shown.orElse(null);
		shown.ifPresent(now -> now.dataset().addListener(listener));
		Ui.show(nothing, shown.isEmpty());
		Ui.show(viewer.getTable().getParent(), shown.isPresent());
		area.layout(true, true);
		update();
	}

	private void forget() {
		if (session != null) {
			session.dataset().removeListener(listener);
			session = null;
		}
	}

	private void update() {
		List<HistoryRow> rows = session == null ? List.of() : HistoryRow.of(session.dataset().model());
		Object selected = viewer.getStructuredSelection().getFirstElement();
		viewer.setInput(rows);
		// the line one was at is another one now where its state has changed, and whoever goes by key goes on from there
		if (selected instanceof HistoryRow before) {
			rows.stream().filter(row -> row.position() == before.position()).findFirst().ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
		}
		for (TableItem item : viewer.getTable().getItems()) {
			if (item.getData() instanceof HistoryRow row) {
				item.setForeground(row.state() == HistoryRow.State.UNDONE ? Colors.MUTED.get() : null);
				item.setFont(row.state() == HistoryRow.State.PRESENT ? Ui.font(0, SWT.BOLD) : null);
			}
		}
	}

	private void menu(boolean keyboard) {
		if (viewer.getStructuredSelection().getFirstElement() instanceof HistoryRow row) {
			Menu menu = new Menu(viewer.getTable());
			item(menu, Messages.HistoryList_goTo, row.state() != HistoryRow.State.PRESENT, () -> goTo(row));
			item(menu, Messages.HistoryList_notes, !row.notes().isEmpty(), () -> new DetailsDialog(area.getShell(), row.notes()).open());
			if (keyboard) {
				Table table = viewer.getTable();
				Rectangle line = table.getSelection()[0].getBounds(0);
				menu.setLocation(table.toDisplay(line.x + Ui.UNIT * 3, line.y + line.height));
			}
			menu.setVisible(true);
		}
	}

	private static void item(Menu menu, String text, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void goTo(HistoryRow row) {
		if (row != null && session != null && row.state() != HistoryRow.State.PRESENT) {
			session.commitPending();
			session.work().dismiss();
			OpenDataset dataset = session.dataset();
			session.run(NLS.bind(Messages.HistoryList_going, row.label()), monitor -> goTo(dataset, row.position(), monitor));
		}
	}

	/** Takes steps back or does them again until so many are in force; stays between two steps when cancelled. */
	static void goTo(OpenDataset dataset, int position, IProgressMonitor monitor) throws IOException {
		int distance = position - dataset.model().getStepsApplied();
		SubMonitor progress = SubMonitor.convert(monitor, Math.abs(distance));
		for (int i = 0; i < Math.abs(distance); i++) {
			if (distance < 0) {
				dataset.undo(progress.split(1));
			} else {
				dataset.redo(progress.split(1));
			}
		}
	}

	/** Gives the focus to the list. */
	public void setFocus() {
		viewer.getTable().setFocus();
	}
}
