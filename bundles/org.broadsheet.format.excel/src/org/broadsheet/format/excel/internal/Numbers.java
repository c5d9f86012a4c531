// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Numbers of a workbook as text: all digits that a spreadsheet shows, none of the noise of binary arithmetic behind them. */
final class Numbers {

	/** A spreadsheet computes with binary numbers and shows 15 digits of them. */
	private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
	private static final int WHOLE = 18;
	private static final int BINARY_DIGITS = 17;
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
		BigDecimal shown = value.scale() <= 0 && value.precision() <= WHOLE || exact(value) ? value : value.round(SHOWN).stripTrailingZeros();
		boolean plain = Math.abs((long) shown.scale()) < LONGEST_PLAIN && shown.precision() - (long) shown.scale() < LONGEST_PLAIN;
		return plain ? shown.toPlainString() : shown.toString();
	}

	/** Whether more digits are there than binary numbers need, and others than one has: no spreadsheet computed it, somebody wrote it as it is. */
	private static boolean exact(BigDecimal value) {
		double binary = value.doubleValue();
		return value.precision() > BINARY_DIGITS && Double.isFinite(binary) && new BigDecimal(binary).setScale(value.scale(), RoundingMode.HALF_EVEN).subtract(value).abs().compareTo(value.ulp()) > 0;
	}

	private static boolean simple(String number) {
		byte[] ascii = number.getBytes(StandardCharsets.UTF_8);
		return simple(ascii, 0, ascii.length) == ascii.length;
	}

	/**
	 * Whether bytes are a number that stays as it is: up to 15 digits with at most one point between them.
	 *
	 * @return where it ends, without zeros that say nothing; -1 when it has another form
	 */
	static int simple(byte[] b, int from, int to) {
		int start = from < to && b[from] == '-' ? from + 1 : from;
		int point = -1;
		for (int i = start; i < to; i++) {
			if (b[i] == '.' && point < 0) {
				point = i;
			} else if (b[i] < '0' || b[i] > '9') {
				return -1;
			}
		}
		int whole = (point < 0 ? to : point) - start;
		if (whole == 0 || to - start > 15 + (point < 0 ? 0 : 1) || point == to - 1 || b[start] == '0' && whole > 1) {
			return -1;
		}
		int end = to;
		while (point >= 0 && b[end - 1] == '0') {
			end--;
		}
		end -= point == end - 1 ? 1 : 0;
		return b[start] == '0' && end == start + 1 && start > from ? -1 : end;
	}
}
