// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.types.ColumnFormat;
import org.eclipse.osgi.util.NLS;

/** Understands one {@code KEY:VALUE} of a number format. */
final class FormatWish {

	private static final List<String> STYLES = List.of("standard", "percentage", "currency", "scientific", "financial");

	private FormatWish() {
	}

	/** Puts the wish into a format. */
	static void put(Map<String, String> format, String wish) throws RefusedException {
		int colon = wish.indexOf(':');
		String key = (colon < 0 ? wish : wish.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
		String value = colon < 0 ? "" : wish.substring(colon + 1).strip();
		switch (key) {
		case "thousandsseparator", "thousands", "separator", "commas" -> format.put(ColumnFormat.THOUSANDS_SEPARATOR, flag(wish, value));
		case "nocommas" -> format.put(ColumnFormat.THOUSANDS_SEPARATOR, Boolean.toString(!Boolean.parseBoolean(flag(wish, value))));
		case "decimals", "precision" -> format.put(ColumnFormat.DECIMALS, decimals(wish, value));
		case "style", "precisionstyle" -> format.put(ColumnFormat.STYLE, oneOf(wish, value.toLowerCase(Locale.ROOT), STYLES));
		case "percent", "percentage" -> style(format, "percentage", flag(wish, value));
		case "scientific" -> style(format, "scientific", flag(wish, value));
		case "currency", "currencystyle" -> {
			format.put(ColumnFormat.STYLE, "currency");
			format.put(ColumnFormat.CURRENCY, currency(wish, value));
		}
		case "percentscale" -> format.put(ColumnFormat.PERCENT_SCALE, oneOf(wish, value, List.of("1", "100")));
		case "align" -> format.put(ColumnFormat.ALIGN, oneOf(wish, value.toLowerCase(Locale.ROOT), List.of("left", "center", "right")));
		default -> throw refused(wish);
		}
	}

	private static void style(Map<String, String> format, String style, String on) {
		format.put(ColumnFormat.STYLE, Boolean.parseBoolean(on) ? style : "standard");
	}

	private static String flag(String wish, String value) throws RefusedException {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "true", "on", "yes", "1", "" -> "true";
		case "false", "off", "no", "0", "none" -> "false";
		default -> throw refused(wish);
		};
	}

	private static String decimals(String wish, String value) throws RefusedException {
		if (!value.matches("\\d|10")) {
			throw refused(wish);
		}
		return value;
	}

	private static String currency(String wish, String value) throws RefusedException {
		if (!value.matches("[A-Za-z]{3}")) {
			throw refused(wish);
		}
		return value.toUpperCase(Locale.ROOT);
	}

	private static String oneOf(String wish, String value, List<String> values) throws RefusedException {
		if (!values.contains(value)) {
			throw refused(wish);
		}
		return value;
	}

	private static RefusedException refused(String wish) {
		return new RefusedException(NLS.bind(Messages.FormatWish_unknown, wish));
	}
}
