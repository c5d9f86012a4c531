// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AddDataMenu_file;
	public static String AddDataMenu_how;
	public static String AddDataMenu_origin;
	public static String AddDataMenu_paste;
	public static String AddDataMenu_update;
	public static String ImportDialog_add;
	public static String ImportDialog_addTitle;
	public static String ImportDialog_again;
	public static String ImportDialog_againTitle;
	public static String ImportDialog_comparing;
	public static String ImportDialog_file;
	public static String ImportDialog_first;
	public static String ImportDialog_keep;
	public static String ImportDialog_kilobytes;
	public static String ImportDialog_megabytes;
	public static String ImportDialog_more;
	public static String ImportDialog_other;
	public static String ImportDialog_reading;
	public static String ImportDialog_replace;
	public static String ImportDialog_replaceRows;
	public static String ImportDialog_replaceTitle;
	public static String ImportFlow_added;
	public static String ImportFlow_allFiles;
	public static String ImportFlow_allFormats;
	public static String ImportFlow_choose;
	public static String ImportFlow_discarding;
	public static String ImportFlow_keeping;
	public static String ImportFlow_kept;
	public static String ImportFlow_notes;
	public static String ImportFlow_oneNote;
	public static String ImportFlow_oneRow;
	public static String ImportFlow_reading;
	public static String ImportFlow_replaced;
	public static String ImportFlow_rows;
	public static String ImportFlow_updating;
	public static String OriginDialog_asking;
	public static String OriginDialog_keepSecret;
	public static String OriginDialog_remembered;
	public static String OriginDialog_show;
	public static String OriginDialog_shown;
	public static String OriginDialog_stopped;
	public static String OriginDialog_take;
	public static String OriginDialog_taking;
	public static String OriginDialog_title;
	public static String PasteTable_job;
	public static String PasteTable_nothing;
	public static String PreviewTable_name;
	public static String Reading_instead;
	public static String ReviewPane_allSame;
	public static String ReviewPane_comparing;
	public static String ReviewPane_differences;
	public static String ReviewPane_name;
	public static String ReviewPane_rows;
	public static String ReviewPane_same;

	static {
		initializeMessages("org.broadsheet.ui.dataset.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
