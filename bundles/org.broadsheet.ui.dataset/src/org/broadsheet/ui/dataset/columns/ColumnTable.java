// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Columns;
import org.broadsheet.ui.kit.Items;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The columns as a table that is changed in place; rows are moved by dragging or with Alt and the arrow keys. */
final class ColumnTable {

	private final DatasetContext context;
	private final Composite holder;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer viewer;

	ColumnTable(Composite parent, DatasetContext context, Consumer<Optional<String>> problem) {
		this.context = context;
		holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		Table table = Items.paint(Parts.id(viewer.getTable(), "columns.table"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Ui.accessible(table, Messages.ColumnTable_name);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		for (ColumnField field : ColumnField.values()) {
			add(field, problem);
		}
		Columns.explain(viewer, (element, column) -> ColumnField.values()[column].explanation((Column) element));
		editByKeyboard();
		table.addListener(SWT.KeyDown, this::key);
		ColumnDrag.on(viewer, this::move);
		viewer.addSelectionChangedListener(event -> context.selectColumn(selected().map(Column::getId).orElse(null)));
		update();
	}

	private void add(ColumnField field, Consumer<Optional<String>> problem) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(field.title());
		column.getColumn().setToolTipText(field.tooltip());
		layout.setColumnData(column.getColumn(), field.weight() == 0 ? new ColumnPixelData(field.width()) : new ColumnWeightData(field.weight(), field.width()));
		column.setLabelProvider(new ColumnLabels(field));
		column.setEditingSupport(new ColumnEditing(viewer, field, context, problem));
	}

	private void editByKeyboard() {
		var cells = new TableViewerFocusCellManager(viewer, new CellMark(viewer));
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return switch (event.eventType) {
				case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.character == SWT.CR || event.character == ' ';
				case ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION -> ((org.eclipse.swt.events.MouseEvent) event.sourceEvent).button == 1;
				case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC, ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
				default -> false;
				};
			}
		};
		TableViewerEditor.create(viewer, cells, strategy,
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK);
	}

	private void key(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			moveSelected(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	/** Moves the selected column up or down. */
	void moveSelected(int by) {
		selected().ifPresent(column -> move(column, columns().indexOf(column) + by));
	}

	private void move(Column column, int position) {
		if (position >= 0 && position < columns().size() && columns().indexOf(column) != position) {
			context.perform(new Change.MoveColumn(column.getId(), position));
			viewer.setSelection(new StructuredSelection(column), true);
		}
	}

	private List<Column> columns() {
		return context.dataset().model().getColumns();
	}

	/** The column that is selected. */
	Optional<Column> selected() {
		return Optional.ofNullable((Column) viewer.getStructuredSelection().getFirstElement());
	}

	/** Selects a column and shows it. */
	void select(String id) {
		context.dataset().column(id).ifPresent(column -> viewer.setSelection(new StructuredSelection(column), true));
	}

	/** Shows the columns as they are now. */
	void update() {
		String selected = selected().map(Column::getId).orElse(columns().isEmpty() ? "" : columns().getFirst().getId());
		if (columns().equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(List.copyOf(columns()));
		}
		select(selected);
	}

	/** Starts to change a field of the selected column. */
	void edit(ColumnField field) {
		selected().ifPresent(column -> viewer.editElement(column, field.ordinal()));
	}

	Table control() {
		return viewer.getTable();
	}
}
