// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates and times from text. */
public final class Dates {
	/** What is read when no pattern is given. Month before day, as the API's home country writes. */
	private static final List<DateTimeFormatter> USUAL = Stream
			.of("%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d", "%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%d %H:%M", "%+",
					"%m/%d/%Y", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M",
					"%Y/%m/%d", "%Y/%m/%d %H:%M:%S", "%B %d, %Y", "%d-%b-%Y", "%d %B %Y", "%m-%d-%Y")
			.map(Strftime::formatter).toList();

	private Dates() {
	}

	/** A date and time without zone, by the usual patterns. */
	public static Optional<LocalDateTime> floating(String text) {
		Optional<LocalDateTime> iso = isoDate(text);
		return iso.isPresent() ? iso : usual(text).flatMap(Dates::local);
	}

	/** A date and time without zone, by one pattern. */
	public static Optional<LocalDateTime> floating(String text, DateTimeFormatter pattern) {
		return parse(text, pattern).flatMap(Dates::local);
	}

	/** A point in time; what names no zone is taken as UTC. */
	public static Optional<Instant> fixed(String text) {
		return usual(text).flatMap(Dates::instant);
	}

	public static Optional<Instant> fixed(String text, DateTimeFormatter pattern) {
		return parse(text, pattern).flatMap(Dates::instant);
	}

	private static Optional<TemporalAccessor> usual(String text) {
		String trimmed = text.strip();
		if (trimmed.length() < 6 || trimmed.length() > 40) {
			return Optional.empty();
		}
		return USUAL.stream().map(pattern -> parse(trimmed, pattern)).flatMap(Optional::stream).findFirst();
	}

	/** The most frequent form, read without a formatter. */
	private static Optional<LocalDateTime> isoDate(String text) {
		if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text).atStartOfDay());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<TemporalAccessor> parse(String text, DateTimeFormatter pattern) {
		java.text.ParsePosition position = new java.text.ParsePosition(0);
		// the unresolved parse reports a mismatch without the cost of an exception
		TemporalAccessor raw = pattern.parseUnresolved(text.strip(), position);
		if (raw == null || position.getErrorIndex() >= 0 || position.getIndex() < text.strip().length()) {
			return Optional.empty();
		}
		try {
			return Optional.of(pattern.parse(text.strip()));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDateTime> local(TemporalAccessor parsed) {
		LocalDate date = parsed.query(TemporalQueries.localDate());
		if (date == null && parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
			return Optional.of(LocalDateTime.ofInstant(Instant.from(parsed), ZoneOffset.UTC));
		}
		LocalTime time = parsed.query(TemporalQueries.localTime());
		return Optional.ofNullable(date).map(day -> day.atTime(time == null ? LocalTime.MIDNIGHT : time));
	}

	private static Optional<Instant> instant(TemporalAccessor parsed) {
		ZoneOffset offset = parsed.query(TemporalQueries.offset());
		return parsed.isSupported(ChronoField.INSTANT_SECONDS) ? Optional.of(Instant.from(parsed))
				: local(parsed).map(time -> time.toInstant(offset == null ? ZoneOffset.UTC : offset));
	}
}
