// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** English names of months among the bytes of a text, whole or as the usual abbreviations. */
final class MonthName {

	private static final String[] MONTHS = { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
			"december" };

	private MonthName() {
	}

	/** Month whose English name or abbreviation stands at a place, from 1; 0 when there is none. */
	static int at(byte[] b, int from, int to) {
		int length = 0;
		while (from + length < to && length < 10 && (b[from + length] | 0x20) >= 'a' && (b[from + length] | 0x20) <= 'z') {
			length++;
		}
		if (length < 3) {
			return 0;
		}
		int m = switch ((b[from] | 0x20) << 16 | (b[from + 1] | 0x20) << 8 | b[from + 2] | 0x20) {
		case 'j' << 16 | 'a' << 8 | 'n' -> 0;
		case 'f' << 16 | 'e' << 8 | 'b' -> 1;
		case 'm' << 16 | 'a' << 8 | 'r' -> 2;
		case 'a' << 16 | 'p' << 8 | 'r' -> 3;
		case 'm' << 16 | 'a' << 8 | 'y' -> 4;
		case 'j' << 16 | 'u' << 8 | 'n' -> 5;
		case 'j' << 16 | 'u' << 8 | 'l' -> 6;
		case 'a' << 16 | 'u' << 8 | 'g' -> 7;
		case 's' << 16 | 'e' << 8 | 'p' -> 8;
		case 'o' << 16 | 'c' << 8 | 't' -> 9;
		case 'n' << 16 | 'o' << 8 | 'v' -> 10;
		case 'd' << 16 | 'e' << 8 | 'c' -> 11;
		default -> -1;
		};
		boolean abbreviated = length == 3 || length == 4 && m == 8;
		return m >= 0 && (abbreviated || length == MONTHS[m].length()) && prefix(b, from, length, MONTHS[m]) ? m + 1 : 0;
	}

	private static boolean prefix(byte[] b, int from, int length, String name) {
		for (int i = 0; i < length; i++) {
			if ((b[from + i] | 0x20) != name.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
