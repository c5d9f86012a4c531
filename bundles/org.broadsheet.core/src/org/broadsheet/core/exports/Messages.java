// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ExportChoice_all;
	public static String ExportChoice_correct;
	public static String ExportChoice_display;
	public static String ExportChoice_errors;
	public static String ExportChoice_field;
	public static String ExportChoice_hidden;
	public static String ExportChoice_names;
	public static String ExportChoice_rows;
	public static String ExportOperation_denied;
	public static String ExportOperation_failed;
	public static String ExportOperation_folder;
	public static String ExportOperation_full;
	public static String ExportOperation_noFolder;
	public static String ExportOperation_noOption;
	public static String ExportOperation_owned;
	public static String ExportOption_choice;
	public static String ExportOption_number;
	public static String ExportOption_yesNo;
	public static String Exporters_noEnding;
	public static String Exporters_noId;

	static {
		initializeMessages("org.broadsheet.core.exports.messages", Messages.class);
	}

	private Messages() {
	}
}
