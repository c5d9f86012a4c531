// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	static String CredentialStore_unreadable;
	static String CredentialStore_unwritable;
	static String PortalSessions_noConnector;
	static String PortalSessions_signInFirst;
	static String PortalSites_unreadable;
	static String PortalSites_unwritable;

	static {
		initializeMessages("org.broadsheet.core.portal.messages", Messages.class);
	}

	private Messages() {
	}
}
