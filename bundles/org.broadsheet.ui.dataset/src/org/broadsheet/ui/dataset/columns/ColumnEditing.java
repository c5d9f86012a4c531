// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Changes one field of a column in its cell. What would be wrong is said while it is typed, and not taken. */
final class ColumnEditing extends EditingSupport {

	private static final List<DataType> TYPES = List.of(DataType.values());

	private final TableViewer viewer;
	private final ColumnField field;
	private final DatasetContext context;
	private final Consumer<Optional<String>> problem;
	private CellEditor editor;
	private Column edited;

	ColumnEditing(TableViewer viewer, ColumnField field, DatasetContext context, Consumer<Optional<String>> problem) {
		super(viewer);
		this.viewer = viewer;
		this.field = field;
		this.context = context;
		this.problem = problem;
	}

	@Override
	protected boolean canEdit(Object element) {
		return field != ColumnField.POSITION && field != ColumnField.FORMAT;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		edited = (Column) element;
		if (editor == null) {
			editor = switch (field) {
			case VISIBLE, IDENTIFIER -> new CheckboxCellEditor(viewer.getTable());
			case TYPE -> types();
			default -> text();
			};
		}
		return editor;
	}

	private CellEditor types() {
		var combo = new ComboBoxCellEditor(viewer.getTable(), TYPES.stream().map(TypeLabels::of).toArray(String[]::new), SWT.READ_ONLY);
		combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		Ui.accessible(Parts.id(combo.getControl(), "columns.edit.type"), field.title());
		return combo;
	}

	private CellEditor text() {
		TextCellEditor text = new TextCellEditor(viewer.getTable());
		Ui.accessible(Parts.id(text.getControl(), "columns.edit." + field.name().toLowerCase(java.util.Locale.ROOT)), field.title());
		text.setValidator(value -> ColumnProblems.of(edited, field, String.valueOf(value)).orElse(null));
		text.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				problem.accept(Optional.ofNullable(newValid ? null : text.getErrorMessage()));
			}

			@Override
			public void cancelEditor() {
				problem.accept(Optional.empty());
			}

			@Override
			public void applyEditorValue() {
				problem.accept(Optional.empty());
			}
		});
		return text;
	}

	@Override
	protected Object getValue(Object element) {
		Column column = (Column) element;
		return switch (field) {
		case VISIBLE -> !column.isHidden();
		case IDENTIFIER -> column.isRowIdentifier();
		case TYPE -> TYPES.indexOf(column.getType());
		case DESCRIPTION -> column.getDescription();
		default -> field.text(column);
		};
	}

	@Override
	protected void setValue(Object element, Object value) {
		Column column = (Column) element;
		// an editor whose text is wrong hands out nothing
		if (value != null) {
			change(column, value).ifPresent(context::perform);
		}
	}

	private Optional<Change> change(Column column, Object value) {
		return switch (field) {
		case VISIBLE -> Optional.of(set(column, Boolean.toString(!(Boolean) value)));
		case IDENTIFIER -> Optional.of(set(column, value.toString()));
		case TYPE -> type(column, (Integer) value);
		case DESCRIPTION -> unlessSame(column, column.getDescription(), value.toString());
		default -> unlessSame(column, field.text(column), value.toString().strip());
		};
	}

	private Optional<Change> unlessSame(Column column, String before, String after) {
		return before.equals(after) ? Optional.empty() : Optional.of(set(column, after));
	}

	private Change set(Column column, String value) {
		return new Change.SetColumn(column.getId(), field.attribute(), value);
	}

	private Optional<Change> type(Column column, int index) {
		if (index < 0 || TYPES.get(index) == column.getType()) {
			return Optional.empty();
		}
		return Optional.of(new Change.SetType(column.getId(), TYPES.get(index), parsing(column, TYPES.get(index))));
	}

	/** What was proposed for the type from all cells; nothing for another type. */
	private Map<String, String> parsing(Column column, DataType type) {
		return context.dataset().table().map(table -> table.scan().columns().get(column.getSourceIndex()).proposal()).filter(proposal -> proposal.type() == type)
				.map(proposal -> proposal.parsing()).orElse(Map.of());
	}
}
