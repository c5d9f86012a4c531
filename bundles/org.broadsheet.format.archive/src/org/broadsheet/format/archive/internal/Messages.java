// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String ArchiveImporter_label;
	public static String ArchiveImporter_oneOfSeveral;
	public static String ArchiveOptions_entry;
	public static String ArchiveOptions_trusted;
	public static String ArchiveOptions_trustedWhy;
	public static String Chosen_cut;
	public static String Chosen_largest;
	public static String Chosen_only;
	public static String Chosen_onlyReadable;
	public static String Refusals_bomb;
	public static String Refusals_changed;
	public static String Refusals_damaged;
	public static String Refusals_disk;
	public static String Refusals_empty;
	public static String Refusals_incomplete;
	public static String Refusals_inside;
	public static String Refusals_method;
	public static String Refusals_nested;
	public static String Refusals_noFiles;
	public static String Refusals_none;
	public static String Refusals_noSuchFile;
	public static String Refusals_other;
	public static String Refusals_password;
	public static String Refusals_space;
	public static String Refusals_tooLarge;
	public static String Refusals_tooMany;

	static {
		initializeMessages("org.broadsheet.format.archive.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
