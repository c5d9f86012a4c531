// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CountedIssues_more;
	public static String Fixes_clearErrors;
	public static String Fixes_dayFirst;
	public static String Fixes_deleteRow;
	public static String Fixes_deleteRows;
	public static String Fixes_empty;
	public static String Fixes_fillDown;
	public static String Fixes_hideColumn;
	public static String Fixes_monthFirst;
	public static String Fixes_padZeros;
	public static String Fixes_removeInvisible;
	public static String Fixes_rename;
	public static String Fixes_replace;
	public static String Fixes_serialDates;
	public static String Fixes_stripNumbers;
	public static String Fixes_text;
	public static String Fixes_trim;
	public static String RowIssues_duplicate;

	static {
		initializeMessages("org.broadsheet.core.issues.messages", Messages.class);
	}

	private Messages() {
	}
}
