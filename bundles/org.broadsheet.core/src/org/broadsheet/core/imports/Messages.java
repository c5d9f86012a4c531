// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String Importers_folder;
	public static String Importers_missing;
	public static String Importers_none;
	public static String Importers_unreadable;

	static {
		initializeMessages("org.broadsheet.core.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
