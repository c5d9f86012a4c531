// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ExportDialog_badFile;
	public static String ExportDialog_browse;
	public static String ExportDialog_export;
	public static String ExportDialog_file;
	public static String ExportDialog_folder;
	public static String ExportDialog_format;
	public static String ExportDialog_issuesFile;
	public static String ExportDialog_noFile;
	public static String ExportDialog_noFolder;
	public static String ExportDialog_options;
	public static String ExportDialog_replace;
	public static String ExportDialog_replaceTitle;
	public static String ExportDialog_replaceVerb;
	public static String ExportDialog_title;
	public static String ExportDialog_what;
	public static String ExportFlow_close;
	public static String ExportFlow_done;
	public static String ExportFlow_issues;
	public static String ExportFlow_noProgram;
	public static String ExportFlow_noRows;
	public static String ExportFlow_oneIssue;
	public static String ExportFlow_oneRow;
	public static String ExportFlow_open;
	public static String ExportFlow_rows;
	public static String ExportFlow_show;
	public static String ExportFlow_title;
	public static String ExportFlow_writing;
	public static String Subject_issues;

	static {
		initializeMessages("org.broadsheet.ui.dataset.exports.messages", Messages.class);
	}

	private Messages() {
	}
}
