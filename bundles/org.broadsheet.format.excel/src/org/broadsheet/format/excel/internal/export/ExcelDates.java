// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.broadsheet.core.types.DateStyle;

/** Dates as the day numbers of Excel. */
final class ExcelDates {

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);
	/** The day that Excel believes in and that never was. */
	private static final int LEAP_DAY_1900 = 60;
	private static final int LAST_YEAR = 9999;
	private static final BigDecimal MILLIS_OF_DAY = BigDecimal.valueOf(86_400_000);
	/** Decimals of a day that hold a thousandth of a second. */
	private static final int DECIMALS = 10;
	private static final String DATE = "yyyy-mm-dd";
	private static final String TIME = "yyyy-mm-dd hh:mm:ss";
	private static final String MILLIS = "yyyy-mm-dd hh:mm:ss.000";

	private ExcelDates() {
	}

	/** The day number of a date; empty where Excel has none: before 1900, after 9999, and finer than a thousandth of a second. */
	static Optional<Number> serial(LocalDateTime date) {
		LocalDate day = date.toLocalDate();
		boolean fine = date.getNano() % 1_000_000 != 0;
		if (!day.isAfter(DAY_ZERO) || day.getYear() > LAST_YEAR || fine) {
			return Optional.empty();
		}
		long days = ChronoUnit.DAYS.between(DAY_ZERO, day);
		long number = days < LEAP_DAY_1900 ? days : days + 1;
		long millis = ChronoUnit.MILLIS.between(LocalTime.MIDNIGHT, date.toLocalTime());
		return Optional.of(millis == 0 ? (Number) number : BigDecimal.valueOf(number).add(BigDecimal.valueOf(millis).divide(MILLIS_OF_DAY, DECIMALS, RoundingMode.HALF_UP)));
	}

	/** The number format for a date: the style decided for the column, else ISO 8601 with as much of the time as there is. */
	static String format(Optional<DateStyle> style, LocalDateTime date) {
		return style.map(decided -> excel(decided.pattern())).orElse(date.getNano() != 0 ? MILLIS : date.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : TIME);
	}

	/** A pattern of java.time in the letters of Excel. */
	private static String excel(String pattern) {
		return pattern.replace('M', 'm').replace('u', 'y').replace(" a", " AM/PM").replace(",", "\\,");
	}
}
