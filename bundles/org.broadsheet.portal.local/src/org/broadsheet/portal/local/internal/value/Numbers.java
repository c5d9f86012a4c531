// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers of any size; never a floating-point number in between. */
public final class Numbers {
	private static final int MAX_DIGITS = 1000;
	private static final int EXPONENT_BASE = 50_000;

	private Numbers() {
	}

	/** Reads a plain decimal number: sign, digits, one point, an optional exponent. */
	public static Optional<BigDecimal> parse(String text) {
		String trimmed = text.strip();
		if (!isPlausible(trimmed)) {
			return Optional.empty();
		}
		try {
			BigDecimal number = new BigDecimal(trimmed);
			// an exponent like 1E999999999 would unfold to a billion zeros
			boolean small = Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
			return small ? Optional.of(number) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static boolean isPlausible(String text) {
		boolean digit = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				digit = true;
			} else if (c != '.' && c != '-' && c != '+' && (c != 'e' && c != 'E' || !digit)) {
				return false;
			}
		}
		return digit && text.length() <= MAX_DIGITS;
	}

	/**
	 * A text that sorts as the number does, so that the database can compare and order exactly without computing:
	 * sign, exponent and digits, complemented for negative numbers.
	 */
	public static String sortKey(BigDecimal number) {
		if (number.signum() == 0) {
			return "1";
		}
		String digits = number.unscaledValue().abs().toString();
		int end = digits.length();
		while (end > 1 && digits.charAt(end - 1) == '0') {
			end--;
		}
		int exponent = digits.length() - number.scale() + EXPONENT_BASE;
		String key = String.valueOf(exponent) + digits.substring(0, end);
		return number.signum() > 0 ? "2" + key : "0" + complement(key) + "~";
	}

	private static String complement(String digits) {
		StringBuilder text = new StringBuilder(digits.length());
		for (int i = 0; i < digits.length(); i++) {
			text.append((char) ('0' + '9' - digits.charAt(i)));
		}
		return text.toString();
	}
}
