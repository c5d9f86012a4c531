// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Reads dates and times; values are ISO 8601. */
final class DateReader {

	private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm:ss").appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true)
			.toFormatter(Locale.ROOT);

	private DateReader() {
	}

	static CellValue read(ParseOptions options, String text) {
		if (!options.datePatterns().isEmpty()) {
			return byPatterns(options, text, false);
		}
		byte[] bytes = CellReader.utf8(text);
		byte code = CellClass.of(bytes, 0, bytes.length);
		if (Verdicts.of(code, DataType.DATE_TIME, new ParseOptions(dayFirst(options))) == Verdict.MISFITS) {
			return misfit(code, text, options.dayFirst().orElse(false));
		}
		DateText date = DateText.parse(bytes, 0, bytes.length);
		return code == CellClass.FOREIGN_MONTH && date.parts[1] == 0 ? Errors.error("month-language", Messages.CellReader_monthLanguage, text)
				: new Value(local(date, code, options.dayFirst().orElse(false)));
	}

	private static Map<String, String> dayFirst(ParseOptions options) {
		return options.dayFirst().map(first -> Map.of(ParseOptions.DAY_FIRST, first.toString())).orElse(Map.of());
	}

	static CellValue readZoned(ParseOptions options, String text) {
		if (!options.datePatterns().isEmpty()) {
			return byPatterns(options, text, true);
		}
		byte[] bytes = CellReader.utf8(text);
		if (CellClass.of(bytes, 0, bytes.length) != CellClass.ZONED) {
			return Errors.orMissing("not-a-zoned-date", Messages.CellReader_zoned, text);
		}
		DateText date = DateText.parse(bytes, 0, bytes.length);
		return new Value(local(date, CellClass.DATE_ISO, false) + date.time.zone);
	}

	private static String local(DateText date, byte code, boolean dayFirst) {
		int[] p = date.parts;
		int[] ymd = switch (code) {
		case CellClass.MONTH_FIRST -> new int[] { p[2], p[0], p[1] };
		case CellClass.DAY_FIRST, CellClass.DOTTED -> new int[] { p[2], p[1], p[0] };
		case CellClass.DAY_OR_MONTH -> dayFirst ? new int[] { p[2], p[1], p[0] } : new int[] { p[2], p[0], p[1] };
		case CellClass.SHORT_MONTH_FIRST -> new int[] { DateText.century(p[2]), p[0], p[1] };
		case CellClass.SHORT_DAY_FIRST -> new int[] { DateText.century(p[2]), p[1], p[0] };
		case CellClass.SHORT_DAY_OR_MONTH ->
			dayFirst ? new int[] { DateText.century(p[2]), p[1], p[0] } : new int[] { DateText.century(p[2]), p[0], p[1] };
		default -> p;
		};
		return iso(ymd, date.time);
	}

	private static String iso(int[] date, TimeText time) {
		StringBuilder iso = new StringBuilder(29);
		boolean next = time != null && time.nextDay();
		int[] ymd = next ? next(date) : date;
		pad(iso, ymd[0], 4).append('-');
		pad(iso, ymd[1], 2).append('-');
		pad(iso, ymd[2], 2).append('T');
		pad(iso, time == null || next ? 0 : time.hour, 2).append(':');
		pad(iso, time == null ? 0 : time.minute, 2).append(':');
		pad(iso, time == null ? 0 : time.second, 2).append('.');
		String fraction = time == null ? "" : time.fraction;
		return iso.append(fraction).append("000", 0, Math.max(0, 3 - fraction.length())).toString();
	}

	private static int[] next(int[] ymd) {
		LocalDate day = LocalDate.of(ymd[0], ymd[1], ymd[2]).plusDays(1);
		return new int[] { day.getYear(), day.getMonthValue(), day.getDayOfMonth() };
	}

	private static StringBuilder pad(StringBuilder out, int value, int width) {
		for (int limit = 10, digits = 1; digits < width; digits++, limit *= 10) {
			if (value < limit) {
				out.append('0');
			}
		}
		return out.append(value);
	}

	private static CellValue byPatterns(ParseOptions options, String text, boolean zoned) {
		boolean otherZone = false;
		for (String pattern : options.datePatterns()) {
			DatePattern known = pattern(pattern);
			TemporalAccessor read = known == null ? null : known.read(text);
			if (read != null && known.zoned() == zoned) {
				return new Value(canonical(read, zoned));
			}
			otherZone |= read != null;
		}
		if (otherZone) {
			return zoned ? Errors.orMissing("not-a-zoned-date", Messages.CellReader_zoned, text) : Errors.error("date-with-zone", Messages.CellReader_hasZone, text);
		}
		return Errors.error("not-a-date", Messages.CellReader_pattern + " " + String.join(", ", options.datePatterns()), text);
	}

	/** A pattern of a file made elsewhere may be none; its cells are errors then. */
	private static DatePattern pattern(String pattern) {
		try {
			return DatePattern.of(pattern);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private static String canonical(TemporalAccessor parsed, boolean zoned) {
		LocalDate date = parsed.query(TemporalQueries.localDate());
		LocalTime time = parsed.query(TemporalQueries.localTime());
		LocalDateTime local = (date == null ? dateOf(parsed) : date).atTime(time == null ? LocalTime.MIDNIGHT : time);
		if (!zoned) {
			return LOCAL.format(local);
		}
		return LOCAL.format(local) + ZoneOffset.from(parsed).getId();
	}

	/** The first day of the year or month a pattern has. */
	private static LocalDate dateOf(TemporalAccessor parsed) {
		return LocalDate.of(parsed.get(ChronoField.YEAR), parsed.isSupported(ChronoField.MONTH_OF_YEAR) ? parsed.get(ChronoField.MONTH_OF_YEAR) : 1, 1);
	}

	private static CellValue misfit(byte code, String text, boolean dayFirst) {
		return switch (code) {
		case CellClass.BAD_DATE -> Errors.error("bad-date", WordDates.weekday(text) ? Messages.CellReader_weekday : Messages.CellReader_badDate, text);
		case CellClass.MONTH_FIRST, CellClass.SHORT_MONTH_FIRST -> Errors.error("day-month-order", Messages.CellReader_monthFirst, text);
		case CellClass.DAY_FIRST, CellClass.SHORT_DAY_FIRST -> Errors.error("day-month-order", Messages.CellReader_dayFirst, text);
		case CellClass.ZONED -> Errors.error("date-with-zone", Messages.CellReader_hasZone, text);
		case CellClass.YEAR_MONTH -> Errors.error("month-only", Messages.CellReader_monthOnly, text);
		case CellClass.TIME -> Errors.error("time-only", Messages.CellReader_timeOnly, text);
		case CellClass.INTEGER -> SerialDates.date(text).map(day -> Errors.error("date-serial", NLS.bind(Messages.CellReader_serial, "{0}", day), text))
				.orElseGet(() -> Errors.error("not-a-date", Messages.CellReader_date, text));
		default -> CellClass.missing(code) ? Errors.error("missing-value", Messages.CellReader_missingDate, text) : Errors.error("not-a-date", Messages.CellReader_date, text);
		};
	}
}
