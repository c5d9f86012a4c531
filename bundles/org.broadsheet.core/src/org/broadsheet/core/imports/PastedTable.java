// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables as other programs put them on the clipboard: tabs between cells, as spreadsheets do, or drawn with lines of characters, as Markdown and database consoles do. */
public final class PastedTable {

	/** {@code |---|:--:|} below a header, {@code +----+----+} and {@code ----+----} around and below it. */
	private static final Pattern RULE = Pattern.compile("[ \t]*[|+]?(?:[ \t]*:?[-=]{2,}:?[ \t]*[|+])*[ \t]*:?[-=]{2,}:?[ \t]*[|+]?[ \t]*");
	private static final Pattern COUNT = Pattern.compile("\\(\\d+ rows?\\)");
	private static final String NO_BARS = "|+";

	private PastedTable() {
	}

	/** The rows of a pasted text; of one without tabs and without lines drawn none. */
	public static List<List<String>> rows(String text) {
		return text.indexOf('\t') >= 0 ? tabbed(text) : drawn(text);
	}

	/**
	 * The cells of lines with tabs between them. A cell is quoted where a quote begins it and one ends it; quotes elsewhere are text, as spreadsheets quote a cell only when there
	 * are tabs or line breaks in it.
	 */
	public static List<List<String>> tabbed(String text) {
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

	/** The rows of a drawn table; none when it is no such table. */
	static List<List<String>> drawn(String text) {
		List<String> lines = Arrays.stream(text.split("\\R")).filter(Predicate.not(String::isBlank)).filter(line -> !COUNT.matcher(line.strip()).matches()).toList();
		boolean ruled = lines.stream().limit(3).anyMatch(PastedTable::isRule);
		List<List<String>> rows = lines.stream().filter(line -> !isRule(line)).map(PastedTable::cells).toList();
		return ruled && !rows.isEmpty() && rows.getFirst().size() > 1 ? rows : List.of();
	}

	private static boolean isRule(String line) {
		return RULE.matcher(line).matches() && line.chars().anyMatch(c -> NO_BARS.indexOf(c) >= 0);
	}

	/** The cells of a line between bars; one behind a backslash is text. */
	private static List<String> cells(String line) {
		String inner = line.strip();
		inner = inner.startsWith("|") ? inner.substring(1) : inner;
		inner = line.strip().startsWith("|") && inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
		List<String> cells = new ArrayList<>();
		for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
			cells.add(cell.replace("\\|", "|").strip());
		}
		return cells;
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
