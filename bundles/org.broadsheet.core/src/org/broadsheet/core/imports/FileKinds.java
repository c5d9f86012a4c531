// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what kind of file something is by its first bytes, in words, for sentences about what cannot be read. */
public final class FileKinds {

	private static final int HEAD = 512;
	private static final int PACKAGE_HEAD = 1 << 16;

	/** What files of a kind begin with. */
	private enum Start {
		XLS("\u00d0\u00cf\u0011\u00e0"),
		PDF("%PDF-"),
		PNG("\u0089PNG"),
		JPEG("\u00ff\u00d8\u00ff"),
		GIF("GIF8"),
		GZIP("\u001f\u008b"),
		ZSTANDARD("\u0028\u00b5\u002f\u00fd"),
		PARQUET("PAR1"),
		SQLITE("SQLite format 3"),
		ELF("\u007fELF"),
		EXE("MZ\u0090"),
		RTF("{\\rtf");

		private final String bytes;

		Start(String bytes) {
			this.bytes = bytes;
		}

		private String label() {
			return switch (this) {
			case XLS -> Messages.FileKinds_xls;
			case PDF -> Messages.FileKinds_pdf;
			case PNG, JPEG, GIF -> Messages.FileKinds_image;
			case GZIP -> Messages.FileKinds_gzip;
			case ZSTANDARD -> Messages.FileKinds_zstandard;
			case PARQUET -> Messages.FileKinds_parquet;
			case SQLITE -> Messages.FileKinds_sqlite;
			case ELF, EXE -> Messages.FileKinds_program;
			case RTF -> Messages.FileKinds_word;
			};
		}
	}

	private FileKinds() {
	}

	/**
	 * The kind of a file that is no text, with its article; empty when the bytes do not tell.
	 *
	 * @param length how many of the bytes count
	 */
	public static Optional<String> of(byte[] bytes, int length) {
		String head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
		if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
			return Optional.of(packed(new String(bytes, 0, Math.min(length, PACKAGE_HEAD), StandardCharsets.ISO_8859_1)));
		}
		for (Start start : Start.values()) {
			if (head.startsWith(start.bytes)) {
				return Optional.of(start.label());
			}
		}
		return Optional.empty();
	}

	/** Whether a file is a page of the web, whatever it is called. */
	public static boolean page(byte[] bytes, int length) {
		String head = text(bytes, length);
		return marked(head) && Markup.HTML.matcher(head).matches();
	}

	/** The first characters of a text, those beyond ASCII as they come. */
	private static String text(byte[] bytes, int length) {
		boolean wide = length > 1 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
		return new String(bytes, 0, Math.min(length, HEAD), wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
	}

	/** The kind of a text that is written in a markup language and so is no table as it stands, a page of the web or an XML document; empty when it is none. */
	public static Optional<String> markup(byte[] bytes, int length) {
		String head = text(bytes, length);
		return !marked(head) ? Optional.empty() : Markup.HTML.matcher(head).matches() ? Optional.of(Messages.FileKinds_html) : Markup.XML.matcher(head).matches() ? Optional.of(Messages.FileKinds_xml) : Optional.empty();
	}

	/** Whether the first character that is no blank begins a tag, which hardly a table does: the patterns are not even made for the others. */
	private static boolean marked(String head) {
		int at = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
		while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\ufeff')) {
			at++;
		}
		return at < head.length() && head.charAt(at) == '<';
	}

	/** What markup begins with. */
	private static final class Markup {

		/** What a page, or the table alone that programs write under the name of a workbook, begins with. */
		static final Pattern HTML = Pattern.compile("(?is)(\\u00ef\\u00bb\\u00bf)?\\s*(<\\?xml[^>]*>\\s*)?(<!--(?:(?!-->).)*-->\\s*)*+<(!doctype\\s+html|html|head|meta|title|link|style|script|base|body|center|font|div|table)[\\s>].*");
		static final Pattern XML = Pattern.compile("(?s)(\\u00ef\\u00bb\\u00bf)?\\s*<\\?xml\\s.*");

		private Markup() {
		}
	}

	/** Whether a ZIP archive is a document of Numbers, Pages or Keynote. */
	public static boolean iWork(byte[] bytes, int length) {
		return iWork(new String(bytes, 0, Math.min(length, PACKAGE_HEAD), StandardCharsets.ISO_8859_1));
	}

	private static boolean iWork(String head) {
		return head.contains("Index/Document.iwa") || head.contains("Index.zip") && head.contains("Metadata/");
	}

	private static String packed(String head) {
		if (head.contains("word/") || head.contains("opendocument.text")) {
			return Messages.FileKinds_word;
		}
		if (head.contains("ppt/") || head.contains("opendocument.presentation")) {
			return Messages.FileKinds_slides;
		}
		if (iWork(head)) {
			return Messages.FileKinds_iwork;
		}
		if (head.contains("xl/") || head.contains("[Content_Types].xml")) {
			return Messages.FileKinds_xlsx;
		}
		return head.contains("opendocument.spreadsheet") ? Messages.FileKinds_ods : Messages.FileKinds_zip;
	}
}
