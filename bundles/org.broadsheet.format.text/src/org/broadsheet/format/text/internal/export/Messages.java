// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CsvExporter_drawn;
	public static String CsvExporter_label;
	public static String IssueCsvExporter_label;
	public static String RowEncoder_encoding;
	public static String RowEncoder_header;
	public static String RowEncoder_noQuotes;
	public static String RowEncoder_row;
	public static String Splice_shrunk;
	public static String SpreadsheetCsvExporter_label;
	public static String StyleOptions_all;
	public static String StyleOptions_backslash;
	public static String StyleOptions_bar;
	public static String StyleOptions_colon;
	public static String StyleOptions_comma;
	public static String StyleOptions_doubled;
	public static String StyleOptions_encoding;
	public static String StyleOptions_escape;
	public static String StyleOptions_guard;
	public static String StyleOptions_header;
	public static String StyleOptions_keep;
	public static String StyleOptions_lineEnd;
	public static String StyleOptions_mark;
	public static String StyleOptions_needed;
	public static String StyleOptions_no;
	public static String StyleOptions_none;
	public static String StyleOptions_quote;
	public static String StyleOptions_quoting;
	public static String StyleOptions_semicolon;
	public static String StyleOptions_separator;
	public static String StyleOptions_source;
	public static String StyleOptions_space;
	public static String StyleOptions_tab;
	public static String StyleOptions_text;
	public static String StyleOptions_yes;
	public static String TableText_guarded;
	public static String TsvExporter_label;

	static {
		initializeMessages("org.broadsheet.format.text.internal.export.messages", Messages.class);
	}

	private Messages() {
	}
}
