// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of a workbook as text: all digits that a spreadsheet shows, none of the noise of binary arithmetic behind them. */
final class Numbers {

	/** A spreadsheet computes with binary numbers and shows 15 digits of them. */
	private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
	private static final int LONGEST_PLAIN = 40;
	private static final int LONGEST_STORED = 400;

	private Numbers() {
	}

	/** The text of a number as a file has it; what is no number stays as it is. */
	static String text(String stored) {
		String number = stored.strip();
		if (simple(number)) {
			return number;
		}
		BigDecimal value = parse(number);
		return value == null ? stored : text(value);
	}

	/** The number that a text is; null when it is none. */
	static BigDecimal parse(String stored) {
		try {
			return stored.length() > LONGEST_STORED ? null : new BigDecimal(stored.strip());
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** The text of a number that was kept in binary form. */
	static String text(double value) {
		return Double.isFinite(value) ? text(new BigDecimal(value)) : Double.toString(value);
	}

	private static String text(BigDecimal value) {
		if (value.signum() == 0) {
			return "0";
		}
		BigDecimal shown = value.scale() <= 0 && value.precision() <= 18 ? value : value.round(SHOWN).stripTrailingZeros();
		boolean plain = Math.abs((long) shown.scale()) < LONGEST_PLAIN && shown.precision() - (long) shown.scale() < LONGEST_PLAIN;
		return plain ? shown.toPlainString() : shown.toString();
	}

	/** Up to 15 digits with at most one point between them and no zeros to be dropped. */
	private static boolean simple(String number) {
		int start = number.startsWith("-") ? 1 : 0;
		int length = number.length();
		int point = -1;
		for (int i = start; i < length; i++) {
			char c = number.charAt(i);
			if (c == '.' && point < 0) {
				point = i;
			} else if (c < '0' || c > '9') {
				return false;
			}
		}
		int digits = length - start - (point < 0 ? 0 : 1);
		boolean integer = point < 0 ? digits > 0 : point > start && point < length - 1 && number.charAt(length - 1) != '0';
		return integer && digits <= 15 && (number.charAt(start) != '0' || length == 1 || point == start + 1);
	}
}
