// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AppearancePage_dark;
	public static String AppearancePage_help;
	public static String AppearancePage_light;
	public static String AppearancePage_theme;

	static {
		initializeMessages("org.broadsheet.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
