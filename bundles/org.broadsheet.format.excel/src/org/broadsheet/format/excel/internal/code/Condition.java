// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;

/** For which numbers a section of a number format is. */
record Condition(String sign, BigDecimal limit) {

	/** A condition; null when the limit is no number. */
	static Condition of(String sign, String limit) {
		try {
			return new Condition(sign, new BigDecimal(limit));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	boolean holds(BigDecimal value) {
		int order = value.compareTo(limit);
		return switch (sign) {
		case "<" -> order < 0;
		case "<=" -> order <= 0;
		case ">" -> order > 0;
		case ">=" -> order >= 0;
		case "=" -> order == 0;
		default -> order != 0;
		};
	}

	/** Whether it holds for negative numbers alone. */
	boolean negative() {
		return sign.equals("<") ? limit.signum() <= 0 : (sign.equals("<=") || sign.equals("=")) && limit.signum() < 0;
	}

	/** Whether it holds for all positive numbers. */
	boolean positive() {
		return sign.startsWith(">") && limit.signum() <= 0 || sign.equals("<>") && limit.signum() <= 0;
	}
}
