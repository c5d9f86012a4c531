// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

import org.broadsheet.format.excel.internal.Dates.Kind;

/** Turns what a cell stores into its text. */
final class XlsxCells {

	private final SharedStrings strings;
	private final XlsxStyles styles;
	private final Dates dates;

	XlsxCells(SharedStrings strings, XlsxStyles styles, Dates dates) {
		this.strings = strings;
		this.styles = styles;
		this.dates = dates;
	}

	/**
	 * The text of a cell.
	 *
	 * @param type  as the cell says; null for a number
	 * @param style number of its style
	 * @param value what it stores
	 */
	String text(String type, int style, String value) throws IOException {
		return switch (type == null ? "n" : type) {
		case "s" -> shared(value);
		case "b" -> value.strip().equals("1") || value.strip().equalsIgnoreCase("true") ? "true" : "false";
		case "str" -> RichText.unescaped(value);
		case "e" -> value.strip();
		case "d" -> value.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", "");
		case "inlineStr" -> value;
		default -> number(style, value);
		};
	}

	private String shared(String value) throws IOException {
		try {
			return strings.get(Integer.parseInt(value.strip()));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private String number(int style, String value) {
		NumberStyle format = styles.style(style);
		return value.isBlank() ? null : format.kind() == Kind.NUMBER ? format.filled(Numbers.text(value)) : dates.text(value, format.kind());
	}
}
