// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Turns day numbers into ISO 8601. */
final class Dates {

	private static final long MILLIS_OF_DAY = 86_400_000;
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
	/** The 29 February 1900, which spreadsheets believe in. */
	private static final int LEAP_DAY_1900 = 60;
	private static final long LAST_DAY = 2_958_465;
	private static final int MOST_DECIMALS = 400;
	private static final BigDecimal NANOS_OF_DAY = BigDecimal.valueOf(86_400_000_000_000L);
	private static final int PLACES = 14;

	/** What a number format makes of a number. */
	enum Kind {
		/** No date. */
		NUMBER,
		/** A date, a time, or both, as the number has them. */
		DATE,
		/** The same, shown without a date: nothing is midnight and not the first of all days. */
		TIME,
		/** A length of time in hours and more, such as [h]:mm. */
		DURATION
	}

	private final boolean from1904;
	/** Texts of the days met so far, as most sheets have few. */
	private final KnownText[] days = new KnownText[100_000];

	Dates(boolean from1904) {
		this.from1904 = from1904;
	}

	/** A day number as text; the number itself where no date belongs to it. */
	String text(String stored, Kind kind) {
		BigDecimal number = Numbers.parse(stored);
		if (number == null) {
			return stored;
		}
		if (number.signum() < 0 || Math.abs((long) number.scale()) > MOST_DECIMALS || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
			return Numbers.text(stored);
		}
		long millis = exact(number.multiply(BigDecimal.valueOf(MILLIS_OF_DAY)).setScale(0, RoundingMode.HALF_UP).longValueExact());
		if (kind == Kind.DURATION) {
			return time(millis);
		}
		long days = millis / MILLIS_OF_DAY;
		long rest = millis % MILLIS_OF_DAY;
		if (days == 0 && (rest > 0 || !from1904 || kind == Kind.TIME)) {
			return time(rest);
		}
		return rest == 0 ? date(days) : date(days) + "T" + time(rest);
	}

	/** The day number of a date and time such as 2014-02-14T08:27:48; null when it is none. */
	String number(String date) {
		try {
			LocalDateTime time = date.indexOf('T') < 0 ? LocalDate.parse(date).atStartOfDay() : LocalDateTime.parse(date.endsWith("Z") ? date.substring(0, date.length() - 1) : date);
			long days = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).until(time.toLocalDate(), ChronoUnit.DAYS);
			long counted = from1904 || days > LEAP_DAY_1900 ? days : days - 1;
			BigDecimal part = BigDecimal.valueOf(time.toLocalTime().toNanoOfDay()).divide(NANOS_OF_DAY, PLACES, RoundingMode.HALF_UP);
			return BigDecimal.valueOf(counted).add(part).toPlainString();
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** A usual day number as a text that is kept; null for anything else. */
	KnownText day(byte[] b, int from, int to) {
		int day = 0;
		for (int i = from; i < to; i++) {
			if (i == from + 5 || b[i] < '0' || b[i] > '9') {
				return null;
			}
			day = day * 10 + b[i] - '0';
		}
		if (day > 0 && days[day] == null) {
			days[day] = KnownText.of(date(day));
		}
		return days[day];
	}

	private String date(long days) {
		if (from1904) {
			return DAY_ZERO_1904.plusDays(days).toString();
		}
		return days == LEAP_DAY_1900 ? "1900-02-29" : DAY_ZERO.plusDays(days < LEAP_DAY_1900 ? days + 1 : days).toString();
	}

	/** Without a thousandth that is only a rounding error. */
	private static long exact(long millis) {
		return (millis + 1) % 1000 <= 2 ? (millis + 1) / 1000 * 1000 : millis;
	}

	private static String time(long millis) {
		String time = two(millis / 3_600_000) + ":" + two(millis / 60_000 % 60) + ":" + two(millis / 1000 % 60);
		return millis % 1000 == 0 ? time : time + "." + String.valueOf(1000 + millis % 1000).substring(1);
	}

	private static String two(long value) {
		return value < 10 ? "0" + value : String.valueOf(value);
	}
}
