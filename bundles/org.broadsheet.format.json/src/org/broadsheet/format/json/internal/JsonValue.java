// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.List;
import java.util.Map;

/** A value of a record as far as a table needs its parts. */
sealed interface JsonValue {

	/** Writes the whole as JSON. */
	void write(StringBuilder out);

	/**
	 * A text, number or word exactly as it is written.
	 *
	 * @param text   empty for null
	 * @param quoted whether it is a text; else it is a number, true, false or null
	 */
	record Text(String text, boolean quoted) implements JsonValue {

		@Override
		public void write(StringBuilder out) {
			if (quoted) {
				ValueReader.quote(text, out);
			} else {
				out.append(text.isEmpty() ? "null" : text);
			}
		}
	}

	/**
	 * A list inside a record.
	 *
	 * @param json   the whole as JSON
	 * @param joined its values in one text; null when there are objects or lists among them
	 */
	record Items(String json, String joined) implements JsonValue {

		@Override
		public void write(StringBuilder out) {
			out.append(json);
		}
	}

	/** An object, its keys in the order they have. */
	record Members(Map<String, JsonValue> byKey) implements JsonValue {

		/** A member's text; empty when it is none. */
		String text(String key) {
			return byKey.get(key) instanceof Text found ? found.text() : "";
		}

		@Override
		public void write(StringBuilder out) {
			String before = "{";
			for (Map.Entry<String, JsonValue> member : byKey.entrySet()) {
				ValueReader.quote(member.getKey(), out.append(before));
				member.getValue().write(out.append(':'));
				before = ",";
			}
			out.append(byKey.isEmpty() ? "{}" : "}");
		}
	}

	/** A list that is a record itself. */
	record Row(List<JsonValue> cells) implements JsonValue {

		@Override
		public void write(StringBuilder out) {
			String before = "[";
			for (JsonValue cell : cells) {
				cell.write(out.append(before));
				before = ",";
			}
			out.append(cells.isEmpty() ? "[]" : "]");
		}
	}

	/** The whole as JSON. */
	default String json() {
		StringBuilder out = new StringBuilder();
		write(out);
		return out.toString();
	}
}
