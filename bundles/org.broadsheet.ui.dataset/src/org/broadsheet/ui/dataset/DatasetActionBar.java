// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.eclipse.ui.IEditorPart;
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
			current = new HistoryActions(dataset);
			current.on(getActionBars());
			dataset.inFront();
		}
	}

	@Override
	public void dispose() {
		if (current != null) {
			current.dispose();
		}
		super.dispose();
	}
}
