// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.types.CellClass;

/**
 * Tells quotes that are plainly text from those that are out of place. Text are inch marks (behind a digit) and words between two quotes inside a cell; a cell that is
 * nothing but a number with a quote behind it must not be the only one.
 */
final class QuoteText {

	private static final char QUOTE = '"';
	private static final String OPENS_BEHIND = " \t([{";

	private int plain;
	private int odd;
	private HeadRow firstOdd;
	/** The only row with a value that has one quote in it. */
	private HeadRow value;
	private boolean values;

	private QuoteText() {
	}

	/**
	 * Whether the quotes that enclose no cell are text: all plainly so, or most, or out of place on most rows.
	 *
	 * @param rows read without quotes
	 */
	static boolean is(List<HeadRow> rows) {
		QuoteText text = of(rows);
		int filled = 0;
		for (HeadRow row : rows) {
			filled += row.filled() > 0 ? 1 : 0;
		}
		return text.odd == 0 || text.plain > text.odd || text.odd > 1 && text.odd * 2 > filled;
	}

	/**
	 * The first row with a quote that is not plainly text; null when there is none.
	 *
	 * @param rows read without quotes
	 */
	static HeadRow odd(List<HeadRow> rows) {
		return of(rows).firstOdd;
	}

	private static QuoteText of(List<HeadRow> rows) {
		QuoteText text = new QuoteText();
		for (HeadRow row : rows) {
			text.row(row);
		}
		if (text.value != null) {
			text.odd(text.value);
		}
		return text;
	}

	private void row(HeadRow row) {
		boolean out = false;
		boolean inside = false;
		boolean text = false;
		for (String cell : row.texts()) {
			String trimmed = cell.indexOf(QUOTE) < 0 ? "" : cell.strip();
			if (!trimmed.isEmpty() && !enclosed(trimmed)) {
				out |= !plain(trimmed);
				inside |= value(trimmed);
				text = true;
			}
		}
		if (out) {
			odd(row);
		} else if (inside) {
			value = values ? null : row;
			plain += values ? 1 : 0;
			values = true;
		} else if (text) {
			plain++;
		}
	}

	private void odd(HeadRow row) {
		odd++;
		firstOdd = firstOdd == null ? row : firstOdd;
	}

	private static boolean enclosed(String text) {
		return text.length() > 1 && text.charAt(0) == QUOTE && text.indexOf(QUOTE, 1) == text.length() - 1;
	}

	/** Whether a text without its one quote is a number, a date or a code. */
	private static boolean value(String text) {
		int at = text.indexOf(QUOTE);
		boolean letters = false;
		for (int i = 0; i < text.length() && !letters; i++) {
			letters = Character.isLetter(text.charAt(i));
		}
		return text.indexOf(QUOTE, at + 1) < 0 && (!letters || CellClass.of(text.substring(0, at) + text.substring(at + 1)) != CellClass.OTHER);
	}

	/** Whether every quote is an inch mark, or opens or closes words inside the text. */
	private static boolean plain(String text) {
		boolean open = false;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == QUOTE) {
				if (open && closes(text, i) || !open && opens(text, i)) {
					open = !open;
				} else if (i == 0 || !inch(text.charAt(i - 1)) || i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
					return false;
				}
			}
		}
		return !open;
	}

	private static boolean inch(char before) {
		return Character.isDigit(before) || before == QUOTE || Character.getType(before) == Character.OTHER_NUMBER;
	}

	private static boolean opens(String text, int at) {
		return (at == 0 || OPENS_BEHIND.indexOf(text.charAt(at - 1)) >= 0) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
	}

	private static boolean closes(String text, int at) {
		return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != QUOTE;
	}
}
