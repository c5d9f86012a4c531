// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CheckHandler_checking;
	public static String CheckWatch_checking;
	public static String DatasetEditor_opening;
	public static String DatasetOpening_rows;
	public static String DatasetPage_opening;
	public static String DatasetSession_changingCells;
	public static String DatasetSession_changingShape;
	public static String DatasetSession_redo;
	public static String DatasetSession_undo;
	public static String DetailsDialog_title;
	public static String HistoryActions_redo;
	public static String HistoryActions_undo;
	public static String StatusText_between;
	public static String StatusText_columns;
	public static String StatusText_download;
	public static String StatusText_issues;
	public static String StatusText_noData;
	public static String StatusText_notSaved;
	public static String StatusText_oneColumn;
	public static String StatusText_oneIssue;
	public static String StatusText_oneRow;
	public static String StatusText_rows;
	public static String StatusText_saved;
	public static String StatusText_saving;
	public static String WorkQueue_cancelled;
	public static String WorkQueue_failed;
	public static String WorkStrip_cancel;
	public static String WorkStrip_details;
	public static String WorkStrip_dismiss;

	static {
		initializeMessages("org.broadsheet.ui.dataset.messages", Messages.class);
	}

	private Messages() {
	}
}
