// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.text.Dialect;

/** Writes tables in a dialect. */
public final class DialectText {

	private DialectText() {
	}

	public static String write(List<List<String>> rows, Dialect dialect, String lineEnd) {
		return write(rows, dialect, lineEnd, false);
	}

	/** Writes a table with all cells quoted or only those that need it. */
	static String write(List<List<String>> rows, Dialect dialect, String lineEnd, boolean all) {
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			for (int c = 0; c < row.size(); c++) {
				if (c > 0) {
					text.append(dialect.separator()).append(dialect.spaceAfter() ? " " : "");
				}
				text.append(cell(row.get(c), dialect, all || (row.size() == 1 || dialect.aligned()) && row.get(c).isEmpty()));
			}
			text.append(lineEnd);
		}
		return text.toString();
	}

	private static String cell(String cell, Dialect dialect, boolean quoted) {
		String quote = String.valueOf(dialect.quote());
		boolean escapes = dialect.escape() != 0 && cell.indexOf(dialect.escape()) >= 0;
		boolean needed = cell.indexOf(dialect.separator()) >= 0 || cell.contains(quote) || cell.contains("\n") || cell.contains("\r") || escapes
				|| cell.startsWith(" ") || quoted;
		if (!needed) {
			return cell;
		}
		String inner = dialect.escape() == 0 ? cell.replace(quote, quote + quote) : cell.replace("\\", "\\\\").replace(quote, "\\" + quote);
		return quote + inner + quote;
	}
}
