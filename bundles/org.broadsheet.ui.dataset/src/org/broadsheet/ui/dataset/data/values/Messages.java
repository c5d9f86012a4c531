// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ValueTree_becomes;
	public static String ValueTree_cells;
	public static String ValueTree_empty;
	public static String ValueTree_group;
	public static String ValueTree_name;
	public static String ValueTree_near;
	public static String ValueTree_proposed;
	public static String ValueTree_value;
	public static String ValuesDialog_all;
	public static String ValuesDialog_become;
	public static String ValuesDialog_cells;
	public static String ValuesDialog_change;
	public static String ValuesDialog_changeOne;
	public static String ValuesDialog_choose;
	public static String ValuesDialog_different;
	public static String ValuesDialog_errors;
	public static String ValuesDialog_hint;
	public static String ValuesDialog_leave;
	public static String ValuesDialog_looking;
	public static String ValuesDialog_most;
	public static String ValuesDialog_noErrors;
	public static String ValuesDialog_noSpellings;
	public static String ValuesDialog_one;
	public static String ValuesDialog_oneCell;
	public static String ValuesDialog_oneError;
	public static String ValuesDialog_oneSpelling;
	public static String ValuesDialog_search;
	public static String ValuesDialog_show;
	public static String ValuesDialog_spellings;
	public static String ValuesDialog_title;
	public static String ValuesDialog_unify;
	public static String ValuesDialog_unifyAll;
	public static String ValuesDialog_verb;
	public static String ValuesDialog_verbMany;
	public static String ValuesDialog_verbOne;

	static {
		initializeMessages("org.broadsheet.ui.dataset.data.values.messages", Messages.class);
	}

	private Messages() {
	}
}
