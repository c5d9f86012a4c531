// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ColumnMenu_ascending;
	public static String ColumnMenu_cleanUp;
	public static String ColumnMenu_descending;
	public static String ColumnMenu_filter;
	public static String ColumnMenu_filterCount;
	public static String ColumnMenu_format;
	public static String ColumnMenu_freeze;
	public static String ColumnMenu_hide;
	public static String ColumnMenu_rules;
	public static String ColumnMenu_rulesCount;
	public static String ColumnMenu_identifier;
	public static String ColumnMenu_noIdentifier;
	public static String ColumnMenu_reading;
	public static String ColumnMenu_rename;
	public static String ColumnMenu_type;
	public static String ColumnMenu_unfreeze;
	public static String ColumnMenu_unsorted;
	public static String ColumnMenu_values;
	public static String ColumnMenu_why;
	public static String ColumnMenu_whyFirst;
	public static String Readings_comma;
	public static String Readings_currency;
	public static String Readings_dayFirst;
	public static String Readings_group;
	public static String Readings_monthFirst;
	public static String Readings_percent;
	public static String Readings_scientific;
	public static String Readings_zeros;
	public static String StatusPopup_cells;
	public static String StatusPopup_clear;
	public static String StatusPopup_clearOne;
	public static String StatusPopup_errors;
	public static String StatusPopup_exampleLinks;
	public static String StatusPopup_fine;
	public static String StatusPopup_fixes;
	public static String StatusPopup_howRead;
	public static String StatusPopup_job;
	public static String StatusPopup_left;
	public static String StatusPopup_looking;
	public static String StatusPopup_noneLeft;
	public static String StatusPopup_one;
	public static String StatusPopup_oneCell;
	public static String StatusPopup_oneLeft;
	public static String StatusPopup_question;
	public static String StatusPopup_reading;
	public static String StatusPopup_readingOne;
	public static String StatusPopup_repair;
	public static String StatusPopup_repairOne;
	public static String StatusPopup_replaceQuestion;
	public static String StatusPopup_replaceTitle;
	public static String StatusPopup_replaceVerb;
	public static String StatusPopup_text;
	public static String StatusPopup_textLeft;
	public static String StatusPopup_textOneLeft;
	public static String StatusPopup_values;
	public static String StatusPopup_why;
	public static String StatusPopup_whyFirst;
	public static String TypePopup_allFit;
	public static String TypePopup_fail;
	public static String TypePopup_job;
	public static String TypePopup_name;
	public static String TypePopup_one;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.header.messages", Messages.class);
	}

	private Messages() {
	}
}
