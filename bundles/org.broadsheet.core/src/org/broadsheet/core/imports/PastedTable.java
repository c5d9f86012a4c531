// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as spreadsheets put them on the clipboard: tabs between cells. */
public final class PastedTable {

	private PastedTable() {
	}

	/**
	 * The cells of lines with tabs between them. A cell is quoted where a quote begins it and one ends it; quotes elsewhere are text, as spreadsheets quote a cell only when there
	 * are tabs or line breaks in it.
	 */
	public static List<List<String>> rows(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		for (int at = 0; at < text.length() || !row.isEmpty();) {
			int close = at < text.length() && text.charAt(at) == '"' ? closing(text, at) : -1;
			int end = close < 0 ? end(text, at) : close + 1;
			row.add(close < 0 ? text.substring(at, end) : text.substring(at + 1, close).replace("\"\"", "\""));
			boolean tab = end < text.length() && text.charAt(end) == '\t';
			if (!tab) {
				rows.add(List.copyOf(row));
				row.clear();
			}
			at = end + (text.startsWith("\r\n", end) ? 2 : 1);
			if (tab && at >= text.length()) {
				row.add("");
				rows.add(List.copyOf(row));
				row.clear();
			}
		}
		return rows;
	}

	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/** Where the quote stands that ends a cell; -1 when there is none, or something stands behind it. */
	private static int closing(String text, int open) {
		for (int at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
			if (text.startsWith("\"\"", at)) {
				at++;
			} else {
				return at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0 ? at : -1;
			}
		}
		return -1;
	}

	/** Rows as text with tabs between cells, quoted where a cell needs it, so that any reader of such files takes them apart again. */
	public static String text(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(PastedTable::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String quoted(String cell) {
		boolean needed = cell.chars().anyMatch(c -> "\t\n\r\"".indexOf(c) >= 0);
		return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
