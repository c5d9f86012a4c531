// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String HeaderIssues_blank;
	public static String HeaderIssues_duplicate;
	public static String HeaderIssues_keepTitles;
	public static String HeaderIssues_long;
	public static String HeaderIssues_none;
	public static String HeaderIssues_titles;
	public static String HeaderIssues_useFirst;
	public static String RepeatedHeaders_all;
	public static String RepeatedHeaders_more;
	public static String RepeatedHeaders_row;
	public static String RepeatedHeaders_rows;
	public static String Tail_copy;
	public static String Tail_footnotes;
	public static String Tail_secondTable;
	public static String TotalRows_total;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
