// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Mark_careful;
	public static String Mark_done;
	public static String Mark_empty;
	public static String Mark_note;
	public static String Mark_partly;
	public static String Mark_wrong;

	static {
		initializeMessages("org.broadsheet.ui.dataset.parts.messages", Messages.class);
	}

	private Messages() {
	}
}
