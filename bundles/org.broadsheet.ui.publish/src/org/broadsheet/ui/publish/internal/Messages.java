// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Portals_noConnector;
	public static String Portals_none;
	public static String Portals_unknown;
	public static String PublishHandler_missing;
	public static String PublishHandler_notReady;
	public static String PublishHandler_openFirst;

	static {
		initializeMessages("org.broadsheet.ui.publish.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
