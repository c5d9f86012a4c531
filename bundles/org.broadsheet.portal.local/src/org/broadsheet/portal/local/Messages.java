// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String PortalServer_inUse;
	public static String PortalServer_port;
	public static String PortalServer_folder;
	public static String LocalPortalHost_role;
	public static String LocalPortalService_label;
	public static String Accounts_unknown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
