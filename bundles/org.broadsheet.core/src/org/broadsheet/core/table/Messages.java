// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ColumnNames_column;
	public static String DateQuestion_issue;
	public static String DateQuestion_meaning;

	static {
		NLS.initializeMessages("org.broadsheet.core.table.messages", Messages.class);
	}

	private Messages() {
	}
}
