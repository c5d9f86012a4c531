// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.eclipse.osgi.util.NLS;

/** Makes the sentences for cells that do not fit. */
final class Errors {

	private static final int LONGEST_QUOTE = 60;

	private Errors() {
	}

	static CellValue error(String code, String message, String text) {
		return new CellValue.Error(code, NLS.bind(message, quote(text)));
	}

	/** An error; that of a missing value where the text stands for one. */
	static CellValue orMissing(String code, String message, String text) {
		return CellClass.missing(CellClass.of(text)) ? error("missing-value", Messages.CellReader_missing, text) : error(code, message, text);
	}

	/** A text as it can stand in a sentence: short, on one line, nothing invisible. */
	static String quote(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
			if (visible(c)) {
				shown.appendCodePoint(c);
			} else {
				shown.append(c == '\n' || c == '\r' ? " " : String.format("<U+%04X>", c));
			}
		});
		return text.codePointCount(0, text.length()) > LONGEST_QUOTE ? shown + "\u2026" : shown.toString();
	}

	private static boolean visible(int c) {
		int type = Character.getType(c);
		return c == ' ' || type != Character.CONTROL && type != Character.FORMAT && type != Character.SPACE_SEPARATOR && type != Character.SURROGATE
				&& type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
	}
}
