// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String HtmlImporter_label;
	public static String HtmlImporter_tooMuch;
	public static String HtmlImporter_tooWide;
	public static String HtmlIssues_blank;
	public static String HtmlIssues_encoding;
	public static String HtmlIssues_hiddenColumn;
	public static String HtmlIssues_hiddenRows;
	public static String HtmlIssues_hiddenText;
	public static String HtmlIssues_keepMarks;
	public static String HtmlIssues_layout;
	public static String HtmlIssues_marks;
	public static String HtmlIssues_merged;
	public static String HtmlIssues_manyTables;
	public static String HtmlIssues_moreTables;
	public static String HtmlIssues_nested;
	public static String HtmlIssues_repeated;
	public static String HtmlIssues_shown;
	public static String HtmlIssues_tooFew;
	public static String HtmlIssues_tooMany;
	public static String HtmlOptions_encoding;
	public static String HtmlOptions_headers;
	public static String HtmlOptions_marked;
	public static String HtmlOptions_most;
	public static String HtmlOptions_noData;
	public static String HtmlOptions_noHeaders;
	public static String HtmlOptions_noTitles;
	public static String HtmlOptions_noteMarks;
	public static String HtmlOptions_noteMarksWhy;
	public static String HtmlOptions_only;
	public static String HtmlOptions_skip;
	public static String HtmlOptions_table;
	public static String HtmlOptions_titles;
	public static String HtmlOptions_words;
	public static String PageEncoding_ascii;
	public static String PageEncoding_mark;
	public static String PageEncoding_says;
	public static String PageEncoding_valid;
	public static String PageEncoding_western;
	public static String PageEncoding_wrong;
	public static String PageEncoding_zeros;
	public static String PageSource_archive;
	public static String PageSource_archived;
	public static String PageSource_encoding;
	public static String PageSource_large;
	public static String Survey_layout;
	public static String Survey_noData;
	public static String Survey_noSuch;
	public static String Survey_none;
	public static String Survey_table;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
