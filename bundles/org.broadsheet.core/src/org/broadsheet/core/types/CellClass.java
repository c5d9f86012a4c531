// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;

import org.broadsheet.model.DataType;

/**
 * The classes of cells: the one place that says which text belongs to which class, and which class fits which type. Blanks around a text do not matter.
 * The class of a text never depends on locale, time zone or machine.
 */
public final class CellClass {

	/** Nothing at all. */
	public static final byte EMPTY = 0;
	/** A text that belongs to no other class. */
	public static final byte OTHER = 1;
	/** Blanks only. */
	public static final byte BLANK = 2;
	/** A word for a missing value that has no class of its own: none, #REF! and the like; see {@link #FIRST_MISSING}. */
	public static final byte MISSING = 3;
	/** 0 or 1. */
	public static final byte BIT = 4;
	/** A whole number of one to three digits. */
	public static final byte INTEGER_SHORT = 5;
	/** A whole number of four to nine digits; see {@link #INTEGER_DATE}. */
	public static final byte INTEGER = 6;
	/** A whole number of 10 to 15 digits. */
	public static final byte INTEGER_LONG = 7;
	/** Digits with a decimal point. */
	public static final byte DECIMAL = 8;
	/** Scientific notation with a decimal point or a signed exponent: 1.5E+10. */
	public static final byte SCIENTIFIC = 9;
	/** Thousands separated by commas: 1,234.50; or thousands and hundreds of them: 12,34,567. */
	public static final byte GROUPED = 10;
	/** Thousands separated by spaces or apostrophes. */
	public static final byte GROUPED_OTHER = 11;
	/** A decimal comma: 1,5. */
	public static final byte DECIMAL_COMMA = 12;
	/** A plain number with a currency sign, in parentheses, or with a minus sign of typesetting or behind it: $12.50, 12.50-. */
	public static final byte CURRENCY = 13;
	/** A number with a percent sign. */
	public static final byte PERCENT = 14;
	/** Digits that begin with a zero they would lose as a number: 06001. */
	public static final byte LEADING_ZERO = 15;
	/** 16 digits and more. */
	public static final byte LONG_DIGITS = 16;
	/** 1E5: a code, or scientific notation. */
	public static final byte EXPONENT_CODE = 17;
	/** true, yes. */
	public static final byte TRUE_WORD = 18;
	/** false, no. */
	public static final byte FALSE_WORD = 19;
	/** t, y. */
	public static final byte TRUE_LETTER = 20;
	/** f, n. */
	public static final byte FALSE_LETTER = 21;
	/** 2024-01-31. */
	public static final byte DATE_ISO = 22;
	/** 2024-01-31T10:15 and the like. */
	public static final byte DATE_TIME_ISO = 23;
	/** A date and time with a zone: 2024-01-31T10:15:00Z. */
	public static final byte ZONED = 24;
	/** 01/31/2024: can only be month/day/year; with or without a time. */
	public static final byte MONTH_FIRST = 25;
	/** 31/01/2024: can only be day/month/year; with or without a time. */
	public static final byte DAY_FIRST = 26;
	/** 05/06/2024: can be either; with or without a time. */
	public static final byte DAY_OR_MONTH = 27;
	/** {@link #MONTH_FIRST} with a year of two digits. */
	public static final byte SHORT_MONTH_FIRST = 28;
	/** {@link #DAY_FIRST} with a year of two digits. */
	public static final byte SHORT_DAY_FIRST = 29;
	/** {@link #DAY_OR_MONTH} with a year of two digits. */
	public static final byte SHORT_DAY_OR_MONTH = 30;
	/** 31.01.2024: points between the parts mean day.month.year. */
	public static final byte DOTTED = 31;
	/** 2024/01/31. */
	public static final byte YEAR_FIRST = 32;
	/** 31 Jan 2024, January 31, 2024; English names, also behind a day of the week, as dates in figures may be. */
	public static final byte NAMED_MONTH = 33;
	/** Has the form of a date that does not exist: 13/45/2024, 02/30/2024. */
	public static final byte BAD_DATE = 34;
	/** 2024-01. */
	public static final byte YEAR_MONTH = 35;
	/** 10:15. */
	public static final byte TIME = 36;
	/** A web address with http or https. */
	public static final byte URL = 37;
	/** An e-mail address. */
	public static final byte EMAIL = 38;
	/** Well-known text or GeoJSON of a geometry, as its beginning says. */
	public static final byte GEOMETRY = 39;
	/** Latitude and longitude: (41.76, -72.67). */
	public static final byte COORDINATES = 40;

	/** A number with a currency sign and commas between thousands: $1,234.50. */
	public static final byte CURRENCY_GROUPED = 41;
	/** A number with a currency sign and other group or decimal characters, or with a percent sign and such. */
	public static final byte CURRENCY_OTHER = 42;
	/** A decimal comma and points between thousands: 1.234,56. */
	public static final byte DECIMAL_COMMA_GROUPED = 43;
	/** Letters and digits without a blank: A-12, 14B. */
	public static final byte CODE = 44;

	/** A social security number by its form: 123-45-6789. */
	public static final byte SSN = 45;
	/** A telephone number: (860) 555-0123, 860-555-0123, +44 20 7946 0000. */
	public static final byte PHONE = 46;
	/** What a spreadsheet that opens the file would run: =HYPERLINK(...). */
	public static final byte FORMULA = 47;

	/** The first of the classes that hold one word for a missing value each (NA, N/A, null, - ...), so that counts tell which of them a table uses. */
	public static final byte FIRST_MISSING = 48;
	/** The last of them. */
	public static final byte LAST_MISSING = FIRST_MISSING + 11;

	/** A whole number of eight digits that is also a day of the calendar: 20240131. */
	public static final byte INTEGER_DATE = LAST_MISSING + 1;

	/** 31. Mai 2024, 3 de enero de 2024: a date with the name of a month in another language than English. */
	public static final byte FOREIGN_MONTH = INTEGER_DATE + 1;
	/** A word for yes or no in another language than English: oui, nein. */
	public static final byte FOREIGN_ANSWER = FOREIGN_MONTH + 1;
	/** A plain number in the digits of another script, such as Arabic ones, with its own separators. */
	public static final byte FOREIGN_DIGITS = FOREIGN_ANSWER + 1;

	/** All classes are less than this; at most 64, as a set of them is held in the bits of a long. */
	public static final int COUNT = FOREIGN_DIGITS + 1;

	private CellClass() {
	}

	/** The class of a text. */
	public static byte of(String text) {
		if (text.isEmpty()) {
			return EMPTY;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return of(bytes, 0, bytes.length);
	}

	/** The class of a text in UTF-8. */
	public static byte of(byte[] utf8, int from, int to) {
		return CellClassifier.classify(utf8, from, to, ByteKinds.mask(utf8, from, to));
	}

	/**
	 * The class of a text in UTF-8 whose bytes were looked at before.
	 *
	 * @param mask the kinds of all its bytes, joined; see {@link ByteKinds}
	 */
	public static byte of(byte[] utf8, int from, int to, int mask) {
		return CellClassifier.classify(utf8, from, to, mask);
	}

	/** Whether texts of a class stand for a missing value. */
	public static boolean missing(byte code) {
		return code == MISSING || missingWord(code);
	}

	/** Whether texts of a class are numbers with signs of currency or percent or something between thousands, of which a space of any kind may be part. */
	public static boolean amount(byte code) {
		return code == GROUPED_OTHER || code == CURRENCY || code == PERCENT || code == CURRENCY_GROUPED || code == CURRENCY_OTHER;
	}

	/** Whether a class holds one word for a missing value and no other text, whatever the case of its letters. */
	public static boolean missingWord(byte code) {
		return code >= FIRST_MISSING && code <= LAST_MISSING;
	}

	/** Whether cells of a class fit a type. */
	public static Verdict verdict(byte code, DataType type, ParseOptions options) {
		return Verdicts.of(code, type, options);
	}

	/** Verdicts for all classes, by class; for going over many cells. */
	public static Verdict[] verdicts(DataType type, ParseOptions options) {
		Verdict[] verdicts = new Verdict[COUNT];
		for (byte code = 0; code < COUNT; code++) {
			verdicts[code] = Verdicts.of(code, type, options);
		}
		return verdicts;
	}
}
