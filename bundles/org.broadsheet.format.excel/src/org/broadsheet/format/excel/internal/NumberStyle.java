// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import org.broadsheet.format.excel.internal.Dates.Kind;

/**
 * What a number format makes of numbers.
 *
 * @param kind       dates or not
 * @param zeros      number of digits that whole numbers are filled up to, as codes are: 00000 shows 6001 as 06001; 0 for none
 * @param difference of all shown texts from the values behind them
 * @param decimals   how many are shown at most; -1 for all
 * @param id         number of the format, which is its meaning for built-in ones
 * @param code       of the format
 */
record NumberStyle(Kind kind, int zeros, Difference difference, int decimals, int id, String code) {

	static final NumberStyle PLAIN = new NumberStyle(Kind.NUMBER, 0, Difference.NONE, -1, 0, "General");

	/** Whether a number is a date, or shown with zeros before it or otherwise than it is. */
	boolean plain() {
		return kind == Kind.NUMBER && zeros == 0 && difference == Difference.NONE && decimals < 0;
	}

	/** A number with the zeros before it that a reader of the sheet sees. */
	String filled(String number) {
		int missing = zeros - number.length();
		if (missing <= 0 || number.isEmpty()) {
			return number;
		}
		for (int i = 0; i < number.length(); i++) {
			if (number.charAt(i) < '0' || number.charAt(i) > '9') {
				return number;
			}
		}
		return "0".repeat(missing) + number;
	}

	/** The way a date is shown, as a user knows it from the list of formats. */
	String form() {
		return code.replaceAll("\\[\\$[^\\]]*\\]|;.*$|\\\\", "");
	}

	/** In what the shown text of a value differs from it. */
	Difference differs(String value) {
		if (kind != Kind.NUMBER) {
			return difference;
		}
		if (zeros > 0) {
			return value.length() < zeros && value.chars().allMatch(c -> c >= '0' && c <= '9') ? Difference.ZEROS : Difference.NONE;
		}
		int point = value.indexOf('.');
		boolean rounded = decimals >= 0 && point >= 0 && value.length() - point - 1 > decimals;
		return difference == Difference.NONE && rounded ? Difference.ROUNDED : difference;
	}
}
