// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers under which a spreadsheet keeps days: 1 is the first of January 1900. */
public final class SerialDates {

	private static final Pattern DIGITS = Pattern.compile("\\d{5}(\\.\\d+)?");
	private static final LocalDate START = LocalDate.of(1899, 12, 30);
	/** 1954 to 2064. */
	private static final int LEAST = 20_000;
	private static final int GREATEST = 60_000;

	private SerialDates() {
	}

	/** The day a text stands for if it is such a number of a plausible time; the time of day is left out. */
	public static Optional<LocalDate> date(String text) {
		if (!DIGITS.matcher(text).matches()) {
			return Optional.empty();
		}
		int days = Integer.parseInt(text.substring(0, 5));
		return days < LEAST || days > GREATEST ? Optional.empty() : Optional.of(START.plusDays(days));
	}
}
