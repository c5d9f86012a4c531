// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A day number with its time as a spreadsheet counts them: it believes in a 29 February 1900 and a day zero before its first.
 *
 * @param weekday from 0 for Sunday
 * @param days    whole days since the beginning
 * @param second  of the day, with decimals as far as they are shown
 */
record Moment(int year, int month, int day, int weekday, long days, BigDecimal second) {

	private static final LocalDate BEFORE_LEAP_DAY = LocalDate.of(1899, 12, 31);
	private static final LocalDate BEHIND_LEAP_DAY = LocalDate.of(1899, 12, 30);
	private static final int LEAP_DAY = 60;
	private static final int DAYS_TO_1904 = 1462;
	private static final long LAST = 2_958_465;
	private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

	/** The moment of a number, rounded to some decimals of a second; null when it has none. */
	static Moment of(BigDecimal number, int decimals, boolean from1904) {
		BigDecimal seconds = number.multiply(SECONDS).setScale(decimals, RoundingMode.HALF_UP);
		BigDecimal[] parts = seconds.divideAndRemainder(SECONDS);
		long since = parts[0].longValue();
		long days = from1904 ? since + DAYS_TO_1904 : since;
		if (number.signum() < 0 || days > LAST) {
			return null;
		}
		int weekday = (int) ((days + 6) % 7);
		if (days == 0 || days == LEAP_DAY) {
			return new Moment(1900, days == 0 ? 1 : 2, days == 0 ? 0 : 29, weekday, since, parts[1]);
		}
		LocalDate date = days < LEAP_DAY ? BEFORE_LEAP_DAY.plusDays(days) : BEHIND_LEAP_DAY.plusDays(days);
		return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), weekday, since, parts[1]);
	}

	int hour() {
		return second.intValue() / 3600;
	}

	int minute() {
		return second.intValue() / 60 % 60;
	}

	/** Whole seconds since the beginning. */
	long elapsed() {
		return days * 86_400 + second.longValue();
	}
}
