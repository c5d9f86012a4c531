// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first table of an HTML text, as web pages and mail programs put it on the clipboard. */
final class HtmlTable {

	private static final Pattern UNSEEN = Pattern.compile("(?is)<!--.*?-->|<(style|script|head)\\b.*?</\\1\\s*>");
	private static final Pattern PART = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|([^<]+)|<");
	private static final Pattern SPAN = Pattern.compile("(?i)\\bcolspan\\s*=\\s*[\"']?(\\d{1,3})");
	private static final Pattern DOWN = Pattern.compile("(?i)\\browspan\\s*=\\s*[\"']?(\\d{1,3})");
	private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
	private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "euro", "€", "ndash", "–", "mdash", "—");

	private final List<List<String>> rows = new ArrayList<>();
	/** Over how many rows below the cells of each column still reach. */
	private final List<Integer> held = new ArrayList<>();
	private StringBuilder cell;
	private int span;
	private int down;
	private int depth;
	private boolean ended;

	private HtmlTable() {
	}

	/** The rows of the table; none when there is no table. */
	static List<List<String>> rows(String html) {
		HtmlTable table = new HtmlTable();
		Matcher part = PART.matcher(UNSEEN.matcher(html).replaceAll(""));
		while (part.find() && !table.ended) {
			if (part.group(2) == null) {
				table.text(part.group());
			} else {
				table.tag(part.group(2).toLowerCase(Locale.ROOT), part.group(1).isEmpty(), part.group(3));
			}
		}
		table.endRow();
		table.rows.removeIf(List::isEmpty);
		return table.rows;
	}

	private void tag(String name, boolean start, String attributes) {
		switch (name) {
		case "table" -> {
			depth += start ? 1 : -1;
			ended = !start && depth == 0;
		}
		case "tr" -> {
			if (depth == 1) {
				endRow();
				if (start) {
					rows.add(new ArrayList<>());
				}
			}
		}
		case "td", "th" -> {
			if (depth == 1) {
				endCell();
				cell = start && !rows.isEmpty() ? new StringBuilder() : null;
				span = span(SPAN.matcher(attributes));
				down = span(DOWN.matcher(attributes));
			}
		}
		case "br", "p", "div", "li" -> text("\u2028");
		default -> {
			// marks how a text looks
		}
		}
	}

	private void text(String text) {
		if (cell != null) {
			cell.append(text);
		}
	}

	private void endCell() {
		if (cell != null) {
			String spaces = cell.toString().replaceAll("[ \\t\\r\\n]+", " ");
			String plain = decoded(spaces.replaceAll(" *\u2028[ \u2028]*", "\n")).strip();
			List<String> row = rows.getLast();
			while (row.size() < held.size() && held.get(row.size()) > 0) {
				reached(row);
			}
			for (int i = 0; i < span; i++) {
				row.add(i == 0 ? plain : "");
				while (held.size() < row.size()) {
					held.add(0);
				}
				held.set(row.size() - 1, down - 1);
			}
			cell = null;
		}
	}

	/** Ends a row; cells of rows above may reach over its end. */
	private void endRow() {
		endCell();
		for (int c = held.size() - 1; !rows.isEmpty() && !rows.getLast().isEmpty() && c >= rows.getLast().size(); c--) {
			while (held.get(c) > 0 && rows.getLast().size() <= c) {
				reached(rows.getLast());
			}
		}
	}

	/** Adds the place of a cell that reaches from above. */
	private void reached(List<String> row) {
		int left = held.get(row.size());
		held.set(row.size(), Math.max(0, left - 1));
		row.add("");
	}

	private static int span(Matcher attribute) {
		return attribute.find() ? Math.max(1, Integer.parseInt(attribute.group(1))) : 1;
	}

	private static String decoded(String text) {
		return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
	}

	private static String character(String entity, String otherwise) {
		if (entity.charAt(0) != '#') {
			return ENTITIES.getOrDefault(entity, otherwise);
		}
		boolean hex = Character.toLowerCase(entity.charAt(1)) == 'x';
		int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
		return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : otherwise;
	}
}
