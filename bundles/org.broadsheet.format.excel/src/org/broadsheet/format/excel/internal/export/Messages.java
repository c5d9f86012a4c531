// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String IssueSheet_code;
	public static String IssueSheet_column;
	public static String IssueSheet_line;
	public static String IssueSheet_reason;
	public static String IssueSheet_row;
	public static String IssueSheet_severity;
	public static String IssueSheet_title;
	public static String IssueSheet_value;
	public static String IssueWorkbookExporter_comments;
	public static String IssueWorkbookExporter_label;
	public static String MarkedRows_comments;
	public static String Notes_farDates;
	public static String Notes_longNumbers;
	public static String Notes_noLinks;
	public static String TableSheets_columns;
	public static String TypedCells_long;
	public static String XlsxExporter_label;
	public static String XlsxExporter_refuse;
	public static String XlsxExporter_refused;
	public static String XlsxExporter_sheets;
	public static String XlsxExporter_split;
	public static String XlsxExporter_tooLong;

	static {
		initializeMessages("org.broadsheet.format.excel.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
