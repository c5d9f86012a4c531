// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String GeoFailures_bomb;

	static {
		initializeMessages("org.broadsheet.format.geo.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
