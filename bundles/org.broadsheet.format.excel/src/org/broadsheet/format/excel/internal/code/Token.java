// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

/**
 * A piece of a number format.
 *
 * @param text literal text, the letter of a part of a date as often as it stands there, a placeholder
 */
record Token(Kind kind, String text) {

	/** What a piece of a number format is for. */
	enum Kind {
		/** Text as it is. */
		LITERAL,
		/** A blank as wide as a character, or a character that fills the cell: layout, and no text. */
		PAD,
		/** A place for a digit: 0, # or ?. */
		DIGIT,
		/** A decimal sign. */
		POINT,
		/** A sign between thousands, or one that divides by a thousand. */
		COMMA,
		/** A percent sign. */
		PERCENT,
		/** The beginning of an exponent, with its sign. */
		EXPONENT,
		/** The line of a fraction. */
		SLASH,
		/** The text of a cell. */
		TEXT,
		/** A number as it is shown without a format. */
		GENERAL,
		/** A part of a date or time. */
		DATE,
		/** A length of time in whole hours, minutes or seconds. */
		ELAPSED,
		/** Before or after noon. */
		HALF_DAY
	}

	/** The letter a part of a date begins with, in lower case. */
	char letter() {
		return Character.toLowerCase(text.charAt(0));
	}

	boolean is(Kind other) {
		return kind == other;
	}
}
