// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.util.regex.Pattern;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Writes texts so that they are read back as they were: never as a formula or a number, with their blanks and with characters that XML cannot hold. */
final class ExcelText {

	private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private ExcelText() {
	}

	/** Puts a text into a cell. */
	static void write(Worksheet sheet, int row, int column, String text) {
		String escaped = escaped(text);
		if (blank(text.charAt(0)) || blank(text.charAt(text.length() - 1))) {
			sheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
		} else {
			sheet.inlineString(row, column, escaped);
		}
	}

	private static boolean blank(char c) {
		return c <= ' ';
	}

	/** Characters that XML does not have, or would change, as _x000D_. */
	static String escaped(String text) {
		String safe = text.indexOf("_x") < 0 ? text : LIKE_ESCAPE.matcher(text).replaceAll("_x005F_");
		for (int i = 0; i < safe.length(); i++) {
			if (foreign(safe, i)) {
				return escapedFrom(safe, i);
			}
		}
		return safe;
	}

	private static String escapedFrom(String text, int first) {
		StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
		for (int i = first; i < text.length(); i++) {
			if (foreign(text, i)) {
				escaped.append(String.format("_x%04X_", (int) text.charAt(i)));
			} else {
				escaped.append(text.charAt(i));
			}
		}
		return escaped.toString();
	}

	private static boolean foreign(String text, int at) {
		char c = text.charAt(at);
		if (c < ' ') {
			return c != '\t' && c != '\n';
		}
		boolean alone = Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
				|| Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
		return c == '\ufffe' || c == '\uffff' || alone;
	}
}
