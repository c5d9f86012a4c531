// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.api;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Access_dataset;
	public static String Access_notEnough;
	public static String Access_noRight;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
