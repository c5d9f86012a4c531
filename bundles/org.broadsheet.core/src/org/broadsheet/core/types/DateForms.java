// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;

/** Ways to write a date that was read. */
public final class DateForms {

	private static final String MIDNIGHT = "T00:00:00.000";
	private static final String NO_FRACTION = ".000";

	private DateForms() {
	}

	/** Texts for a canonical date or time, the plainest first: ISO 8601, then by the patterns decided for the column. */
	public static List<String> of(String canonical, ParseOptions options) {
		List<String> forms = new ArrayList<>();
		if (canonical.endsWith(MIDNIGHT)) {
			forms.add(canonical.substring(0, canonical.length() - MIDNIGHT.length()));
		}
		forms.add(canonical.replace(NO_FRACTION, ""));
		forms.add(canonical);
		for (String pattern : options.datePatterns()) {
			try {
				forms.add(DatePattern.of(pattern).write(value(canonical)));
			} catch (IllegalArgumentException | DateTimeException e) {
				continue; // this pattern cannot say it
			}
		}
		return forms;
	}

	private static TemporalAccessor value(String canonical) {
		boolean zoned = canonical.endsWith("Z") || canonical.matches(".*[+-]\\d\\d:\\d\\d(:\\d\\d)?");
		return zoned ? OffsetDateTime.parse(canonical) : LocalDateTime.parse(canonical);
	}
}
