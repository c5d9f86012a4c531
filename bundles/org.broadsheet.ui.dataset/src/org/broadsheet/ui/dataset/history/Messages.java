// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String HistoryList_goTo;
	public static String HistoryList_going;
	public static String HistoryList_hint;
	public static String HistoryList_none;
	public static String HistoryList_name;
	public static String HistoryList_notes;
	public static String HistoryList_step;
	public static String HistoryList_time;
	public static String HistoryRow_beginning;
	public static String HistoryRow_notes;
	public static String HistoryRow_oneNote;

	static {
		initializeMessages("org.broadsheet.ui.dataset.history.messages", Messages.class);
	}

	private Messages() {
	}
}
