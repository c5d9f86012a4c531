// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DateFields_add;
	public static String DateFields_any;
	public static String DateFields_anyZoned;
	public static String DateFields_certain;
	public static String DateFields_dayFirst;
	public static String DateFields_directives;
	public static String DateFields_monthFirst;
	public static String DateFields_none;
	public static String DateFields_order;
	public static String DateFields_patterns;
	public static String DateFields_patternsHelp;
	public static String DateFields_times;
	public static String DateFields_undecided;
	public static String ReadValue_no;
	public static String ReadValue_yes;
	public static String ReadingDialog_job;
	public static String ReadingDialog_title;
	public static String ReadingDialog_type;
	public static String ReadingDialog_verb;
	public static String ReadingFields_comma;
	public static String ReadingFields_currency;
	public static String ReadingFields_decimal;
	public static String ReadingFields_false;
	public static String ReadingFields_falseHelp;
	public static String ReadingFields_group;
	public static String ReadingFields_groupApostrophe;
	public static String ReadingFields_groupComma;
	public static String ReadingFields_groupPoint;
	public static String ReadingFields_groupSpace;
	public static String ReadingFields_missing;
	public static String ReadingFields_missingHelp;
	public static String ReadingFields_noGroup;
	public static String ReadingFields_percent;
	public static String ReadingFields_point;
	public static String ReadingFields_scientific;
	public static String ReadingFields_true;
	public static String ReadingFields_trueHelp;
	public static String ReadingFields_unit;
	public static String ReadingFields_unitHelp;
	public static String ReadingFields_zeros;
	public static String TrialCard_allFit;
	public static String TrialCard_counting;
	public static String TrialCard_errors;
	public static String TrialCard_missing;
	public static String TrialCard_oneError;
	public static String TrialCard_row;
	public static String TrialCard_value;
	public static String TrialCard_waiting;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
