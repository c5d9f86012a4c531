// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Date patterns in the strftime notation of the publishing API. */
public final class Strftime {
	private static final int BASE_YEAR = 1970;

	private final DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();

	private Strftime() {
	}

	/**
	 * Translates a pattern.
	 *
	 * @throws IllegalArgumentException when a token is not known
	 */
	public static DateTimeFormatter formatter(String pattern) {
		Strftime translation = new Strftime();
		translation.append(pattern);
		return translation.builder.toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
	}

	private void append(String pattern) {
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			if (c != '%') {
				builder.appendLiteral(c);
			} else {
				int end = tokenEnd(pattern, i + 1);
				token(pattern.substring(i + 1, end));
				i = end - 1;
			}
		}
	}

	private static int tokenEnd(String pattern, int start) {
		int end = start;
		while (end < pattern.length() && ".:-_0123456789".indexOf(pattern.charAt(end)) >= 0) {
			end++;
		}
		return Math.min(end + 1, pattern.length());
	}

	private void token(String token) {
		String plain = token.replaceFirst("^[-_0](?=[a-zA-Z])", "");
		switch (plain) {
		case "Y" -> builder.appendValue(ChronoField.YEAR, 4);
		case "y" -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, BASE_YEAR);
		case "m" -> number(ChronoField.MONTH_OF_YEAR);
		case "d", "e" -> number(ChronoField.DAY_OF_MONTH);
		case "j" -> builder.appendValue(ChronoField.DAY_OF_YEAR, 1, 3, SignStyle.NOT_NEGATIVE);
		case "b", "h" -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT);
		case "B" -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL);
		case "a" -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT);
		case "A" -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.FULL);
		default -> time(plain);
		}
	}

	private void time(String token) {
		switch (token) {
		case "H", "k" -> number(ChronoField.HOUR_OF_DAY);
		case "I", "l" -> number(ChronoField.CLOCK_HOUR_OF_AMPM);
		case "M" -> number(ChronoField.MINUTE_OF_HOUR);
		case "S" -> number(ChronoField.SECOND_OF_MINUTE);
		case "p", "P" -> builder.appendText(ChronoField.AMPM_OF_DAY, TextStyle.SHORT);
		case "f" -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, false);
		case ".f" -> builder.optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd();
		case ".3f", ".6f", ".9f" -> fixedFraction(token.charAt(1) - '0');
		case "z" -> builder.appendOffset("+HHMM", "+0000");
		case ":z" -> builder.appendOffset("+HH:MM", "+00:00");
		case "s" -> builder.appendValue(ChronoField.INSTANT_SECONDS);
		default -> composed(token);
		}
	}

	private void composed(String token) {
		switch (token) {
		case "D", "x" -> append("%m/%d/%y");
		case "F" -> append("%Y-%m-%d");
		case "v" -> append("%e-%b-%Y");
		case "R" -> append("%H:%M");
		case "T", "X" -> append("%H:%M:%S");
		case "r" -> append("%I:%M:%S %p");
		case "c" -> append("%a %b %e %T %Y");
		case "+" -> {
			append("%Y-%m-%dT%H:%M:%S%.f");
			builder.appendOffsetId();
		}
		case "t" -> builder.appendLiteral('\t');
		case "n" -> builder.appendLiteral('\n');
		case "%" -> builder.appendLiteral('%');
		default -> throw new IllegalArgumentException(NLS.bind(Messages.Strftime_token, token));
		}
	}

	private void number(ChronoField field) {
		builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
	}

	private void fixedFraction(int digits) {
		builder.appendFraction(ChronoField.NANO_OF_SECOND, digits, digits, true);
	}
}
