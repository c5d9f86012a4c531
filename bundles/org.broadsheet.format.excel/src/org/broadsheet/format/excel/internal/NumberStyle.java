// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import org.broadsheet.format.excel.internal.Dates.Kind;

/**
 * What a number format makes of numbers.
 *
 * @param kind  dates or not
 * @param zeros number of digits that whole numbers are filled up to, as codes are: 00000 shows 6001 as 06001; 0 for none
 */
record NumberStyle(Kind kind, int zeros) {

	static final NumberStyle PLAIN = new NumberStyle(Kind.NUMBER, 0);

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
}
