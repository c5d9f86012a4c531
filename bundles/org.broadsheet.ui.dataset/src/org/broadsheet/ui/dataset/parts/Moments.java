// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;

/** Times of the model as people read them. */
public final class Moments {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private Moments() {
	}

	/** Time of today, or the day and time; empty for what is no instant. */
	public static String text(String instant) {
		return text(instant, LocalDate.now(), ZoneId.systemDefault());
	}

	static String text(String instant, LocalDate today, ZoneId zone) {
		if (instant == null) {
			return "";
		}
		try {
			ZonedDateTime time = Instant.parse(instant).atZone(zone);
			String clock = TIME.format(time);
			return time.toLocalDate().equals(today) ? clock : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(time) + ' ' + clock;
		} catch (DateTimeParseException e) {
			return "";
		}
	}
}
