// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import org.broadsheet.ui.publish.internal.sharing.SharingDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens Manage Collaborators for the dataset in front. */
public final class CollaboratorsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SharingDialog.open(event, SharingDialog.Part.COLLABORATORS);
		return null;
	}
}
