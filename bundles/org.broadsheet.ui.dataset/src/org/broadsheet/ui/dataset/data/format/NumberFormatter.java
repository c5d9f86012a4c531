// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalInt;

import org.broadsheet.core.types.ColumnFormat;

/** Writes numbers of any precision in the style of a column; the same on every computer. */
final class NumberFormatter {

	private static final int MOST_DECIMALS = 10;

	private final NumberStyle style;
	private final boolean group;
	private final OptionalInt decimals;
	private final String symbol;
	private final boolean fraction;

	NumberFormatter(ColumnFormat format) {
		style = NumberStyle.of(format.get(ColumnFormat.STYLE).orElse(""));
		group = format.get(ColumnFormat.THOUSANDS_SEPARATOR).map(value -> !value.equals("false")).orElse(true);
		decimals = decimals(format.get(ColumnFormat.DECIMALS).orElse(""));
		symbol = symbol(format.get(ColumnFormat.CURRENCY).orElse("USD"));
		fraction = format.get(ColumnFormat.PERCENT_SCALE).map("1"::equals).orElse(false);
	}

	String format(BigDecimal value) {
		return switch (style) {
		case STANDARD -> signed(value, plain(value.abs(), decimals));
		case PERCENTAGE -> percent(fraction ? value.movePointRight(2) : value);
		case CURRENCY -> signed(value, symbol + plain(value.abs(), orTwo()));
		case FINANCIAL -> financial(value);
		case SCIENTIFIC -> scientific(value);
		};
	}

	private String percent(BigDecimal value) {
		return signed(value, plain(value.abs(), decimals)) + "%";
	}

	private String financial(BigDecimal value) {
		String text = plain(value.abs(), orTwo());
		return value.signum() < 0 ? "(" + text + ")" : text;
	}

	private OptionalInt orTwo() {
		return decimals.isPresent() ? decimals : OptionalInt.of(2);
	}

	private static String signed(BigDecimal value, String absolute) {
		return value.signum() < 0 ? "-" + absolute : absolute;
	}

	private String plain(BigDecimal value, OptionalInt places) {
		String text = (places.isPresent() ? value.setScale(places.getAsInt(), RoundingMode.HALF_UP) : value).toPlainString();
		return group ? grouped(text) : text;
	}

	private static String grouped(String text) {
		int point = text.indexOf('.');
		int digits = point < 0 ? text.length() : point;
		StringBuilder result = new StringBuilder(text.length() + digits / 3);
		for (int i = 0; i < digits; i++) {
			if (i > 0 && (digits - i) % 3 == 0) {
				result.append(',');
			}
			result.append(text.charAt(i));
		}
		return result.append(text, digits, text.length()).toString();
	}

	private String scientific(BigDecimal value) {
		if (value.signum() == 0) {
			return "0E+0";
		}
		BigDecimal rounded = decimals.isPresent() ? value.round(new java.math.MathContext(decimals.getAsInt() + 1, RoundingMode.HALF_UP)) : value.stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		BigDecimal mantissa = rounded.movePointLeft(exponent);
		String text = decimals.isPresent() ? mantissa.setScale(decimals.getAsInt(), RoundingMode.HALF_UP).toPlainString() : mantissa.stripTrailingZeros().toPlainString();
		return text + 'E' + (exponent < 0 ? "" : "+") + exponent;
	}

	private static OptionalInt decimals(String text) {
		return text.matches("\\d{1,2}") ? OptionalInt.of(Math.min(MOST_DECIMALS, Integer.parseInt(text))) : OptionalInt.empty();
	}

	private static String symbol(String code) {
		try {
			String symbol = Currency.getInstance(code).getSymbol(Locale.US);
			return symbol.length() == 3 ? symbol + ' ' : symbol;
		} catch (IllegalArgumentException e) {
			// a code that no standard knows is shown as it was decided
			return code + ' ';
		}
	}
}
