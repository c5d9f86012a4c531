// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String DiskSpace_full;

	static {
		NLS.initializeMessages("org.broadsheet.core.messages", Messages.class);
	}

	private Messages() {
	}
}
