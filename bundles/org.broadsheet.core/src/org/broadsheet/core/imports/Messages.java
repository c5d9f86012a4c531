// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Importers_folder;
	public static String Importers_missing;
	public static String Importers_none;
	public static String Importers_unreadable;
	public static String SourceFiles_damaged;
	public static String SourceFiles_denied;
	public static String SourceFiles_directory;
	public static String SourceFiles_empty;
	public static String SourceFiles_io;
	public static String SourceFiles_missing;

	static {
		initializeMessages("org.broadsheet.core.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
