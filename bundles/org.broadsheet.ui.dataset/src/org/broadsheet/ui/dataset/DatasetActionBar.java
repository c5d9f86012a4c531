// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Points the workbench's Undo and Redo to the history of the editor in front, whatever its page. */
public final class DatasetActionBar extends EditorActionBarContributor {

	private HistoryActions current;

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (current != null) {
			current.dispose();
			current = null;
		}
		if (editor instanceof DatasetEditor dataset) {
			HistoryActions actions = new HistoryActions(dataset);
			set(actions.undo(), actions.redo());
			current = actions;
		}
	}

	private void set(Action undo, Action redo) {
		IActionBars bars = getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
	}

	@Override
	public void dispose() {
		if (current != null) {
			current.dispose();
		}
		super.dispose();
	}
}
