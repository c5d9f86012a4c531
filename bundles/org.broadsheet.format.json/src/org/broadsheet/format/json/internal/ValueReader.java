// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.format.json.internal.JsonValue.Items;
import org.broadsheet.format.json.internal.JsonValue.Members;
import org.broadsheet.format.json.internal.JsonValue.Row;
import org.broadsheet.format.json.internal.JsonValue.Text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Reads one record after another from a parser. */
final class ValueReader {

	static final String SEPARATOR = "; ";

	private final JsonParser parser;
	private final List<Duplicate> duplicates = new ArrayList<>();
	private long size;
	private int keys;

	/** A key that occurred once more; the value that came first is dropped. */
	record Duplicate(String key, String dropped) {
	}

	ValueReader(JsonParser parser) {
		this.parser = parser;
	}

	/** Reads the value at the parser's token to its end. */
	JsonValue record() throws IOException {
		size = 0;
		keys = 0;
		duplicates.clear();
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			return value();
		}
		List<JsonValue> cells = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			cells.add(value());
			counted(0);
		}
		return new Row(cells);
	}

	/**
	 * Reads the list at the parser's token to its end; any other value is a list of one.
	 *
	 * @param most how many values it may have
	 */
	List<JsonValue> column(int most) throws IOException {
		duplicates.clear();
		List<JsonValue> cells = new ArrayList<>();
		boolean list = parser.currentToken() == JsonToken.START_ARRAY;
		while (!list && cells.isEmpty() || list && parser.nextToken() != JsonToken.END_ARRAY) {
			size = 0;
			keys = 0;
			cells.add(value());
			if (cells.size() > most) {
				throw new StreamConstraintsException(JsonFailures.COLUMN_WISE);
			}
		}
		return cells;
	}

	/**
	 * The values of an object as the cells of a column.
	 *
	 * @param most how many at most
	 */
	List<JsonValue> members(int most) throws IOException {
		duplicates.clear();
		List<JsonValue> cells = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			parser.nextToken();
			size = 0;
			keys = 0;
			cells.add(value());
			if (cells.size() > most) {
				throw new StreamConstraintsException(JsonFailures.COLUMN_WISE);
			}
		}
		return cells;
	}

	/** What the last record had twice. */
	List<Duplicate> duplicates() {
		return duplicates;
	}

	private JsonValue value() throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> members();
		case START_ARRAY -> items();
		case VALUE_NULL -> new Text("", false);
		case VALUE_STRING -> new Text(text(), true);
		default -> new Text(text(), false);
		};
	}

	private String text() throws IOException {
		String text = parser.getText();
		size(text.length());
		return text;
	}

	private Members members() throws IOException {
		Map<String, JsonValue> members = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			counted(key.length());
			parser.nextToken();
			JsonValue before = members.put(key, value());
			if (before != null) {
				duplicates.add(new Duplicate(key, before instanceof Text text ? text.text() : before.json()));
			}
		}
		return new Members(members);
	}

	private void counted(int length) throws IOException {
		size(length);
		if (++keys > JsonLimits.COLUMNS) {
			throw new StreamConstraintsException(JsonFailures.KEYS);
		}
	}

	private void size(int length) throws IOException {
		size += length;
		if (size > JsonLimits.RECORD) {
			throw new StreamConstraintsException(JsonFailures.RECORD);
		}
	}

	/** Copies a list as text, and joins its values as long as they are plain. */
	private Items items() throws IOException {
		StringBuilder json = new StringBuilder();
		StringBuilder joined = new StringBuilder();
		boolean plain = true;
		int depth = 0;
		boolean behind = false;
		JsonToken token = parser.currentToken();
		while (true) {
			int before = json.length();
			if (token.isStructEnd()) {
				json.append(token.asString());
				depth--;
			} else {
				json.append(behind ? "," : "");
				depth += token.isStructStart() ? 1 : 0;
				plain &= depth < 2;
				copy(token, json);
				if (plain && token.isScalarValue()) {
					joined.append(joined.isEmpty() ? "" : SEPARATOR).append(token == JsonToken.VALUE_NULL ? "" : parser.getText());
				}
			}
			size(json.length() - before);
			if (depth == 0) {
				return new Items(json.toString(), plain ? joined.toString() : null);
			}
			behind = token.isStructEnd() || token.isScalarValue();
			token = parser.nextToken();
		}
	}

	private void copy(JsonToken token, StringBuilder json) throws IOException {
		switch (token) {
		case FIELD_NAME -> {
			quote(parser.currentName(), json);
			json.append(':');
		}
		case VALUE_STRING -> quote(parser.getText(), json);
		case START_OBJECT, START_ARRAY -> json.append(token.asString());
		default -> json.append(parser.getText());
		}
	}

	/** Writes a text between quotes. */
	static void quote(String text, StringBuilder out) {
		out.append('"');
		JsonStringEncoder.getInstance().quoteAsString(text, out);
		out.append('"');
	}
}
