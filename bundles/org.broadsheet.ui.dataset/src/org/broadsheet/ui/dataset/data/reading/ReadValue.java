// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.broadsheet.model.DataType;

/** A value in words that leave no doubt: months by their names. */
final class ReadValue {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);
	private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss XXX", Locale.ENGLISH);

	private ReadValue() {
	}

	static String words(String canonical, DataType type) {
		return switch (type) {
		case DATE_TIME -> {
			LocalDateTime moment = LocalDateTime.parse(canonical);
			yield (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : TIME).format(moment);
		}
		case DATE_TIME_ZONED -> ZONED.format(OffsetDateTime.parse(canonical));
		case CHECKBOX -> canonical.equals("true") ? Messages.ReadValue_yes : Messages.ReadValue_no;
		default -> canonical;
		};
	}
}
