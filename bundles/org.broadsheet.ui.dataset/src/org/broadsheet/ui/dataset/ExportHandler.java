// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.ui.dataset.exports.ExportFlow;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the rows of the dataset in front, or what is wrong with them, to a file. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.session().ifPresent(session -> {
				session.commitPending();
				new ExportFlow(editor.getSite().getShell(), session).start(false);
			});
		}
		return null;
	}
}
