// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ColumnDetails_description;
	public static String ColumnDetails_examples;
	public static String ColumnDetails_format;
	public static String ColumnDetails_rules;
	public static String ColumnDetails_rulesCount;
	public static String ColumnField_description;
	public static String ColumnField_descriptionTip;
	public static String ColumnField_fieldName;
	public static String ColumnField_fieldNameTip;
	public static String ColumnField_format;
	public static String ColumnField_formatTip;
	public static String ColumnField_hidden;
	public static String ColumnField_identifier;
	public static String ColumnField_identifierTip;
	public static String ColumnField_name;
	public static String ColumnField_nameTip;
	public static String ColumnField_noIdentifier;
	public static String ColumnField_positionTip;
	public static String ColumnField_type;
	public static String ColumnField_typeTip;
	public static String ColumnField_visible;
	public static String ColumnField_visibleTip;
	public static String ColumnProblems_noName;
	public static String ColumnTable_name;
	public static String ColumnsContent_addData;
	public static String ColumnsContent_addFirst;
	public static String ColumnsContent_down;
	public static String ColumnsContent_hint;
	public static String ColumnsContent_noColumns;
	public static String ColumnsContent_paste;
	public static String ColumnsContent_up;
	public static String ColumnsPage_title;
	public static String DictionaryDialog_after;
	public static String DictionaryDialog_before;
	public static String DictionaryDialog_change;
	public static String DictionaryDialog_changeOne;
	public static String DictionaryDialog_column;
	public static String DictionaryDialog_description;
	public static String DictionaryDialog_fieldName;
	public static String DictionaryDialog_intro;
	public static String DictionaryDialog_name;
	public static String DictionaryDialog_title;
	public static String DictionaryDialog_unmatched;
	public static String DictionaryDialog_what;
	public static String DictionaryPaste_allSame;
	public static String DictionaryPaste_empty;
	public static String DictionaryPaste_noMatch;
	public static String FormatText_center;
	public static String FormatText_currency;
	public static String FormatText_decimals;
	public static String FormatText_financial;
	public static String FormatText_left;
	public static String FormatText_link;
	public static String FormatText_noSeparator;
	public static String FormatText_oneDecimal;
	public static String FormatText_percent;
	public static String FormatText_right;
	public static String FormatText_scientific;
	public static String FormatText_standard;
	public static String Histogram_range;
	public static String ProfilePane_count;
	public static String ProfilePane_distinct;
	public static String ProfilePane_empty;
	public static String ProfilePane_filled;
	public static String ProfilePane_frequent;
	public static String ProfilePane_job;
	public static String ProfilePane_maximum;
	public static String ProfilePane_minimum;
	public static String ProfilePane_of;
	public static String ProfilePane_spread;
	public static String ProfilePane_waiting;

	static {
		initializeMessages("org.broadsheet.ui.dataset.columns.messages", Messages.class);
	}

	private Messages() {
	}
}
