// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String badFile;
	public static String duplicate;
	public static String emptyVocabulary;
	public static String field;
	public static String file;
	public static String fileUnreadable;
	public static String folderUnreadable;
	public static String formatUnknown;
	public static String group;
	public static String invalidJson;
	public static String listOfValues;
	public static String mappingTo;
	public static String mappingTwice;
	public static String missing;
	public static String noFields;
	public static String notAnId;
	public static String oneOf;
	public static String requiredAutomatic;
	public static String schemaNoFields;
	public static String schemaNoName;
	public static String schemaNotJson;
	public static String schemaSeveral;
	public static String someField;
	public static String someGroup;
	public static String unknownEntry;
	public static String unknownVocabulary;
	public static String vocabulary;
	public static String wrongKind;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String text(String pattern, Object... values) {
		return bind(pattern, values);
	}
}
