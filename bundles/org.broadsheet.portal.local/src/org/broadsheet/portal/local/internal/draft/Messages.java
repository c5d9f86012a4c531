// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String ParseOptions_number;
	public static String ParseOptions_character;
	public static String ParseOptions_encoding;
	public static String ParseOptions_same;
	public static String CsvIngest_empty;
	public static String CsvIngest_noHeader;
	public static String CsvIngest_syntax;
	public static String CsvIngest_binary;
	public static String CsvIngest_columns;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
