// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jetty.client.Response;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the portal answered.
 *
 * @param json       the body; a missing node when there is none
 * @param location   where it sends on to; empty when it does not
 * @param retryAfter the header as it came; empty when there is none
 * @param requestId  what the portal's staff finds the request by
 */
public record Answer(int status, JsonNode json, String location, String retryAfter, String requestId) {

	static final String REQUEST_ID = "X-Socrata-RequestId";
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

	static Answer of(Response response, JsonNode json) {
		return new Answer(response.getStatus(), json, header(response, "Location"), header(response, "Retry-After"), header(response, REQUEST_ID));
	}

	/** A header; empty when there is none. */
	static String header(Response response, String name) {
		String value = response.getHeaders().get(name);
		return value == null ? "" : value;
	}

	boolean good() {
		return status >= 200 && status < 300;
	}

	boolean redirect() {
		return status >= 300 && status < 400 && !location.isEmpty();
	}

	/** Whether the same request may do better later. */
	boolean later() {
		return status == 429 || status >= 500 && status != 501;
	}

	/** Whether it did nothing because it has too much to do. */
	boolean busy() {
		return status == 429 || status == 503;
	}

	/** How long the portal asks to wait, in seconds or as a date, within reason. */
	Optional<Duration> wait(Instant now) {
		Optional<Duration> asked = seconds().or(() -> date(now));
		return asked.map(time -> time.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : time.isNegative() ? Duration.ZERO : time);
	}

	private Optional<Duration> seconds() {
		return retryAfter.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter))) : Optional.empty();
	}

	private Optional<Duration> date(Instant now) {
		try {
			return Optional.of(Duration.between(now, ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
		} catch (DateTimeParseException e) {
			return Optional.empty(); // then the usual pause is as good
		}
	}
}
