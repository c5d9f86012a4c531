// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CellRule_ascii;
	public static String CellRule_maxLength;
	public static String CellRule_maximum;
	public static String CellRule_minLength;
	public static String CellRule_minimum;
	public static String CellRule_noneOf;
	public static String CellRule_oneOf;
	public static String CellRule_pattern;
	public static String CellRule_required;
	public static String CellRule_unique;
	public static String CellRule_uniqueTogether;
	public static String ColumnRules_identifier;
	public static String ColumnRules_noIdentifier;
	public static String ColumnRules_repeated;
	public static String ColumnRules_required;
	public static String ColumnRules_unknown;
	public static String RuleCheck_ascii;
	public static String RuleCheck_badPattern;
	public static String RuleCheck_emptyRange;
	public static String RuleCheck_flag;
	public static String RuleCheck_length;
	public static String RuleCheck_limit;
	public static String RuleCheck_maxLength;
	public static String RuleCheck_maximum;
	public static String RuleCheck_minLength;
	public static String RuleCheck_minimum;
	public static String RuleCheck_more;
	public static String RuleCheck_noList;
	public static String RuleCheck_noPattern;
	public static String RuleCheck_noneOf;
	public static String RuleCheck_oneOf;
	public static String RuleCheck_pattern;
	public static String RuleLines_encoding;
	public static String RuleLines_line;
	public static String RuleLines_noEquals;

	static {
		initializeMessages("org.broadsheet.core.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
