// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds data to the dataset in front, or replaces it. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.whenOpen(() -> editor.session().orElseThrow().navigation().addData(Optional.empty()));
		}
		return null;
	}
}
