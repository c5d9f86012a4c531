// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.kit;

import org.eclipse.osgi.util.NLS;

/** Texts of the kit. */
public final class Messages extends NLS {

	public static String Dialogs_cancel;
	public static String Dialogs_close;
	public static String Dialogs_details;
	public static String Dialogs_problem;
	public static String ErrorText_file;
	public static String ErrorText_noReason;
	public static String ErrorText_unexpected;

	static {
		initializeMessages("org.broadsheet.ui.internal.kit.messages", Messages.class);
	}

	private Messages() {
	}
}
