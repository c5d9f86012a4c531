// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a portal and adds it. */
public final class AddPortalHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new AddPortalDialog(HandlerUtil.getActiveShellChecked(event)).open();
		return null;
	}
}
