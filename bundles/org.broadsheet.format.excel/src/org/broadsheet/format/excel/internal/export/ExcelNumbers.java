// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.types.ColumnFormat;

/** Numbers that Excel holds exactly, and how they are shown. */
final class ExcelNumbers {

	private static final BigDecimal LARGEST = new BigDecimal("9.99E307");
	private static final BigDecimal SMALLEST = new BigDecimal("2.23E-308");
	private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "\u20ac", "GBP", "\u00a3", "JPY", "\u00a5");

	private ExcelNumbers() {
	}

	/** The number, when no digit of it would be lost. */
	static Optional<BigDecimal> exact(String canonical) {
		BigDecimal number = new BigDecimal(canonical);
		if (number.signum() == 0) {
			return Optional.of(number);
		}
		BigDecimal size = number.abs();
		boolean held = number.stripTrailingZeros().precision() <= ExcelLimits.DIGITS && size.compareTo(LARGEST) <= 0 && size.compareTo(SMALLEST) >= 0;
		return held ? Optional.of(number) : Optional.empty();
	}

	/** The number format for a number of a column; empty for the general one. */
	static String format(ColumnFormat format, BigDecimal number) {
		String style = format.get(ColumnFormat.STYLE).orElse("standard");
		boolean group = format.get(ColumnFormat.THOUSANDS_SEPARATOR).map("true"::equals).orElse(false);
		Optional<Integer> decided = format.get(ColumnFormat.DECIMALS).filter(text -> text.matches("\\d|10")).map(Integer::valueOf);
		String whole = group ? "#,##0" : "0";
		return switch (style) {
		case "percentage" -> whole + decimals(decided.orElse(scale(number))) + (format.get(ColumnFormat.PERCENT_SCALE).map("1"::equals).orElse(false) ? "%" : "\"%\"");
		case "currency" -> '"' + sign(format) + '"' + "#,##0" + decimals(decided.orElse(2));
		case "financial" -> "#,##0" + decimals(decided.orElse(2)) + ";(#,##0" + decimals(decided.orElse(2)) + ")";
		case "scientific" -> "0" + decimals(decided.orElse(2)) + "E+00";
		default -> decided.isPresent() || group || endsInZero(number) ? whole + decimals(decided.orElse(scale(number))) : "";
		};
	}

	/** Whether there is a zero that the general format would not show. */
	private static boolean endsInZero(BigDecimal number) {
		return number.scale() > 0 && number.stripTrailingZeros().scale() < number.scale();
	}

	private static int scale(BigDecimal number) {
		return Math.max(0, Math.min(30, number.scale()));
	}

	private static String decimals(int places) {
		return places == 0 ? "" : "." + "0".repeat(places);
	}

	private static String sign(ColumnFormat format) {
		String code = format.get(ColumnFormat.CURRENCY).filter(text -> text.matches("[A-Z]{3}")).orElse("USD");
		return SIGNS.getOrDefault(code, code + " ");
	}
}
