// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Strftime_token;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
