// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number as a spreadsheet shows it without a format: in at most eleven characters beside its sign. */
final class GeneralText {

	private static final int WIDTH = 11;
	private static final int SMALLEST = -5;
	private static final MathContext MANTISSA = new MathContext(6, RoundingMode.HALF_UP);

	private GeneralText() {
	}

	static String of(BigDecimal value) {
		if (value.signum() == 0) {
			return "0";
		}
		String sign = value.signum() < 0 ? "-" : "";
		BigDecimal size = value.abs().stripTrailingZeros();
		int exponent = size.precision() - size.scale() - 1;
		if (exponent < WIDTH && exponent > SMALLEST) {
			int decimals = exponent < 0 ? WIDTH - 2 : Math.max(0, WIDTH - exponent - 2);
			BigDecimal rounded = size.setScale(Math.min(decimals, Math.max(0, size.scale())), RoundingMode.HALF_UP).stripTrailingZeros();
			if (rounded.precision() - rounded.scale() <= WIDTH) {
				return sign + rounded.toPlainString();
			}
		}
		if (exponent <= SMALLEST && size.scale() + 2 <= WIDTH) {
			return sign + size.toPlainString();
		}
		return sign + scientific(size.round(MANTISSA).stripTrailingZeros());
	}

	private static String scientific(BigDecimal size) {
		int exponent = size.precision() - size.scale() - 1;
		String power = String.valueOf(Math.abs(exponent));
		return size.movePointLeft(exponent).stripTrailingZeros().toPlainString() + (exponent < 0 ? "E-" : "E+") + (power.length() < 2 ? "0" : "") + power;
	}
}
