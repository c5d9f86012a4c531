// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package for the user. */
final class Messages extends NLS {

	public static String expressionColumn;
	public static String expressionEmpty;
	public static String expressionFunction;
	public static String expressionInfinite;
	public static String expressionOne;
	public static String expressionSyntax;
	public static String expressionType;
	public static String closed;
	public static String damaged;
	public static String failed;
	public static String inUse;
	public static String loading;
	public static String noRoom;
	public static String noRow;
	public static String ParquetExporter_compression;
	public static String ParquetExporter_duplicate;
	public static String ParquetExporter_noColumns;
	public static String ParquetExporter_texts;
	public static String ParquetExporter_uncompressed;
	public static String ParquetExporter_zoned;
	public static String ParquetFile_damaged;
	public static String ParquetFile_encrypted;
	public static String ParquetImporter_bytes;
	public static String ParquetImporter_empty;
	public static String ParquetImporter_label;
	public static String ParquetRows_binary;
	public static String ParquetRows_bomb;
	public static String ParquetRows_many;
	public static String ParquetRows_nested;
	public static String ParquetRows_rounded;
	public static String ParquetRows_text;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
