// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to show a date, in the order of the list to choose from. */
public enum DateStyle {
	DATE("MM/dd/uuuu"), DATE_TIME("MM/dd/uuuu hh:mm:ss a"), DATE_DMY("dd/MM/uuuu"), DATE_DMY_TIME("dd/MM/uuuu hh:mm:ss a"), DATE_YMD("uuuu/MM/dd"),
	DATE_YMD_TIME("uuuu/MM/dd hh:mm:ss a"), DATE_MONTHDY("MMMM d, uuuu"), DATE_MONTHDY_TIME("MMMM d, uuuu hh:mm:ss a"),
	DATE_MONTHDY_SHORTTIME("MMMM d, uuuu hh:mm a"), DATE_SHORTMONTHDY("MMM d, uuuu"), DATE_SHORTMONTHDY_SHORTTIME("MMM d, uuuu hh:mm a"),
	DATE_DMONTHY("d MMMM uuuu"), DATE_DMONTHY_TIME("d MMMM uuuu hh:mm:ss a"), DATE_YMONTHD("uuuu MMMM d"), DATE_YMONTHD_TIME("uuuu MMMM d hh:mm:ss a"),
	DATE_MY("MM/uuuu"), DATE_YM("uuuu/MM"), DATE_MONTHY("MMMM uuuu"), DATE_YMONTH("uuuu MMMM"), DATE_SHORTMONTHY("MMM uuuu"), DATE_YSHORTMONTH("uuuu MMM"),
	DATE_Y("uuuu");

	private final String pattern;
	private final DateTimeFormatter formatter;

	DateStyle(String pattern) {
		this.pattern = pattern;
		formatter = DateTimeFormatter.ofPattern(pattern, Locale.US);
	}

	/** Id as it is kept with the column. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The style in the letters of java.time. */
	public String pattern() {
		return pattern;
	}

	/** Writes dates in this style, in English whatever the computer speaks. */
	public DateTimeFormatter formatter() {
		return formatter;
	}

	/** The style with an id. */
	public static Optional<DateStyle> of(String id) {
		return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
	}
}
