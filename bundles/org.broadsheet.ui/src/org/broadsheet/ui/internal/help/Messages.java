// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help. */
final class Messages extends NLS {

	public static String HelpPages_noBrowser;
	public static String HelpPages_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
