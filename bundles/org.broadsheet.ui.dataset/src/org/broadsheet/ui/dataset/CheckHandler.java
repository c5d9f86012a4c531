// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Reads the rows of the dataset in front again, checks them and shows them. */
public final class CheckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.session().ifPresent(session -> check(editor, session));
		}
		return null;
	}

	private static void check(DatasetEditor editor, DatasetSession session) {
		OpenDataset dataset = session.dataset();
		session.commitPending();
		if (dataset.model().getSource() == null) {
			editor.setActivePage(DatasetPages.OVERVIEW);
		} else {
			session.run(Messages.CheckHandler_checking, dataset::loadTable);
			editor.setActivePage(DatasetPages.DATA);
		}
	}
}
