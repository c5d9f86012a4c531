// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked of which database, as a text that people can read too: the address, then the settings as comments, then the query. It is what a dataset keeps.
 *
 * @param values by key of the fields
 */
record Recipe(Map<String, String> values) {

	private static final Pattern SETTING = Pattern.compile("^-- (user|rows|minutes): (.*)$");

	/** Reads a text; empty when it names no database. */
	static Optional<Recipe> of(String text) {
		String[] lines = text.strip().split("\\R", -1);
		if (!lines[0].startsWith("jdbc:")) {
			return Optional.empty();
		}
		Map<String, String> values = new TreeMap<>();
		values.put(DatabaseOrigin.ADDRESS, lines[0].strip());
		int line = 1;
		for (; line < lines.length; line++) {
			Matcher setting = SETTING.matcher(lines[line]);
			if (!setting.matches()) {
				break;
			}
			values.put(setting.group(1), setting.group(2).strip());
		}
		String query = String.join("\n", java.util.Arrays.asList(lines).subList(line, lines.length)).strip();
		if (!query.isEmpty()) {
			values.put(DatabaseOrigin.QUERY, query);
		}
		return Optional.of(new Recipe(values));
	}

	/** The same as a text. */
	String text() {
		StringBuilder text = new StringBuilder(values.get(DatabaseOrigin.ADDRESS).strip()).append('\n');
		for (String key : new String[] { DatabaseOrigin.USER, DatabaseOrigin.ROWS, DatabaseOrigin.MINUTES }) {
			String value = values.getOrDefault(key, "").strip();
			if (!value.isEmpty()) {
				text.append("-- ").append(key).append(": ").append(value.replaceAll("\\R", " ")).append('\n');
			}
		}
		return text.append(values.getOrDefault(DatabaseOrigin.QUERY, "").strip().replace("\r\n", "\n")).toString();
	}
}
