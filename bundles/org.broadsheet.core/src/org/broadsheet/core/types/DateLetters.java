// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Patterns of letters. Beyond java.time: a T stands for itself, y is the year of the calendar, and SSS is a fraction of up to three digits. */
final class DateLetters {

	private static final String UNDERSTOOD = "yuMLdDEaHhkKmsSXxZO";
	private static final String ZONE_NAMES = "zvVT";
	private static final int NANO_DIGITS = 9;
	/** As in POSIX, 69 is 1969 and 68 is 2068. */
	static final int FIRST_SHORT_YEAR = 1969;

	private DateLetters() {
	}

	static void append(DateTimeFormatterBuilder builder, String pattern) {
		boolean monthAndDay = pattern.indexOf('D') >= 0 && pattern.indexOf('M') >= 0;
		if (monthAndDay || pattern.indexOf('Y') >= 0) {
			throw DatePattern.refuse(Messages.DatePattern_week, pattern);
		}
		for (int at = 0; at < pattern.length();) {
			at = pattern.charAt(at) == '\'' ? quoted(builder, pattern, at) : run(builder, pattern, at);
		}
	}

	private static int quoted(DateTimeFormatterBuilder builder, String pattern, int at) {
		int end = pattern.indexOf('\'', at + 1);
		if (end < 0) {
			throw DatePattern.refuse(Messages.DatePattern_quote, pattern);
		}
		builder.appendLiteral(end == at + 1 ? "'" : pattern.substring(at + 1, end));
		return end + 1;
	}

	/** Takes all of the same letter that stand together; anything else stands for itself. */
	private static int run(DateTimeFormatterBuilder builder, String pattern, int at) {
		char letter = pattern.charAt(at);
		int end = at + 1;
		boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
		while (isLetter && end < pattern.length() && pattern.charAt(end) == letter) {
			end++;
		}
		if (!isLetter) {
			other(builder, pattern, letter);
		} else if (letter == 'T' && end == at + 1) {
			builder.appendLiteral('T');
		} else if (UNDERSTOOD.indexOf(letter) >= 0) {
			letters(builder, pattern, letter, end - at);
		} else {
			throw ZONE_NAMES.indexOf(letter) >= 0 ? DatePattern.refuse(Messages.DatePattern_zone, pattern) : DatePattern.refuse(Messages.DatePattern_letter, pattern, String.valueOf(letter));
		}
		return end;
	}

	private static void other(DateTimeFormatterBuilder builder, String pattern, char sign) {
		try {
			switch (sign) {
			case '[' -> builder.optionalStart();
			case ']' -> builder.optionalEnd();
			default -> builder.appendLiteral(sign);
			}
		} catch (IllegalStateException e) {
			throw DatePattern.refuse(Messages.DatePattern_bracket, pattern);
		}
	}

	private static void letters(DateTimeFormatterBuilder builder, String pattern, char letter, int count) {
		boolean year = letter == 'y' || letter == 'u';
		try {
			if (year && count == 2) {
				builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR);
			} else if (letter == 'S') {
				builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, Math.min(count, NANO_DIGITS), false);
			} else {
				builder.appendPattern(String.valueOf(year ? 'u' : letter).repeat(count));
			}
		} catch (IllegalArgumentException e) {
			throw DatePattern.refuse(Messages.DatePattern_letter, pattern, String.valueOf(letter).repeat(count));
		}
	}
}
