// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String RulesDialog_date;
	public static String RulesDialog_identifier;
	public static String RulesDialog_length;
	public static String RulesDialog_list;
	public static String RulesDialog_number;
	public static String RulesDialog_pattern;
	public static String RulesDialog_text;
	public static String RulesDialog_title;
	public static String RulesDialog_verb;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
