// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** A number without its sign as a mantissa and a power of ten; with several places before the point the power is a multiple of their number. */
final class ScientificText {

	private ScientificText() {
	}

	static String of(List<Token> tokens, BigDecimal value) {
		int at = 0;
		while (!tokens.get(at).is(Kind.EXPONENT)) {
			at++;
		}
		List<Token> mantissa = tokens.subList(0, at);
		int places = 0;
		for (int i = 0; i < mantissa.size() && !mantissa.get(i).is(Kind.POINT); i++) {
			places += mantissa.get(i).is(Kind.DIGIT) ? 1 : 0;
		}
		int step = Math.max(1, places);
		int decimals = NumberText.decimals(mantissa);
		int exponent = value.signum() == 0 ? 0 : Math.floorDiv(value.precision() - value.scale() - 1, step) * step;
		BigDecimal rounded = value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
		if (rounded.compareTo(BigDecimal.ONE.movePointRight(step)) >= 0) {
			exponent += step;
			rounded = value.movePointLeft(exponent);
		}
		String sign = exponent < 0 ? "-" : tokens.get(at).text().endsWith("+") ? "+" : "";
		String power = NumberText.of(tokens.subList(at + 1, tokens.size()), BigDecimal.valueOf(Math.abs(exponent)));
		return NumberText.of(mantissa, rounded) + "E" + sign + (power.isEmpty() ? "0" : power);
	}
}
