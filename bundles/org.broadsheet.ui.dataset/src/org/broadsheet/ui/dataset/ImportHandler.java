// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.Optional;

import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds data to the dataset in front, or replaces it: with a file, or with what is chosen from the menu of a tool bar's arrow. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DatasetEditor editor) {
			editor.whenOpen(() -> add(editor.session().orElseThrow(), event.getTrigger()));
		}
		return null;
	}

	private static void add(DatasetSession session, Object trigger) {
		if (trigger instanceof Event pressed && pressed.detail == SWT.ARROW && pressed.widget instanceof ToolItem item) {
			AddDataMenu.open(item.getParent(), item.getBounds(), session);
		} else {
			session.navigation().addData(Optional.empty());
		}
	}
}
