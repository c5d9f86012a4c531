// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String IssueDetails_choose;
	public static String IssueDetails_go;
	public static String IssueDetails_goLine;
	public static String IssueDetails_open;
	public static String IssueList_cells;
	public static String IssueList_choose;
	public static String IssueList_deleteRows;
	public static String IssueList_fix;
	public static String IssueList_fixOne;
	public static String IssueList_cellsByRules;
	public static String IssueList_oneCellByRules;
	public static String IssueList_oneCell;
	public static String IssueList_structure;
	public static String IssueTree_error;
	public static String IssueTree_fine;
	public static String IssueTree_fix;
	public static String IssueTree_hint;
	public static String IssueTree_issue;
	public static String IssueTree_job;
	public static String IssueTree_line;
	public static String IssueTree_more;
	public static String IssueTree_name;
	public static String IssueTree_noData;
	public static String IssueTree_none;
	public static String IssueTree_note;
	public static String IssueTree_reading;
	public static String IssueTree_row;
	public static String IssueTree_rows;
	public static String IssueTree_value;
	public static String IssueTree_warning;
	public static String IssuesView_title;

	static {
		initializeMessages("org.broadsheet.ui.dataset.issues.messages", Messages.class);
	}

	private Messages() {
	}
}
