// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String ChosenSheet_first;
	public static String ChosenSheet_firstHidden;
	public static String ChosenSheet_none;
	public static String ChosenSheet_only;
	public static String ExcelImporter_label;
	public static String ExcelOptions_cells;
	public static String ExcelOptions_exact;
	public static String ExcelOptions_headers;
	public static String ExcelOptions_hidden;
	public static String ExcelOptions_noHeaders;
	public static String ExcelOptions_noTitles;
	public static String ExcelOptions_sheet;
	public static String ExcelOptions_shown;
	public static String ExcelOptions_skip;
	public static String ExcelOptions_titles;
	public static String ExcelOptions_values;
	public static String ExcelOptions_words;
	public static String Refusals_bomb;
	public static String Refusals_damaged;
	public static String Refusals_doctype;
	public static String Refusals_empty;
	public static String Refusals_markup;
	public static String Refusals_noSheets;
	public static String Refusals_noWorkbook;
	public static String Refusals_old;
	public static String Refusals_password;
	public static String Refusals_tooLarge;
	public static String Refusals_xlsb;
	public static String SheetIssues_blankRow;
	public static String SheetIssues_blankRows;
	public static String SheetIssues_error;
	public static String SheetIssues_formulas;
	public static String SheetIssues_hiddenColumn;
	public static String SheetIssues_hiddenRows;
	public static String SheetIssues_hiddenSheets;
	public static String SheetIssues_lost;
	public static String SheetIssues_merged;
	public static String SheetIssues_mergedDown;
	public static String SheetIssues_more;
	public static String SheetIssues_moreSheets;
	public static String SheetIssues_noValue;
	public static String SheetIssues_outside;
	public static String ShownIssues_currency;
	public static String ShownIssues_date;
	public static String ShownIssues_notation;
	public static String ShownIssues_percent;
	public static String ShownIssues_rounded;
	public static String ShownIssues_zeros;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
