// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** What can be done when a portal could not be asked: sign in where nobody is, or try again. */
public final class Retry {

	private Retry() {
	}

	/**
	 * Offers it with buttons.
	 *
	 * @param site  the portal; null where not even that is known
	 * @param ids   start of the buttons' stable ids
	 * @param again asks again
	 */
	public static void offer(Composite parent, PortalSite site, String ids, Runnable again) {
		Composite buttons = Widgets.area(parent, 2);
		if (site != null && Portals.get().present(site).isEmpty()) {
			Widgets.button(buttons, NLS.bind(Messages.Retry_signIn, site.label()), ids + ".signIn", () -> {
				if (new SignInDialog(parent.getShell(), site).open() == Window.OK) {
					again.run();
				}
			});
		}
		Widgets.button(buttons, Messages.Retry_again, ids + ".again", again);
	}
}
