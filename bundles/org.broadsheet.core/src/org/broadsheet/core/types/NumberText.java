// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** The forms of numbers. Never goes through a binary number: digits stay what they are. */
final class NumberText {

	private static final int MOST_EXPONENT_DIGITS = 3;

	private NumberText() {
	}

	/** The class of a text of digits only. */
	static byte digits(byte[] b, int from, int to) {
		int length = to - from;
		if (b[from] == '0') {
			return length == 1 ? CellClass.BIT : CellClass.LEADING_ZERO;
		}
		if (length == DateText.COMPACT && DateText.compact(b, from)) {
			return CellClass.INTEGER_DATE;
		}
		if (length <= 3) {
			return length == 1 && b[from] == '1' ? CellClass.BIT : CellClass.INTEGER_SHORT;
		}
		return length <= 9 ? CellClass.INTEGER : length <= 15 ? CellClass.INTEGER_LONG : CellClass.LONG_DIGITS;
	}

	/** The class of a text of digits and points only, at least one of each. */
	static byte pointed(byte[] b, int from, int to) {
		int points = 0;
		for (int i = from; i < to; i++) {
			points += b[i] == '.' ? 1 : 0;
		}
		if (points > 1) {
			return body(b, from, to);
		}
		return b[from] == '0' && b[from + 1] != '.' ? CellClass.LEADING_ZERO : CellClass.DECIMAL;
	}

	/** A number with sign, currency, percent sign, parentheses, group or decimal characters. */
	static byte classify(byte[] b, int from, int to) {
		int start = from;
		int end = to;
		boolean parens = b[start] == '(' && b[end - 1] == ')';
		if (parens) {
			start++;
			end--;
		}
		int unsigned = sign(b, start, end);
		boolean signed = unsigned > start;
		int bare = currency(b, unsigned, end);
		boolean money = bare > unsigned;
		if (money && !parens && !signed && bare < end && b[bare] == '(' && b[end - 1] == ')') {
			parens = true; // $ (1,234.50)
			bare++;
			end--;
		}
		if (money && !signed) {
			unsigned = sign(b, bare, end);
			signed = unsigned > bare;
			bare = unsigned;
		}
		boolean dressed = signed && b[bare - 1] < 0; // the sign of typesetting
		int last = currencyBack(b, bare, end);
		money |= last < end;
		int whole = wholeBack(b, bare, last);
		money |= whole < last;
		last = whole;
		if (last - 1 > bare && b[last - 1] == '-' && !signed && !parens && amount(b, bare, last)) {
			dressed = true; // some bookkeeping programs write it behind
			last--;
		}
		boolean percent = last > bare && b[last - 1] == '%';
		if (percent) {
			last = blanksBack(b, bare, last - 1);
		}
		byte body = body(b, bare, last);
		body = body == CellClass.INTEGER_DATE ? CellClass.INTEGER : body; // no date has a sign
		if (body == CellClass.OTHER || body == CellClass.LEADING_ZERO && (letter(b[from]) || letter(b[to - 1])) || percent && (money || parens || dressed) || parens && signed) {
			return CellClass.OTHER;
		}
		if (money || parens || dressed) {
			return plain(body) ? CellClass.CURRENCY : body == CellClass.GROUPED ? CellClass.CURRENCY_GROUPED : CellClass.CURRENCY_OTHER;
		}
		if (percent) {
			return plain(body) ? CellClass.PERCENT : CellClass.CURRENCY_OTHER;
		}
		return body == CellClass.BIT && signed ? CellClass.INTEGER_SHORT : body;
	}

	/** Whether texts of a class are digits with at most a decimal point. */
	static boolean plain(byte code) {
		return code == CellClass.DECIMAL || code == CellClass.INTEGER_DATE || code == CellClass.LONG_DIGITS || code >= CellClass.BIT && code <= CellClass.INTEGER_LONG;
	}

	private static boolean letter(byte c) {
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	}

	private static int sign(byte[] b, int from, int to) {
		if (from + 2 < to && b[from] == (byte) 0xe2 && (b[from + 1] == (byte) 0x88 && b[from + 2] == (byte) 0x92 || b[from + 1] == (byte) 0x80 && b[from + 2] == (byte) 0x93)) {
			return from + 3; // the minus of typesetting, or a dash in its place
		}
		return from < to && (b[from] == '-' || b[from] == '+') ? from + 1 : from;
	}

	/** Whether a text has a point or comma, as amounts have and ranges such as 80- have not. */
	private static boolean amount(byte[] b, int from, int to) {
		for (int i = from; i < to; i++) {
			if (b[i] == '.' || b[i] == ',') {
				return true;
			}
		}
		return false;
	}

	/** Where a number ends that has a dash in place of decimals, as whole amounts of money have: 50,-; 50.\u2013; 50/-. */
	private static int wholeBack(byte[] b, int from, int to) {
		boolean dash = to - 3 > from && b[to - 3] == (byte) 0xe2 && b[to - 2] == (byte) 0x80 && (b[to - 1] == (byte) 0x93 || b[to - 1] == (byte) 0x94);
		int at = dash ? to - 3 : to - 1;
		boolean whole = at - 2 >= from && (dash || b[at] == '-') && (b[at - 1] == ',' || b[at - 1] == '.' || b[at - 1] == '/') && b[at - 2] >= '0' && b[at - 2] <= '9';
		return whole ? at - 1 : to;
	}

	/** Where the text goes on after a currency sign or word and blanks. */
	private static int currency(byte[] b, int from, int to) {
		int symbol = symbol(b, from, to);
		int after = from + (symbol > 0 ? symbol : CurrencyWords.before(b, from, to));
		while (after > from && after < to && blank(b, after, to) > 0) {
			after += blank(b, after, to);
		}
		return after;
	}

	private static int currencyBack(byte[] b, int from, int to) {
		for (int width = 1; width <= 3 && to - width > from; width++) {
			if (symbol(b, to - width, to) == width) {
				return blanksBack(b, from, to - width);
			}
		}
		int word = CurrencyWords.behind(b, from, to);
		return word > 0 ? blanksBack(b, from, to - word) : to;
	}

	private static int blanksBack(byte[] b, int from, int to) {
		int end = to;
		for (int width = 1; width <= 3; width++) {
			while (end - width >= from && blank(b, end - width, end) == width) {
				end -= width;
			}
		}
		return end;
	}

	/** Number of bytes of a space or no-break space at a place; 0 when there is none. */
	private static int blank(byte[] b, int at, int to) {
		return b[at] == '\'' || at + 2 < to && b[at + 2] == (byte) 0x99 ? 0 : separator(b, at, to);
	}

	/** Number of bytes of the currency sign at a place; 0 when there is none. Dollar, pound, yen, cent, and those from U+20A0 on, such as euro and rupee. */
	private static int symbol(byte[] b, int at, int to) {
		if (at < to && b[at] == '$') {
			return 1;
		}
		if (at + 1 < to && b[at] == (byte) 0xc2) {
			return b[at + 1] >= (byte) 0xa2 && b[at + 1] <= (byte) 0xa5 ? 2 : 0;
		}
		boolean wide = at + 2 < to && b[at] == (byte) 0xef && b[at + 1] == (byte) 0xbf && b[at + 2] >= (byte) 0xa0 && b[at + 2] <= (byte) 0xa6;
		return wide || at + 2 < to && b[at] == (byte) 0xe2 && b[at + 1] == (byte) 0x82 && b[at + 2] >= (byte) 0xa0 ? 3 : 0;
	}

	/** Digits with group and decimal characters. */
	private static byte body(byte[] b, int from, int to) {
		int first = digitsEnd(b, from, to);
		if (first == to) {
			return from == to ? CellClass.OTHER : digits(b, from, to);
		}
		boolean zeros = first - from > 1 && b[from] == '0';
		byte shape = switch (b[first]) {
		case '.' -> point(b, from, first, to);
		case ',' -> comma(b, from, first, to);
		default -> first == from ? CellClass.OTHER : groups(b, from, first, to);
		};
		return zeros && shape != CellClass.OTHER ? CellClass.LEADING_ZERO : shape;
	}

	private static byte point(byte[] b, int from, int first, int to) {
		int second = digitsEnd(b, first + 1, to);
		if (second == to) {
			return to - from > 1 ? CellClass.DECIMAL : CellClass.OTHER;
		}
		int end = groupsEnd(b, from, first, to, '.');
		boolean decimals = end < to && b[end] == ',' && digitsEnd(b, end + 1, to) == to;
		return end > first && (end == to || decimals) ? CellClass.DECIMAL_COMMA_GROUPED : CellClass.OTHER;
	}

	private static byte comma(byte[] b, int from, int first, int to) {
		int end = b[from] == '0' ? -1 : groupsEnd(b, from, first, to, ',');
		end = end == first ? lakhsEnd(b, from, first, to) : end;
		if (end > first && (end == to || b[end] == '.' && digitsEnd(b, end + 1, to) == to)) {
			return CellClass.GROUPED;
		}
		return first + 1 < to && digitsEnd(b, first + 1, to) == to ? CellClass.DECIMAL_COMMA : CellClass.OTHER;
	}

	/** Groups by a space, a no-break space or an apostrophe. */
	private static byte groups(byte[] b, int from, int first, int to) {
		int at = first;
		if (first - from > 3) {
			return CellClass.OTHER;
		}
		while (at < to) {
			int width = separator(b, at, to);
			if (width == 0 || digitsEnd(b, at + width, to) != at + width + 3) {
				break;
			}
			at += width + 3;
		}
		boolean decimals = at < to && (b[at] == '.' || b[at] == ',') && digitsEnd(b, at + 1, to) == to;
		return at > first && (at == to || decimals) ? CellClass.GROUPED_OTHER : CellClass.OTHER;
	}

	/** Number of bytes of a space, no-break space or apostrophe at a place; 0 when there is none. */
	static int separator(byte[] b, int at, int to) {
		if (b[at] == ' ' || b[at] == '\'') {
			return 1;
		}
		if (at + 1 < to && b[at] == (byte) 0xc2 && b[at + 1] == (byte) 0xa0) {
			return 2;
		}
		boolean general = at + 2 < to && b[at] == (byte) 0xe2 && b[at + 1] == (byte) 0x80;
		return general && (b[at + 2] == (byte) 0xaf || b[at + 2] == (byte) 0x89 || b[at + 2] == (byte) 0x99) ? 3 : 0;
	}

	/** Where groups of three digits end; the place of the first separator when there is none. */
	private static int groupsEnd(byte[] b, int from, int first, int to, char separator) {
		int at = first;
		if (first == from || first - from > 3) {
			return at;
		}
		while (at < to && b[at] == separator && digitsEnd(b, at + 1, to) == at + 4) {
			at += 4;
		}
		return at;
	}

	/** Where groups of two digits and a last one of three end, as in 3,34,06,061; the place of the first separator when there are none. */
	private static int lakhsEnd(byte[] b, int from, int first, int to) {
		int at = first;
		while (first > from && first - from <= 2 && at < to && b[at] == ',' && digitsEnd(b, at + 1, to) == at + 3) {
			at += 3;
		}
		return at > first && at < to && b[at] == ',' && digitsEnd(b, at + 1, to) == at + 4 ? at + 4 : first;
	}

	static int digitsEnd(byte[] b, int from, int to) {
		int at = from;
		while (at < to && b[at] >= '0' && b[at] <= '9') {
			at++;
		}
		return at;
	}

	/** A number in scientific notation, or a code that looks like one. */
	static byte scientific(byte[] b, int from, int to) {
		int start = sign(b, from, to);
		int whole = digitsEnd(b, start, to);
		boolean point = whole < to && b[whole] == '.';
		int mantissa = point ? digitsEnd(b, whole + 1, to) : whole;
		if (mantissa - start - (point ? 1 : 0) == 0 || mantissa >= to || (b[mantissa] | 0x20) != 'e') {
			return CellClass.OTHER;
		}
		int exponent = sign(b, mantissa + 1, to);
		int end = digitsEnd(b, exponent, to);
		if (end != to || end == exponent || end - exponent > MOST_EXPONENT_DIGITS) {
			return CellClass.OTHER;
		}
		return point || start > from || exponent > mantissa + 1 ? CellClass.SCIENTIFIC : CellClass.EXPONENT_CODE;
	}
}
