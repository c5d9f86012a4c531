// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as the publishing API writes them: UTC with microseconds and without a zone. */
public final class Times {
	private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

	private Times() {
	}

	public static String now() {
		return MICROS.format(LocalDateTime.now(ZoneOffset.UTC));
	}

	public static long seconds() {
		return Instant.now().getEpochSecond();
	}

	/** Seconds since 1970 as an ISO time in UTC. */
	public static String iso(long seconds) {
		return Instant.ofEpochSecond(seconds).truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
