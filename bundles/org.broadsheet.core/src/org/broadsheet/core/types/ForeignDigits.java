// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;

/** Numbers in the digits of other scripts: Arabic and Persian ones, those of India, and the wide ones of East Asia, with their own separators. */
final class ForeignDigits {

	private static final String POINTS = ".\u066b\uff0e";
	private static final String GROUPS = "\u066c\uff0c";
	private static final String PLUS = "+\uff0b";
	private static final String MINUS = "-\u2212\uff0d";
	/** Marks that say in which direction a text runs. */
	private static final String MARKS = "\u061c\u200e\u200f";
	private static final int GROUP = 3;

	private ForeignDigits() {
	}

	/** The class of a text with no digit of ASCII. */
	static byte classify(byte[] b, int from, int to) {
		if (!begins(b, from, to)) {
			return CellClass.OTHER;
		}
		byte plain = CellClass.of(plain(new String(b, from, to - from, StandardCharsets.UTF_8)));
		return NumberText.plain(plain) && plain != CellClass.LONG_DIGITS ? CellClass.FOREIGN_DIGITS : CellClass.OTHER;
	}

	/** Whether a digit of two or three bytes stands near the beginning; hardly a text has one that is no number. */
	private static boolean begins(byte[] b, int from, int to) {
		for (int i = from; i < to && i < from + 4; i++) {
			int c = b[i] & 0xff;
			boolean two = i + 1 < to && (c & 0xe0) == 0xc0;
			boolean three = i + 2 < to && (c & 0xf0) == 0xe0;
			if (two || three) {
				int point = two ? (c & 0x1f) << 6 | b[i + 1] & 0x3f : (c & 0x0f) << 12 | (b[i + 1] & 0x3f) << 6 | b[i + 2] & 0x3f;
				return Character.isDigit(point) || MARKS.indexOf(point) >= 0 || MINUS.indexOf(point) >= 0 || PLUS.indexOf(point) >= 0;
			}
		}
		return false;
	}

	/** The number with digits of ASCII and a decimal point; empty when it is none or its groups are misplaced. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		int grouped = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int digit = Character.digit(c, 10);
			if (digit >= 0 && c > 0x7f) {
				plain.append((char) ('0' + digit));
				grouped += grouped >= 0 ? 1 : 0;
			} else if (GROUPS.indexOf(c) >= 0 && !plain.isEmpty() && plain.indexOf(".") < 0 && (grouped < 0 && plain.length() <= GROUP + 1 || grouped == GROUP)) {
				grouped = 0;
			} else if (POINTS.indexOf(c) >= 0 && (grouped < 0 || grouped == GROUP)) {
				plain.append('.');
				grouped = -1;
			} else if (plain.isEmpty() && (MINUS.indexOf(c) >= 0 || PLUS.indexOf(c) >= 0)) {
				plain.append(MINUS.indexOf(c) >= 0 ? '-' : '+');
			} else if (MARKS.indexOf(c) < 0) {
				return "";
			}
		}
		return grouped < 0 || grouped == GROUP ? plain.toString() : "";
	}
}
