// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** A date and time as the parts of its text, and the class that follows from them. Two-digit years follow POSIX: 69 to 99 are 1969 to 1999. */
final class DateText {

	private static final int[] DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	/** Number of digits of 20240131. */
	static final int COMPACT = 8;
	private static final int FIRST_YEAR = 1800;
	private static final int LAST_YEAR = 2199;

	/** The class, {@link CellClass#OTHER} when the text has no form of a date. */
	final byte code;
	/** First, second and third part for dates in figures; year, month, day otherwise, month 0 where the name means different ones in different languages. */
	final int[] parts;
	/** The time of day; null when there is none. */
	final TimeText time;

	DateText(byte code, int[] parts, TimeText time) {
		this.code = code;
		this.parts = parts;
		this.time = time;
	}

	/** The same parts under another class. */
	DateText as(byte other) {
		return other == code ? this : new DateText(other, parts, time);
	}

	static final DateText NONE = new DateText(CellClass.OTHER, new int[3], null);

	/** The class of figures with slashes between; the common forms without making an object. */
	static byte slashed(byte[] b, int from, int to) {
		if (to - from == 10 && b[from + 2] == '/' && b[from + 5] == '/') {
			int month = two(b, from);
			int day = two(b, from + 3);
			int century = two(b, from + 6);
			int year = two(b, from + 8);
			return (month | day | century | year) < 0 ? CellClass.OTHER : order(month, day, century * 100 + year, false);
		}
		int first = from + 1 < to && b[from + 1] == '/' ? 1 : 2;
		int second = from + first + 2 < to && b[from + first + 2] == '/' ? 1 : 2;
		int year = from + first + second + 2;
		if (year + 4 != to || b[from + first] != '/' || b[year - 1] != '/') {
			return parse(b, from, to).code;
		}
		int one = number(b, from, from + first);
		int two = number(b, year - second - 1, year - 1);
		int four = number(b, year, to);
		return one < 0 || two < 0 || four < 0 ? CellClass.OTHER : order(one, two, four, false);
	}

	/** The number of two digits or slashes; negative when one is a slash, which comes before the digits. */
	private static int two(byte[] b, int at) {
		int tens = b[at] - '0';
		int ones = b[at + 1] - '0';
		return (tens | ones) < 0 ? -1 : tens * 10 + ones;
	}

	/** Whether eight digits are year, month and day of a plausible time. */
	static boolean compact(byte[] b, int from) {
		if (b[from] != '1' && b[from] != '2') {
			return false;
		}
		int year = number(b, from, from + 4);
		return year >= FIRST_YEAR && year <= LAST_YEAR && exists(year, number(b, from + 4, from + 6), number(b, from + 6, from + COMPACT));
	}

	/** The class of a text that may be a date or a time. */
	static byte classify(byte[] b, int from, int to) {
		return parse(b, from, to).code;
	}

	static DateText parse(byte[] b, int from, int to) {
		int end = NumberText.digitsEnd(b, from, to);
		int digits = end - from;
		if (digits == 0) {
			return MonthName.at(b, from, to) > 0 ? monthFirst(b, from, to) : WordDates.parse(b, from, to);
		}
		if (end == to && digits == COMPACT && compact(b, from)) {
			return new DateText(CellClass.INTEGER_DATE, ymd(b, from), null);
		}
		if (end < to && digits == COMPACT && b[end] == 'T' && compact(b, from)) {
			TimeText time = TimeText.compact(b, end + 1, to);
			return time == null || !time.exists() ? NONE : new DateText(time.zone == null ? CellClass.DATE_TIME_ISO : CellClass.ZONED, ymd(b, from), time);
		}
		if (digits == 3 || digits > 4 || end == to) {
			return NONE;
		}
		int first = number(b, from, end);
		byte separator = b[end];
		if (separator < 0 && digits == 4) {
			DateText eastern = WordDates.eastAsian(b, first, end, to);
			if (eastern != NONE) {
				return eastern;
			}
		}
		if (separator == ':' && digits <= 2) {
			TimeText time = TimeText.parse(b, from, to, false);
			return time == null || time.zone != null ? NONE : new DateText(CellClass.TIME, new int[3], time);
		}
		int ordinal = digits == 4 ? 0 : WordDates.behindOrdinal(b, end, to);
		if (ordinal > 0) {
			int month = MonthName.at(b, ordinal, to);
			return month > 0 ? dayNamed(b, first, month, ordinal, to, (byte) ' ') : NONE;
		}
		int glued = digits == 4 ? 0 : MonthName.at(b, end, to);
		if (glued > 0) {
			return dayGlued(b, first, glued, end, to);
		}
		int named = digits == 4 ? 0 : MonthName.at(b, end + 1, to);
		if (named > 0 && (separator == ' ' || separator == '-' || separator == '/')) {
			DateText english = dayNamed(b, first, named, end + 1, to, separator);
			return english == NONE ? ForeignDates.parse(b, first, digits, end, to) : english;
		}
		DateText date = separator == '-' || separator == '/' || separator == '.' ? figures(b, first, digits, end, to) : NONE;
		return date == NONE ? ForeignDates.parse(b, first, digits, end, to) : date;
	}

	/** 01/31/2024, 31.1.24, 2024-01-31 and so on. */
	private static DateText figures(byte[] b, int first, int digits, int at, int to) {
		byte separator = b[at];
		int end = NumberText.digitsEnd(b, at + 1, to);
		int width = end - at - 1;
		if (width < 1 || width > 2) {
			return NONE;
		}
		int second = number(b, at + 1, end);
		if (end == to) {
			boolean month = digits == 4 && separator == '-' && width == 2 && second >= 1 && second <= 12;
			return month ? new DateText(CellClass.YEAR_MONTH, new int[] { first, second, 1 }, null) : NONE;
		}
		int last = NumberText.digitsEnd(b, end + 1, to);
		int lastWidth = last - end - 1;
		if (b[end] != separator || lastWidth < 1 || lastWidth == 3 || lastWidth > 4 || digits == 4 && lastWidth > 2) {
			return NONE;
		}
		int[] parts = { first, second, number(b, end + 1, last) };
		if (digits != 4 && lastWidth == 1 || separator == '.' && digits != 4 && lastWidth != 4) {
			return NONE;
		}
		byte date = digits == 4 ? yearFirst(parts, separator, width == 2 && lastWidth == 2) : separator == '.' ? dotted(parts) : order(first, second, parts[2], lastWidth == 2);
		return timed(date, parts, b, last, to);
	}

	private static byte yearFirst(int[] parts, byte separator, boolean padded) {
		if (!exists(parts[0], parts[1], parts[2])) {
			return CellClass.BAD_DATE;
		}
		return separator == '-' && padded ? CellClass.DATE_ISO : CellClass.YEAR_FIRST;
	}

	private static byte dotted(int[] parts) {
		return exists(parts[2], parts[1], parts[0]) ? CellClass.DOTTED : CellClass.BAD_DATE;
	}

	/** The class of two figures and a year. */
	private static byte order(int first, int second, int year, boolean shortYear) {
		int full = shortYear ? century(year) : year;
		boolean month = exists(full, first, second);
		boolean day = exists(full, second, first);
		if (!month && !day) {
			return CellClass.BAD_DATE;
		}
		int offset = shortYear ? CellClass.SHORT_MONTH_FIRST - CellClass.MONTH_FIRST : 0;
		return (byte) (offset + (month && day ? CellClass.DAY_OR_MONTH : month ? CellClass.MONTH_FIRST : CellClass.DAY_FIRST));
	}

	static int century(int year) {
		return year >= 69 ? 1900 + year : 2000 + year;
	}

	/** Whether the calendar has the day. */
	static boolean exists(int year, int month, int day) {
		if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1] || year < 1) {
			return false;
		}
		return month != 2 || day < 29 || year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	}

	/** Jan 31, 2024; January 31st, 2024; Jan 31 10:15:00 2024. */
	private static DateText monthFirst(byte[] b, int from, int to) {
		int month = MonthName.at(b, from, to);
		int at = blanks(b, wordEnd(b, from, to), to);
		int end = NumberText.digitsEnd(b, at, to);
		if (end == at || end - at > 2 || end >= to) {
			return NONE;
		}
		int day = number(b, at, end);
		end = WordDates.ordinal(b, end, to) ? end + 2 : end;
		int year = end < to ? blanks(b, b[end] == ',' ? end + 1 : end, to) : to;
		int last = NumberText.digitsEnd(b, year, to);
		if (year == end || last - year != 4) {
			return timeBeforeYear(b, month, day, year, to);
		}
		return named(number(b, year, last), month, day, b, last, to);
	}

	/** The rest of Jan 31 10:15:00 2024, as C and Unix write dates. */
	private static DateText timeBeforeYear(byte[] b, int month, int day, int at, int to) {
		int year = to - 5 > at && b[to - 5] == ' ' ? number(b, to - 4, to) : -1;
		TimeText time = year < 0 ? null : TimeText.parse(b, at, to - 5, false);
		if (time == null) {
			return NONE;
		}
		boolean right = exists(year, month, day) && time.exists();
		return new DateText(!right ? CellClass.BAD_DATE : time.zone == null ? CellClass.NAMED_MONTH : CellClass.ZONED, new int[] { year, month, day }, time);
	}

	/** 31 Jan 2024. */
	private static DateText dayNamed(byte[] b, int day, int month, int from, int to, byte separator) {
		int end = wordEnd(b, from, to);
		if (end >= to || b[end] != separator && b[end] != ',' && b[end] != ' ') {
			return NONE;
		}
		int year = blanks(b, end + 1, to);
		int last = NumberText.digitsEnd(b, year, to);
		int width = last - year;
		if (width != 4 && width != 2) {
			return NONE;
		}
		int number = number(b, year, last);
		return named(width == 2 ? century(number) : number, month, day, b, last, to);
	}

	/** 31Jan2024. */
	private static DateText dayGlued(byte[] b, int day, int month, int from, int to) {
		int year = wordEnd(b, from, to);
		int last = NumberText.digitsEnd(b, year, to);
		return last - year == 4 ? named(number(b, year, last), month, day, b, last, to) : NONE;
	}

	private static DateText named(int year, int month, int day, byte[] b, int at, int to) {
		return timed(exists(year, month, day) ? CellClass.NAMED_MONTH : CellClass.BAD_DATE, new int[] { year, month, day }, b, at, to);
	}

	/** Takes what follows a date as its time. */
	static DateText timed(byte date, int[] parts, byte[] b, int at, int to) {
		if (at == to) {
			return new DateText(date, parts, null);
		}
		boolean gap = b[at] == ' ' || b[at] == 'T' || b[at] == 't' || b[at] == ',';
		boolean points = date == CellClass.DOTTED || date == CellClass.NAMED_MONTH || date == CellClass.FOREIGN_MONTH;
		TimeText time = gap ? TimeText.parse(b, blanks(b, b[at] == ',' && at + 1 < to ? at + 1 : at + (b[at] == ' ' ? 0 : 1), to), to, points) : null;
		if (time == null) {
			return NONE;
		}
		byte code = date == CellClass.BAD_DATE || !time.exists() ? CellClass.BAD_DATE : time.zone != null ? CellClass.ZONED
				: date == CellClass.DATE_ISO ? CellClass.DATE_TIME_ISO : date;
		if (code == CellClass.ZONED && date == CellClass.DOTTED) {
			return new DateText(code, new int[] { parts[2], parts[1], parts[0] }, time);
		}
		boolean orderless = time.zone != null && (date >= CellClass.MONTH_FIRST && date <= CellClass.SHORT_DAY_OR_MONTH || date == CellClass.FOREIGN_MONTH && parts[1] == 0);
		return orderless ? NONE : new DateText(code, parts, time);
	}

	static int blanks(byte[] b, int from, int to) {
		int at = from;
		while (at < to && b[at] == ' ') {
			at++;
		}
		return at;
	}

	private static int wordEnd(byte[] b, int from, int to) {
		int at = from;
		while (at < to && (b[at] | 0x20) >= 'a' && (b[at] | 0x20) <= 'z') {
			at++;
		}
		return at < to && b[at] == '.' ? at + 1 : at;
	}

	private static int[] ymd(byte[] b, int from) {
		return new int[] { number(b, from, from + 4), number(b, from + 4, from + 6), number(b, from + 6, from + COMPACT) };
	}

	static int number(byte[] b, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			if (b[i] < '0' || b[i] > '9') {
				return -1;
			}
			value = value * 10 + b[i] - '0';
		}
		return value;
	}
}
