// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Map;

/** Dates with the name of a month in another language than English: 3. Mai 2024, 3 de enero de 2024, 03-ene-24, 1er mars 2024, 2024. m\u00e1jus 3. */
final class ForeignDates {

	private static final int YEAR = 4;

	private final byte[] b;
	private final int to;
	private int at;

	private ForeignDates(byte[] b, int at, int to) {
		this.b = b;
		this.at = at;
		this.to = to;
	}

	/**
	 * Reads a text that begins with figures.
	 *
	 * @param first  its first number
	 * @param digits how many digits that has
	 * @param at     where they end
	 */
	static DateText parse(byte[] b, int first, int digits, int at, int to) {
		byte last = b[to - 1];
		boolean possible = last < 0 || last >= '0' && last <= '9' || last == '.';
		return possible ? new ForeignDates(b, at, to).parse(first, digits) : DateText.NONE; // hardly an address gets further
	}

	private DateText parse(int first, int digits) {
		if (digits != YEAR) {
			ordinal();
		}
		boolean close = separate();
		particle();
		int word = at;
		skipLetters();
		int behind = at;
		at += at < to && b[at] == '.' && (at + 1 < to && b[at + 1] == ' ' || close) ? 1 : 0;
		close &= separate();
		particle();
		int end = NumberText.digitsEnd(b, at, to);
		int width = end - at;
		boolean whole = digits == YEAR ? width == 1 || width == 2 : digits <= 2 && (width == YEAR || width == 2 && close);
		// the names are read when the first text has the form of a date with one: hardly an address has
		Map<String, Integer> months = whole ? MonthNames.at(b, word, behind) : Map.of();
		if (months.isEmpty()) {
			return DateText.NONE;
		}
		int second = DateText.number(b, at, end);
		at = end;
		if (digits == YEAR) {
			at += at < to && b[at] == '.' ? 1 : 0;
			return date(months, first, second);
		}
		return date(months, width == 2 ? DateText.century(second) : second, first);
	}

	/** Passes what makes an ordinal number of a day: a point, 1er, 1\u00ba. */
	private void ordinal() {
		if (at + 2 < to && b[at] == 'e' && b[at + 1] == 'r') {
			at += 2;
		} else if (at + 2 < to && b[at] == (byte) 0xc2 && (b[at + 1] == (byte) 0xba || b[at + 1] == (byte) 0xb0)) {
			at += 2;
		}
	}

	/** Passes what stands between the parts; says whether it is a sign and no blank, as in 03-ene-24. */
	private boolean separate() {
		boolean sign = at < to && (b[at] == '-' || b[at] == '/' || b[at] == '.');
		at += sign ? 1 : 0;
		int blanks = DateText.blanks(b, at, to);
		boolean close = sign && blanks == at;
		at = blanks;
		return close;
	}

	/** Passes "de" and "del" as in Spanish and Portuguese. */
	private void particle() {
		if (at + 3 < to && b[at] == 'd' && b[at + 1] == 'e') {
			int end = b[at + 2] == 'l' ? at + 3 : at + 2;
			at = b[end] == ' ' ? DateText.blanks(b, end, to) : at;
		}
	}

	/** Passes the letter for "year" that Russian, Bulgarian and Ukrainian dates end with. */
	private void yearSign() {
		int letter = DateText.blanks(b, at, to);
		boolean sign = letter + 2 <= to && (b[letter] == (byte) 0xd0 && b[letter + 1] == (byte) 0xb3 || b[letter] == (byte) 0xd1 && b[letter + 1] == (byte) 0x80);
		int end = sign && letter + 2 < to && b[letter + 2] == '.' ? letter + 3 : letter + 2;
		at = sign && (end == to || b[end] == ' ' || b[end] == ',') ? end : at;
	}

	private void skipLetters() {
		while (at < to && (b[at] < 0 || (b[at] | 0x20) >= 'a' && (b[at] | 0x20) <= 'z')) {
			at++;
		}
	}

	private DateText date(Map<String, Integer> months, int year, int day) {
		boolean one = months.values().stream().distinct().count() == 1;
		boolean exists = months.values().stream().anyMatch(month -> DateText.exists(year, month, day));
		yearSign();
		int[] parts = { year, one ? months.values().iterator().next() : 0, day };
		return DateText.timed(exists ? CellClass.FOREIGN_MONTH : CellClass.BAD_DATE, parts, b, at, to);
	}
}
