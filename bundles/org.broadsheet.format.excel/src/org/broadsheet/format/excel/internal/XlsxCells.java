// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.broadsheet.format.excel.internal.Dates.Kind;

/** Turns what a cell stores into its text. */
final class XlsxCells {

	/** What a cell says that its value is. */
	enum Type {
		NUMBER, SHARED, BOOLEAN, TEXT, ERROR, DATE, INLINE;

		static Type of(String type) {
			return switch (type == null ? "n" : type) {
			case "s" -> SHARED;
			case "b" -> BOOLEAN;
			case "str" -> TEXT;
			case "e" -> ERROR;
			case "d" -> DATE;
			case "inlineStr" -> INLINE;
			default -> NUMBER;
			};
		}
	}

	private final SharedStrings strings;
	private final XlsxStyles styles;
	private final Dates dates;
	private final Examples examples;

	XlsxCells(SharedStrings strings, XlsxStyles styles, Dates dates, Examples examples) {
		this.strings = strings;
		this.styles = styles;
		this.dates = dates;
		this.examples = examples;
	}

	/** For workbooks whose cells hold their texts themselves and know their styles. */
	XlsxCells(Dates dates, Examples examples) {
		this(null, null, dates, examples);
	}

	/** Puts the value that a cell stores into a row. */
	void value(SheetRow row, int column, Type type, int style, String value) throws IOException {
		value(row, column, type, styles.style(style), value);
	}

	/** Puts the value that a cell stores into a row. */
	void value(SheetRow row, int column, Type type, NumberStyle style, String value) throws IOException {
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		value(row, column, type, style, utf8, 0, utf8.length);
	}

	/** Puts the value that a cell stores, as UTF-8, into a row. */
	void value(SheetRow row, int column, Type type, int style, byte[] b, int begin, int end) throws IOException {
		value(row, column, type, styles.style(style), b, begin, end);
	}

	private void value(SheetRow row, int column, Type type, NumberStyle style, byte[] b, int begin, int end) throws IOException {
		int from = begin;
		int to = end;
		while (from < to && b[from] >= 0 && b[from] <= ' ' && type != Type.INLINE && type != Type.TEXT) {
			from++;
		}
		while (to > from && b[to - 1] >= 0 && b[to - 1] <= ' ' && type != Type.INLINE && type != Type.TEXT) {
			to--;
		}
		switch (type) {
		case NUMBER -> number(row, column, style, b, from, to);
		case SHARED -> strings.into(row, column, index(b, from, to));
		case BOOLEAN -> {
			String word = string(b, from, to);
			bool(row, column, word.equals("1") || word.equalsIgnoreCase("true"));
		}
		case TEXT -> row.set(column, RichText.unescaped(string(b, from, to)));
		case DATE -> date(row, column, style, string(b, from, to));
		case ERROR, INLINE -> row.set(column, b, from, to);
		}
	}

	/** Says what a cell is beside its text. */
	void kind(SheetRow row, int column, Type type, int style, boolean text, boolean formula, boolean valued) throws IOException {
		kind(row, column, type, styles.style(style), text, formula, valued);
	}

	/** Says what a cell is beside its text. */
	void kind(SheetRow row, int column, Type type, NumberStyle style, boolean text, boolean formula, boolean valued) throws IOException {
		if (examples.shown() && text && type != Type.NUMBER && type != Type.DATE && type != Type.ERROR) {
			examples.text(row, column, style);
		}
		byte kind = type == Type.ERROR && text ? SheetRow.ERROR : !formula ? SheetRow.PLAIN : valued ? SheetRow.FORMULA : SheetRow.NO_VALUE;
		if ((text || formula) && row.kind(column) != SheetRow.LOST) {
			row.kind(column, kind);
		}
	}

	private static String string(byte[] b, int from, int to) {
		return new String(b, from, to - from, StandardCharsets.UTF_8);
	}

	private void bool(SheetRow row, int column, boolean value) throws IOException {
		if (examples.shown()) {
			row.set(column, value ? "TRUE" : "FALSE");
		} else {
			(value ? KnownText.TRUE : KnownText.FALSE).into(row, column);
		}
	}

	/** A date that is written as such, where others are the number of a day. */
	private void date(SheetRow row, int column, NumberStyle style, String date) throws IOException {
		String number = examples.shown() && (style.kind() == Kind.DATE || style.kind() == Kind.TIME) ? dates.number(date) : null;
		if (number == null) {
			row.set(column, date.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
		} else {
			examples.put(row, column, number, date, style);
		}
	}

	private static int index(byte[] b, int from, int to) {
		int index = 0;
		for (int i = from; i < to; i++) {
			if (b[i] < '0' || b[i] > '9' || i - from > 8) {
				return -1;
			}
			index = index * 10 + b[i] - '0';
		}
		return from == to ? -1 : index;
	}

	private void number(SheetRow row, int column, NumberStyle style, byte[] b, int from, int to) throws IOException {
		if (from == to) {
			return;
		}
		int end = examples.shown() ? -1 : Numbers.simple(b, from, to);
		if (style.plain() && end >= 0) {
			row.set(column, b, from, end);
			return;
		}
		KnownText day = style.kind() == Kind.DATE && !examples.shown() ? dates.day(b, from, to) : null;
		if (day != null) {
			day.into(row, column);
			examples.see(row, column, style.difference(), style, null);
			return;
		}
		String stored = string(b, from, to);
		String value = style.kind() == Kind.NUMBER ? Numbers.text(stored) : dates.text(stored, style.kind());
		examples.put(row, column, stored, value, style);
	}
}
