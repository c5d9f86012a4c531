// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CredentialStore_unreadable;
	public static String CredentialStore_unwritable;
	public static String PortalSessions_noConnector;
	public static String PortalSessions_signInFirst;
	public static String PortalSites_unreadable;
	public static String PortalSites_unwritable;

	static {
		initializeMessages("org.broadsheet.core.portal.messages", Messages.class);
	}

	private Messages() {
	}
}
