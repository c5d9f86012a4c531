// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The workbench as an application of the platform. */
public final class BroadsheetApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		try {
			Location workspace = Platform.getInstanceLocation();
			if (!take(workspace)) {
				MessageDialog.openInformation(null, Messages.BroadsheetApplication_inUse, NLS.bind(Messages.BroadsheetApplication_inUseText, new File(workspace.getURL().getPath())));
				return EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new BroadsheetWorkbench());
			workspace.release();
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two workbenches on one folder would undo each other's work, so the second is told. */
	private static boolean take(Location workspace) throws IOException {
		if (!workspace.isSet()) {
			URL home = new File(System.getProperty("user.home"), "Broadsheet").toURI().toURL();
			return workspace.set(home, true);
		}
		return workspace.isLocked() ? false : workspace.lock();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
