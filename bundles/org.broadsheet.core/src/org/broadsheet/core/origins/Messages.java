// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String OriginSecrets_unreadable;
	public static String OriginSecrets_unwritable;
	public static String RememberedPlaces_unreadable;

	static {
		initializeMessages("org.broadsheet.core.origins.messages", Messages.class);
	}

	private Messages() {
	}
}
