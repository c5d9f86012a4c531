// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** Web and e-mail addresses and the beginnings of geometries. */
final class Addresses {

	private static final String SYSTEM = "srid=";
	private static final String[] WELL_KNOWN = { "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon" };

	private Addresses() {
	}

	static byte classify(byte[] b, int from, int to, int mask) {
		if ((mask & ByteKinds.COLON) != 0 && url(b, from, to, mask)) {
			return CellClass.URL;
		}
		if ((mask & ByteKinds.AT) != 0 && email(b, from, to, mask)) {
			return CellClass.EMAIL;
		}
		if (b[from] == '{') {
			return contains(b, from, to, "\"type\"") ? CellClass.GEOMETRY : CellClass.OTHER;
		}
		if ((mask & ByteKinds.PAREN) != 0 && wellKnown(b, from, to)) {
			return CellClass.GEOMETRY;
		}
		return b[from] == '(' ? coordinates(b, from, to) : CellClass.OTHER;
	}

	private static boolean url(byte[] b, int from, int to, int mask) {
		if ((b[from] | 0x20) != 'h' || (mask & (ByteKinds.SPACE | ByteKinds.BREAK | ByteKinds.CONTROL)) != 0) {
			return false;
		}
		int host = starts(b, from, to, "https://") ? from + 8 : starts(b, from, to, "http://") ? from + 7 : to;
		return host < to && (ByteKinds.mask(b, host, host + 1) & (ByteKinds.LETTER | ByteKinds.DIGIT | ByteKinds.HIGH | ByteKinds.BRACE)) != 0;
	}

	private static boolean email(byte[] b, int from, int to, int mask) {
		int at = indexOf(b, from, to, '@');
		int dot = -1;
		for (int i = at + 1; i < to; i++) {
			boolean part = (ByteKinds.mask(b, i, i + 1) & (ByteKinds.LETTER | ByteKinds.DIGIT | ByteKinds.HIGH)) != 0 || b[i] == '-';
			if (!part && (b[i] != '.' || i == at + 1 || i == to - 1)) {
				return false;
			}
			dot = b[i] == '.' ? i : dot;
		}
		boolean plain = (mask & (ByteKinds.SPACE | ByteKinds.BREAK | ByteKinds.CONTROL | ByteKinds.SLASH | ByteKinds.PAREN | ByteKinds.COMMA | ByteKinds.COLON)) == 0;
		return plain && at > from && dot > 0 && dot + 2 < to && local(b, from, at);
	}

	/** Letters, digits and the few signs that stand before an @ without quotes. */
	private static boolean local(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean fine = (ByteKinds.mask(b, i, i + 1) & (ByteKinds.LETTER | ByteKinds.DIGIT | ByteKinds.HIGH | ByteKinds.DOT | ByteKinds.SIGN | ByteKinds.PERCENT)) != 0;
			if (!fine && b[i] != '_' && b[i] != '&' && b[i] != '!' && (b[i] != '\'' || i == from)) {
				return false;
			}
		}
		return true;
	}

	private static boolean wellKnown(byte[] b, int from, int to) {
		if (b[to - 1] != ')') {
			return false;
		}
		int begin = starts(b, from, to, SYSTEM) ? indexOf(b, from, to, ';') + 1 : from;
		for (String name : WELL_KNOWN) {
			int after = begin + name.length();
			if (starts(b, begin, to, name) && after < to && behindName(b[after])) {
				return true;
			}
		}
		return false;
	}

	/** A parenthesis, a blank, or the letter that tells of heights and measures. */
	private static boolean behindName(byte b) {
		return b == '(' || b == ' ' || (b | 0x20) == 'z' || (b | 0x20) == 'm';
	}

	/** Two decimal numbers with a comma between them, in parentheses or not. */
	static byte coordinates(byte[] b, int from, int to) {
		boolean parens = b[from] == '(';
		if (parens && b[to - 1] != ')') {
			return CellClass.OTHER;
		}
		int end = parens ? to - 1 : to;
		int first = ordinate(b, parens ? from + 1 : from, end);
		if (first < 0 || first >= end || b[first] != ',') {
			return CellClass.OTHER;
		}
		int second = first + 1;
		while (second < end && b[second] == ' ') {
			second++;
		}
		return ordinate(b, second, end) == end ? CellClass.COORDINATES : CellClass.OTHER;
	}

	/** Where a decimal number ends; -1 when there is none. */
	private static int ordinate(byte[] b, int from, int to) {
		int start = from < to && (b[from] == '-' || b[from] == '+') ? from + 1 : from;
		int whole = NumberText.digitsEnd(b, start, to);
		if (whole == start || whole - start > 3 || whole >= to || b[whole] != '.') {
			return -1;
		}
		int end = NumberText.digitsEnd(b, whole + 1, to);
		return end > whole + 1 ? end : -1;
	}

	private static int indexOf(byte[] b, int from, int to, char wanted) {
		for (int i = from; i < to; i++) {
			if (b[i] == wanted) {
				return i;
			}
		}
		return -1;
	}

	private static boolean contains(byte[] b, int from, int to, String wanted) {
		for (int i = from; i + wanted.length() <= to; i++) {
			if (starts(b, i, to, wanted)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a text begins with letters, their case ignored. */
	private static boolean starts(byte[] b, int from, int to, String lower) {
		if (to - from < lower.length()) {
			return false;
		}
		for (int i = 0; i < lower.length(); i++) {
			int c = b[from + i];
			if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != lower.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
