// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ContentIssues_empty;
	public static String ContentIssues_emptyColumns;
	public static String ContentIssues_formula;
	public static String ContentIssues_offer;
	public static String MissingWords_column;
	public static String MissingWords_columns;
	public static String OutOfRange_found;
	public static String PersonalData_birth;
	public static String PersonalData_email;
	public static String PersonalData_name;
	public static String PersonalData_phone;
	public static String PersonalData_ssn;
	public static String Placeholders_empty;
	public static String Placeholders_found;
	public static String SmallCells_found;
	public static String SpreadsheetDamage_scientific;
	public static String SpreadsheetDamage_serials;
	public static String SpreadsheetDamage_zeros;

	static {
		initializeMessages("org.broadsheet.core.content.messages", Messages.class);
	}

	private Messages() {
	}
}
