// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.commands;

import org.broadsheet.ui.datasets.DatasetActions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new dataset. */
public final class NewDatasetHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new DatasetActions(HandlerUtil.getActiveWorkbenchWindowChecked(event)).create();
		return null;
	}
}
