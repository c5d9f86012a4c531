// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Map;

/** Patterns of strftime directives. As in strptime, %d and its like read one or two digits unless figures follow each other without anything between. */
final class DateDirectives {

	private static final Map<String, String> JOINED = Map.of("%D", "%m/%d/%y", "%F", "%Y-%m-%d", "%T", "%H:%M:%S", "%R", "%H:%M", "%n", " ", "%t", " ", "%h", "%b");
	private static final String NUMBERS = "YymdejHkIlMS";
	private static final int NANO_DIGITS = 9;

	private final DateTimeFormatterBuilder builder;
	private final String pattern;
	private final String expanded;

	private DateDirectives(DateTimeFormatterBuilder builder, String pattern) {
		this.builder = builder;
		this.pattern = pattern;
		this.expanded = expand(pattern);
	}

	static void append(DateTimeFormatterBuilder builder, String pattern) {
		new DateDirectives(builder, pattern).append();
	}

	private static String expand(String pattern) {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < pattern.length();) {
			int end = pattern.charAt(at) == '%' ? Math.min(pattern.length(), at + 2) : at + 1;
			String part = pattern.substring(at, end);
			text.append(JOINED.getOrDefault(part, part));
			at = end;
		}
		return text.toString();
	}

	private void append() {
		for (int at = 0; at < expanded.length();) {
			char sign = expanded.charAt(at);
			if (sign != '%') {
				builder.appendLiteral(sign);
				at++;
			} else {
				int letter = letter(at);
				directive(letter < expanded.length() ? expanded.charAt(letter) : ' ', touches(at, letter));
				at = letter + 1;
			}
		}
	}

	/** Where the letter of a directive stands; a sign before it asks for no zeros in front, which are not needed anyway. */
	private int letter(int at) {
		return at + 1 < expanded.length() && "-#_".indexOf(expanded.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
	}

	/** Whether another number stands right before or right behind. */
	private boolean touches(int at, int letter) {
		boolean before = at >= 2 && NUMBERS.indexOf(expanded.charAt(at - 1)) >= 0 && "%-#_".indexOf(expanded.charAt(at - 2)) >= 0;
		int next = letter + 1;
		boolean behind = next + 1 < expanded.length() && expanded.charAt(next) == '%' && NUMBERS.indexOf(expanded.charAt(letter(next) < expanded.length() ? letter(next) : next)) >= 0;
		return before || behind;
	}

	private void directive(char letter, boolean touching) {
		switch (letter) {
		case 'Y' -> builder.appendValue(ChronoField.YEAR, 4);
		case 'y' -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, DateLetters.FIRST_SHORT_YEAR);
		case 'm' -> number(ChronoField.MONTH_OF_YEAR, touching);
		case 'd' -> number(ChronoField.DAY_OF_MONTH, touching);
		case 'e' -> padded(ChronoField.DAY_OF_MONTH);
		case 'j' -> builder.appendValue(ChronoField.DAY_OF_YEAR, touching ? 3 : 1, 3, SignStyle.NOT_NEGATIVE);
		case 'H' -> number(ChronoField.HOUR_OF_DAY, touching);
		case 'k' -> padded(ChronoField.HOUR_OF_DAY);
		case 'I' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, touching);
		case 'l' -> padded(ChronoField.CLOCK_HOUR_OF_AMPM);
		case 'M' -> number(ChronoField.MINUTE_OF_HOUR, touching);
		case 'S' -> number(ChronoField.SECOND_OF_MINUTE, touching);
		case 'f' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, NANO_DIGITS, false);
		case 'b' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT);
		case 'B' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL);
		case 'a' -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT);
		case 'A' -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.FULL);
		case 'p', 'P' -> builder.appendText(ChronoField.AMPM_OF_DAY, TextStyle.SHORT);
		case 'z' -> builder.appendPattern("[XXX][XX][X]");
		case '%' -> builder.appendLiteral('%');
		case 'Z' -> throw DatePattern.refuse(Messages.DatePattern_zone, pattern);
		default -> throw DatePattern.refuse(Messages.DatePattern_directive, pattern, "%" + letter);
		}
	}

	private void number(ChronoField field, boolean touching) {
		builder.appendValue(field, touching ? 2 : 1, 2, SignStyle.NOT_NEGATIVE);
	}

	private void padded(ChronoField field) {
		builder.optionalStart().appendLiteral(' ').optionalEnd().appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
	}
}
