// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectAllAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Keys and clicks of the grid, before those that NatTable has for moving and selecting. */
final class GridBindings extends AbstractUiBindingConfiguration {

	private final DataGrid grid;
	private final GridActions actions;

	GridBindings(DataGrid grid, GridActions actions) {
		this.grid = grid;
		this.actions = actions;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		for (GridCommand command : GridCommand.values()) {
			registry.registerFirstKeyBinding(new KeyEventMatcher(command.modifiers(), command.key()), (table, event) -> actions.command(command));
		}
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, '+'), (table, event) -> actions.command(GridCommand.ZOOM_IN));
		leaving(registry);
		editing(registry);
		header(registry);
		registry.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, MouseEventMatcher.LEFT_BUTTON), (table, event) -> new SelectAllAction().run(table, null));
	}

	/** As Tab goes from cell to cell, other keys lead out of the grid. */
	private static void leaving(UiBindingRegistry registry) {
		for (int[] key : new int[][] { { SWT.NONE, SWT.F6 }, { SWT.MOD1, SWT.TAB } }) {
			registry.registerFirstKeyBinding(new KeyEventMatcher(key[0], key[1]), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_NEXT));
			registry.registerFirstKeyBinding(new KeyEventMatcher(key[0] | SWT.MOD2, key[1]), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
		}
	}

	private void editing(UiBindingRegistry registry) {
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), this::edit);
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), this::edit);
		registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), this::edit);
		registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), this::edit);
		registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), this::edit);
		registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD1 | SWT.MOD3), this::edit);
		registry.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
	}

	private void edit(NatTable table, KeyEvent event) {
		grid.edit(LetterOrDigitKeyEventMatcher.isLetterOrDigit(event.character) ? event.character : null);
	}

	private void header(UiBindingRegistry registry) {
		IMouseEventMatcher parts = (table, event, labels) -> event.button == 1 && partAt(table, event) != HeaderPart.NAME;
		IMouseAction nothing = (table, event) -> { };
		registry.registerFirstMouseDownBinding(parts, nothing);
		registry.registerFirstSingleClickBinding(parts, (table, event) -> actions.header(grid.columnAt(event.x), partAt(table, event), grid.partBounds(grid.columnAt(event.x), partAt(table, event))));
		registry.registerFirstDoubleClickBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), (table, event) -> grid.fitColumn(resized(table, event)));
		registry.registerMouseMoveBinding((table, event, labels) -> partAt(table, event) != HeaderPart.NAME, (table, event) -> grid.hover(grid.columnAt(event.x), partAt(table, event)));
		registry.registerMouseMoveBinding((table, event, labels) -> true, (table, event) -> grid.hover(-1, HeaderPart.NAME));
	}

	private int resized(NatTable table, MouseEvent event) {
		int column = grid.columnAt(event.x);
		return event.x - table.getBoundsByPosition(table.getColumnPositionByX(event.x), 0).x < 8 ? column - 1 : column;
	}

	private HeaderPart partAt(NatTable table, MouseEvent event) {
		return table.getCursor() != null ? HeaderPart.NAME : grid.partAt(event.x, event.y);
	}
}
