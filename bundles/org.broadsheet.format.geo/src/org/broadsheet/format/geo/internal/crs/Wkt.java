// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the description of a coordinate system as the file {@code .prj} has it: {@code KEYWORD["name", number, PART[...]]}.
 *
 * @param keyword in upper case
 * @param values  texts and numbers between its brackets
 */
record Wkt(String keyword, List<String> values, List<Wkt> parts) {

	private static final int LONGEST = 20_000;
	private static final int DEPTH = 30;

	/** Reads a description; empty when it is none. */
	static Optional<Wkt> of(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Reader(text).part(0));
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The first part with one of some keywords. */
	Optional<Wkt> part(String... keywords) {
		List<String> wanted = List.of(keywords);
		return parts.stream().filter(part -> wanted.contains(part.keyword)).findFirst();
	}

	/** The name that comes first; empty when there is none. */
	String name() {
		return values.isEmpty() ? "" : values.getFirst();
	}

	/** A value as a number. */
	double number(int index, double otherwise) {
		try {
			return index < values.size() ? Double.parseDouble(values.get(index)) : otherwise;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** The EPSG code the description gives for itself. */
	Optional<String> epsg() {
		return part("AUTHORITY", "ID").filter(id -> id.values.size() > 1 && id.name().equalsIgnoreCase("EPSG")).map(id -> id.values.get(1));
	}

	/** Reads one part after another. */
	private static final class Reader {

		private final String text;
		private int pos;

		Reader(String text) {
			this.text = text;
		}

		Wkt part(int depth) {
			if (depth > DEPTH) {
				throw new IllegalArgumentException();
			}
			String keyword = word().toUpperCase(Locale.ROOT);
			List<String> values = new ArrayList<>();
			List<Wkt> parts = new ArrayList<>();
			char open = next();
			if (keyword.isEmpty() || open != '[' && open != '(') {
				throw new IllegalArgumentException();
			}
			do {
				value(values, parts, depth);
			} while (next() == ',');
			return new Wkt(keyword, values, parts);
		}

		private void value(List<String> values, List<Wkt> parts, int depth) {
			skip();
			if (text.charAt(pos) == '"') {
				int end = text.indexOf('"', pos + 1);
				values.add(text.substring(pos + 1, end));
				pos = end + 1;
				return;
			}
			int start = pos;
			String word = word();
			skip();
			if (text.charAt(pos) == '[' || text.charAt(pos) == '(') {
				pos = start;
				parts.add(part(depth + 1));
			} else {
				values.add(word);
			}
		}

		private String word() {
			skip();
			int start = pos;
			while (pos < text.length() && "[](),\"".indexOf(text.charAt(pos)) < 0 && !Character.isWhitespace(text.charAt(pos))) {
				pos++;
			}
			return text.substring(start, pos);
		}

		private char next() {
			skip();
			return text.charAt(pos++);
		}

		private void skip() {
			while (Character.isWhitespace(text.charAt(pos))) {
				pos++;
			}
		}
	}
}
