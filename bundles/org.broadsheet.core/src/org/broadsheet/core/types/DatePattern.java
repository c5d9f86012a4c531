// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * A pattern of dates as the user wrote it: with letters as in {@code dd/MM/yyyy} and {@code yyyy-MM-ddTHH:mm:ss} (those of java.time, and with them the formats of
 * CSV on the Web), or with directives as in {@code %d/%m/%Y} (those of strftime). The language of names stands behind, as in {@code d. MMMM yyyy (German)}; it is
 * English otherwise. Never depends on locale or time zone.
 */
public final class DatePattern {

	/** The formats of dates that CSV on the Web names. */
	public static final List<String> CSVW_DATES = List.of("yyyy-MM-dd", "yyyyMMdd", "dd-MM-yyyy", "d-M-yyyy", "MM-dd-yyyy", "M-d-yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy",
			"dd.MM.yyyy", "d.M.yyyy", "MM.dd.yyyy", "M.d.yyyy");
	/** The formats of times that CSV on the Web names, to stand behind a date. */
	public static final List<String> CSVW_TIMES = List.of("HH:mm:ss.S", "HH:mm:ss", "HHmmss", "HH:mm", "HHmm");

	private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2004, 12, 25, 22, 58, 57, 123_000_000, ZoneOffset.ofHoursMinutes(5, 30));
	private static final int REMEMBERED = 64;
	/** Patterns in use: a column has few, and each of its cells asks for them. */
	private static final Map<String, DatePattern> KNOWN = new ConcurrentHashMap<>();

	private final String text;
	/** The language of the months where the pattern names one; null otherwise. */
	private final MonthWords months;
	private final DateTimeFormatter formatter;
	private final DateTimeFormatter writer;
	private final boolean zoned;

	private DatePattern(String text) {
		this.text = text;
		months = MonthWords.of(text).orElse(null);
		formatter = formatter(months == null ? text : months.numbered(), Locale.ENGLISH);
		writer = months == null ? formatter : formatter(months.pattern(), Locale.forLanguageTag(months.language()));
		TemporalAccessor read = sample();
		complete(read);
		zoned = read.isSupported(ChronoField.OFFSET_SECONDS);
	}

	private static DateTimeFormatter formatter(String pattern, Locale language) {
		DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
		if (pattern.indexOf('%') >= 0) {
			DateDirectives.append(builder, pattern);
		} else {
			DateLetters.append(builder, pattern);
		}
		return builder.toFormatter(language).withChronology(IsoChronology.INSTANCE).withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * Understands a pattern.
	 *
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static DatePattern of(String text) {
		DatePattern known = KNOWN.get(text);
		if (known == null) {
			known = new DatePattern(text);
			if (KNOWN.size() >= REMEMBERED) {
				KNOWN.clear();
			}
			KNOWN.put(text, known);
		}
		return known;
	}

	/** Why a pattern cannot be used, as a sentence; empty when it can. */
	public static Optional<String> problem(String text) {
		try {
			of(text);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** How a date looks under the pattern: 25 December 2004, 22:58:57. */
	public String example() {
		return writer.format(SAMPLE);
	}

	/**
	 * Writes a date by the pattern.
	 *
	 * @throws DateTimeException when it lacks what the pattern says
	 */
	String write(TemporalAccessor date) {
		return writer.format(date);
	}

	/** Whether texts of the pattern have a time zone. */
	public boolean zoned() {
		return zoned;
	}

	/** The parts of a date; {@code null} when the text does not have the pattern or the calendar does not have the date. */
	TemporalAccessor read(String cell) {
		if (months == null) {
			return parse(cell);
		}
		String numbered = months.numbered(cell, false);
		TemporalAccessor read = numbered == null ? null : parse(numbered);
		return numbered == null || read != null ? read : parse(months.numbered(cell, true));
	}

	private TemporalAccessor parse(String cell) {
		ParsePosition position = new ParsePosition(0);
		// an exception for each cell would cost more than looking twice
		if (formatter.parseUnresolved(cell, position) == null || position.getIndex() < cell.length()) {
			return null;
		}
		try {
			return formatter.parse(cell);
		} catch (DateTimeException e) {
			return null;
		}
	}

	private TemporalAccessor sample() {
		try {
			return formatter.parse(formatter.format(SAMPLE));
		} catch (DateTimeException e) {
			throw refuse(Messages.DatePattern_contradiction, text);
		}
	}

	/** Refuses what would lose a part of a date without a word, or has none. */
	private void complete(TemporalAccessor read) {
		if (read.query(TemporalQueries.localDate()) == null) {
			if (has(read, ChronoField.DAY_OF_MONTH, ChronoField.DAY_OF_WEEK) && !read.isSupported(ChronoField.MONTH_OF_YEAR)) {
				throw refuse(Messages.DatePattern_month, text);
			}
			if (!read.isSupported(ChronoField.YEAR)) {
				throw refuse(Messages.DatePattern_year, text);
			}
		}
		if (read.query(TemporalQueries.localTime()) == null && has(read, ChronoField.MINUTE_OF_HOUR, ChronoField.SECOND_OF_MINUTE, ChronoField.NANO_OF_SECOND, ChronoField.HOUR_OF_AMPM,
				ChronoField.CLOCK_HOUR_OF_AMPM, ChronoField.AMPM_OF_DAY)) {
			throw refuse(Messages.DatePattern_time, text);
		}
	}

	private static boolean has(TemporalAccessor read, ChronoField... fields) {
		return Stream.of(fields).anyMatch(read::isSupported);
	}

	static IllegalArgumentException refuse(String message, String... parts) {
		return new IllegalArgumentException(NLS.bind(message, parts));
	}
}
