// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BroadsheetActions_check;
	public static String BroadsheetActions_checkButton;
	public static String BroadsheetActions_collaborators;
	public static String BroadsheetActions_dataset;
	public static String BroadsheetActions_edit;
	public static String BroadsheetActions_export;
	public static String BroadsheetActions_file;
	public static String BroadsheetActions_help;
	public static String BroadsheetActions_import;
	public static String BroadsheetActions_importButton;
	public static String BroadsheetActions_new;
	public static String BroadsheetActions_newButton;
	public static String BroadsheetActions_open;
	public static String BroadsheetActions_preferences;
	public static String BroadsheetActions_publish;
	public static String BroadsheetActions_publishButton;
	public static String BroadsheetActions_sample;
	public static String BroadsheetActions_view;
	public static String BroadsheetActions_viewers;
	public static String BroadsheetActions_welcome;
	public static String BroadsheetApplication_inUse;
	public static String BroadsheetApplication_inUseText;
	public static String BroadsheetWindow_product;
	public static String BroadsheetWindow_title;
	public static String PublishItem_checking;
	public static String PublishItem_missing;
	public static String PublishItem_more;
	public static String PublishItem_noDataset;
	public static String PublishItem_ready;

	static {
		initializeMessages("org.broadsheet.app.messages", Messages.class);
	}

	private Messages() {
	}
}
