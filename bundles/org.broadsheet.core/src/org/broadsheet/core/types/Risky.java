// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** Texts that are dangerous or delicate to publish: numbers of persons and telephones, and what a spreadsheet would run as a formula. */
final class Risky {

	private static final int SHORTEST = 10;
	private static final int LONGEST = 20;
	private static final int MOST_DIGITS = 15;

	private Risky() {
	}

	/** The class of figures that are neither a number nor a date. */
	static byte figures(byte[] b, int from, int to) {
		int length = to - from;
		if (length < SHORTEST || length > LONGEST) {
			return formula(b, from, to) ? CellClass.FORMULA : CellClass.OTHER;
		}
		return ssn(b, from, to) ? CellClass.SSN : phone(b, from, to) ? CellClass.PHONE : formula(b, from, to) ? CellClass.FORMULA : CellClass.OTHER;
	}

	/** 123-45-6789, without the numbers that are never given. */
	private static boolean ssn(byte[] b, int from, int to) {
		if (to - from != 11 || b[from + 3] != '-' || b[from + 6] != '-' || digits(b, from, to) != 9) {
			return false;
		}
		int area = three(b, from);
		boolean group = b[from + 4] != '0' || b[from + 5] != '0';
		boolean serial = three(b, from + 7) != 0 || b[from + 10] != '0';
		return area > 0 && area < 900 && area != 666 && group && serial;
	}

	/** Ten digits in the groups of American telephone numbers, or a plus and the digits of another country. */
	private static boolean phone(byte[] b, int from, int to) {
		int start = from;
		if (b[from] == '+') {
			int digits = digits(b, from + 1, to);
			return digits >= 8 && digits <= MOST_DIGITS && separated(b, from + 1, to);
		}
		if (b[from] == '1' && from + 1 < to && separator(b[from + 1])) {
			start = from + 2;
		}
		boolean parens = b[start] == '(';
		int area = parens ? start + 1 : start;
		int next = area + 3;
		if (next >= to || b[area] < '2' || b[area] > '9' || parens && b[next] != ')' || digits(b, area, next) != 3) {
			return false;
		}
		next += parens ? 1 : 0;
		next += next < to && separator(b[next]) ? 1 : 0;
		boolean rest = to - next == 8 && separator(b[next + 3]) && b[next] >= '2' && digits(b, next, to) == 7;
		return rest && (parens || separator(b[area + 3]));
	}

	/** Whether a reference to a cell stands at a place: A1, $B$12. */
	private static boolean cell(byte[] b, int from, int to) {
		int letters = from < to && b[from] == '$' ? from + 1 : from;
		int at = letters;
		while (at < to && at - letters < 3 && (ByteKinds.mask(b, at, at + 1) & ByteKinds.LETTER) != 0) {
			at++;
		}
		int row = at < to && b[at] == '$' ? at + 1 : at;
		return at > letters && row < to && b[row] >= '0' && b[row] <= '9';
	}

	private static boolean separator(byte c) {
		return c == '-' || c == '.' || c == ' ';
	}

	private static boolean separated(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if ((b[i] < '0' || b[i] > '9') && !separator(b[i]) && b[i] != '(' && b[i] != ')') {
				return false;
			}
		}
		return true;
	}

	private static int digits(byte[] b, int from, int to) {
		int digits = 0;
		for (int i = from; i < to; i++) {
			digits += b[i] >= '0' && b[i] <= '9' ? 1 : 0;
		}
		return digits;
	}

	private static int three(byte[] b, int from) {
		return (b[from] - '0') * 100 + (b[from + 1] - '0') * 10 + b[from + 2] - '0';
	}

	/** Whether a spreadsheet may run a text: an equals sign with something behind it, or another leading sign before a call, a sheet or a program. */
	static boolean formula(byte[] b, int from, int to) {
		if (to - from < 2) {
			return false;
		}
		byte next = b[from + 1];
		return switch (b[from]) {
		case '=' -> begins(next);
		case '@', '+', '-' -> runs(b, from + 1, to);
		default -> false;
		};
	}

	/** Whether a formula can begin with a character: a name, a number, a text, a sign or a bracket, but no smiley. */
	private static boolean begins(byte c) {
		return c < 0 || c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || "\"'([{+-@$#.\\_".indexOf(c) >= 0;
	}

	private static boolean runs(byte[] b, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			boolean letter = (ByteKinds.mask(b, i - 1, i) & ByteKinds.LETTER) != 0;
			if (letter && b[i] == '(' || letter && b[i] == '|' || b[i] == '!' && cell(b, i + 1, to)) {
				return true;
			}
		}
		return false;
	}
}
