// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetEditor;

/** Ways from the Data page through its editor. */
record EditorWays(DatasetEditor editor, DatasetContext context) implements DataNavigation {

	private static final String OVERVIEW = "org.broadsheet.ui.dataset.overview";

	@Override
	public void addData() {
		done();
	}

	@Override
	public void importOptions() {
		done();
	}

	@Override
	public void done() {
		editor.setActivePage(OVERVIEW);
	}

	@Override
	public void status(String text) {
		if (editor.getEditorSite() != null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
		}
	}
}
