// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.time.LocalDate;
import java.util.Collection;

/** Dates that begin with a word, or have one in place of what other dates have: Mon, 15 Jan 2024; 15th January 2024; 2024\u5e741\u670815\u65e5. */
final class WordDates {

	private static final int LONGEST_WORD = 32;
	private static final byte[][] EAST_ASIAN = { { (byte) 0xe5, (byte) 0xb9, (byte) 0xb4, (byte) 0xe6, (byte) 0x9c, (byte) 0x88, (byte) 0xe6, (byte) 0x97, (byte) 0xa5 },
			{ (byte) 0xeb, (byte) 0x85, (byte) 0x84, (byte) 0xec, (byte) 0x9b, (byte) 0x94, (byte) 0xec, (byte) 0x9d, (byte) 0xbc } };
	private static final int SIGN = 3;

	private WordDates() {
	}

	/** Whether a text can be a date that begins with a word: a figure or the English name of a month follows it. Looks at the first word only. */
	static boolean likely(byte[] b, int from, int to) {
		int next = next(b, from, to);
		return next > 0 && (b[next] >= '0' && b[next] <= '9' || MonthName.at(b, next, to) > 0);
	}

	/** Where the text goes on behind its first word with the signs and blanks that follow; 0 when it does not, or has no such word. */
	private static int next(byte[] b, int from, int to) {
		int end = wordEnd(b, from, to);
		int at = end;
		while (at < to && at - end < 3 && (b[at] == '.' || b[at] == ',' || b[at] == ' ' || b[at] == '-')) {
			at++;
		}
		return end - from < 2 || at == end || at == to ? 0 : at;
	}

	private static int wordEnd(byte[] b, int from, int to) {
		int at = from;
		while (at < to && at - from < LONGEST_WORD && (b[at] < 0 || (b[at] | 0x20) >= 'a' && (b[at] | 0x20) <= 'z')) {
			at++;
		}
		return at;
	}

	/** A text that begins with a word that is no English month. */
	static DateText parse(byte[] b, int from, int to) {
		if (!likely(b, from, to)) {
			return DateText.NONE;
		}
		int next = next(b, from, to);
		int end = wordEnd(b, from, to);
		DateText date = b[next - 1] == '-' ? DateText.NONE : DateText.parse(b, next, to);
		boolean day = date != DateText.NONE && date.code != CellClass.TIME && date.code != CellClass.YEAR_MONTH && date.code != CellClass.INTEGER_DATE;
		return day ? on(date, WeekdayNames.at(b, from, end).values()) : DateText.NONE;
	}

	/** The date if it falls on the day of the week that is said; that day decides which part is the month, too. */
	private static DateText on(DateText date, Collection<Integer> days) {
		if (days.isEmpty() || date.code == CellClass.BAD_DATE) {
			return days.isEmpty() ? DateText.NONE : date;
		}
		int[] p = date.parts;
		boolean shortYear = date.code >= CellClass.SHORT_MONTH_FIRST && date.code <= CellClass.SHORT_DAY_OR_MONTH;
		int year = shortYear ? DateText.century(p[2]) : p[2];
		int offset = shortYear ? CellClass.SHORT_MONTH_FIRST - CellClass.MONTH_FIRST : 0;
		return switch (date.code - offset) {
		case CellClass.MONTH_FIRST -> date.as(days.contains(day(year, p[0], p[1])) ? date.code : CellClass.BAD_DATE);
		case CellClass.DAY_FIRST, CellClass.DOTTED -> date.as(days.contains(day(year, p[1], p[0])) ? date.code : CellClass.BAD_DATE);
		case CellClass.DAY_OR_MONTH -> {
			boolean month = days.contains(day(year, p[0], p[1]));
			boolean day = days.contains(day(year, p[1], p[0]));
			yield date.as((byte) (month && day ? date.code : offset + (month ? CellClass.MONTH_FIRST : day ? CellClass.DAY_FIRST : CellClass.BAD_DATE - offset)));
		}
		default -> date.as(p[1] == 0 || days.contains(day(p[0], p[1], p[2])) ? date.code : CellClass.BAD_DATE);
		};
	}

	/** Whether a text begins with a day of the week, in letters. */
	static boolean weekday(String text) {
		byte[] b = CellReader.utf8(text);
		return !WeekdayNames.at(b, 0, wordEnd(b, 0, b.length)).isEmpty();
	}

	private static int day(int year, int month, int day) {
		return LocalDate.of(year, month, day).getDayOfWeek().getValue();
	}

	/** Where the month stands behind an English ordinal number: 15th January, 1st of May; 0 when there is none. */
	static int behindOrdinal(byte[] b, int at, int to) {
		int month = at + 3;
		if (month >= to || b[at + 2] != ' ' || !ordinal(b, at, to)) {
			return 0;
		}
		return month + 3 < to && b[month] == 'o' && b[month + 1] == 'f' && b[month + 2] == ' ' ? month + 3 : month;
	}

	/** Whether the ending of an English ordinal number stands at a place. */
	static boolean ordinal(byte[] b, int at, int to) {
		return at + 2 <= to && switch ((b[at] | 0x20) << 8 | b[at + 1] | 0x20) {
		case 's' << 8 | 't', 'n' << 8 | 'd', 'r' << 8 | 'd', 't' << 8 | 'h' -> true;
		default -> false;
		};
	}

	/** 2024\u5e741\u670815\u65e5, also in Korean, behind the figures of the year. */
	static DateText eastAsian(byte[] b, int year, int at, int to) {
		for (byte[] signs : EAST_ASIAN) {
			if (sign(b, at, to, signs, 0)) {
				int month = DateText.blanks(b, at + SIGN, to);
				int monthEnd = NumberText.digitsEnd(b, month, to);
				if (monthEnd == month || monthEnd - month > 2 || !sign(b, monthEnd, to, signs, SIGN)) {
					return DateText.NONE;
				}
				int day = DateText.blanks(b, monthEnd + SIGN, to);
				int number = DateText.number(b, month, monthEnd);
				int dayEnd = NumberText.digitsEnd(b, day, to);
				if (dayEnd == day || dayEnd - day > 2 || !sign(b, dayEnd, to, signs, 2 * SIGN)) {
					return DateText.NONE;
				}
				int[] parts = { year, number, DateText.number(b, day, dayEnd) };
				return DateText.timed(DateText.exists(parts[0], parts[1], parts[2]) ? CellClass.YEAR_FIRST : CellClass.BAD_DATE, parts, b, dayEnd + SIGN, to);
			}
		}
		return DateText.NONE;
	}

	private static boolean sign(byte[] b, int at, int to, byte[] signs, int from) {
		return at + SIGN <= to && b[at] == signs[from] && b[at + 1] == signs[from + 1] && b[at + 2] == signs[from + 2];
	}
}
