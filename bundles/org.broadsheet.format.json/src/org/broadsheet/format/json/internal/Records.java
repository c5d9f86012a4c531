// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.table.KeyColumns;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Reads the records of a source from beginning to end. */
final class Records {

	/** The root of a document, where others have the keys that lead to a list. */
	static final String ROOT = "$";
	/** Objects within each other in which lists are looked for. */
	private static final int DEPTH = 12;
	/** The key of a record that is a member of an object. */
	private static final String KEY = KeyColumns.PART + "key" + KeyColumns.PART + "record_key";

	private final RecordSink sink;
	private final String wanted;
	private boolean more = true;

	private Records(RecordSink sink, String wanted) {
		this.sink = sink;
		this.wanted = wanted;
	}

	/**
	 * Reads.
	 *
	 * @param wanted the list of records, see {@link Lists}
	 */
	static void read(Reader in, Sniff.Layout layout, String wanted, RecordSink sink) throws IOException {
		if (layout == Sniff.Layout.LINES) {
			Lines.read(in, sink);
			return;
		}
		try (JsonParser parser = JsonLimits.parser(in)) {
			try {
				new Records(sink, wanted).all(parser, layout);
			} catch (JsonProcessingException e) {
				sink.brokenFrom(Math.max(JsonFailures.line(e), parser.currentLocation().getLineNr()), JsonFailures.reason(e));
			}
		}
	}

	private void all(JsonParser parser, Sniff.Layout layout) throws IOException {
		ValueReader values = new ValueReader(parser);
		for (JsonToken token = parser.nextToken(); more && token != null; token = parser.nextToken()) {
			if (layout == Sniff.Layout.SEQUENCE) {
				record(parser, values);
			} else if (token == JsonToken.START_ARRAY) {
				list(ROOT, parser, values);
			} else if (token == JsonToken.START_OBJECT && !wanted.equals(ROOT)) {
				object("", 0, parser, values);
			} else {
				record(parser, values);
			}
		}
	}

	private void record(JsonParser parser, ValueReader values) throws IOException {
		long line = parser.currentTokenLocation().getLineNr();
		more = sink.record(values.record(), line, values.duplicates());
	}

	private void list(String path, JsonParser parser, ValueReader values) throws IOException {
		if (!path.equals(wanted)) {
			parser.skipChildren();
			return;
		}
		while (more && parser.nextToken() != JsonToken.END_ARRAY) {
			record(parser, values);
		}
	}

	/** Looks for the list in an object, or takes it as the table. */
	private void object(String path, int depth, JsonParser parser, ValueReader values) throws IOException {
		boolean found = Shape.table(wanted) && Shape.object(wanted).equals(path);
		if (found && Shape.columns(wanted)) {
			columns(parser, values);
		} else if (found) {
			keyed(parser, values);
		} else {
			members(path, depth, parser, values);
		}
	}

	/** Each member is a record, with its key before its own members. */
	private void keyed(JsonParser parser, ValueReader values) throws IOException {
		while (more && parser.nextToken() != JsonToken.END_OBJECT) {
			Map<String, JsonValue> record = new LinkedHashMap<>();
			record.put(KEY, new JsonValue.Text(parser.currentName(), true));
			parser.nextToken();
			long line = parser.currentTokenLocation().getLineNr();
			JsonValue value = values.record();
			if (value instanceof JsonValue.Members members) {
				record.putAll(members.byKey());
			} else {
				record.put(RecordCells.VALUE, value);
			}
			more = sink.record(new JsonValue.Members(record), line, values.duplicates());
		}
	}

	/** Each member is a column; all of them have to be there before the first row is known. */
	private void columns(JsonParser parser, ValueReader values) throws IOException {
		Map<String, List<JsonValue>> columns = new LinkedHashMap<>();
		long line = parser.currentTokenLocation().getLineNr();
		int size = 0;
		int most = 0;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			List<JsonValue> column = parser.currentToken() == JsonToken.START_OBJECT ? values.members(JsonLimits.COLUMN_WISE - size) : values.column(JsonLimits.COLUMN_WISE - size);
			size += column.size();
			most = Math.max(most, column.size());
			columns.put(name, column);
		}
		for (int i = 0; more && i < most; i++) {
			Map<String, JsonValue> record = new LinkedHashMap<>();
			for (Map.Entry<String, List<JsonValue>> column : columns.entrySet()) {
				if (i < column.getValue().size()) {
					record.put(column.getKey(), column.getValue().get(i));
				}
			}
			more = sink.record(new JsonValue.Members(record), line, List.of());
		}
	}

	private void members(String path, int depth, JsonParser parser, ValueReader values) throws IOException {
		while (more && parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			JsonToken token = parser.nextToken();
			String within = path(path, key);
			if (token == JsonToken.START_ARRAY) {
				list(within, parser, values);
			} else if (token == JsonToken.START_OBJECT && depth == 0 && CoordinateSystems.MEMBERS.contains(key)) {
				sink.coordinateSystem(CoordinateSystems.name(values.record()));
			} else if (token == JsonToken.START_OBJECT && depth < DEPTH) {
				object(within, depth + 1, parser, values);
			} else {
				parser.skipChildren();
			}
		}
	}

	/** The way to a member: its key behind those of the objects around it. */
	static String path(String around, String key) {
		return around.isEmpty() ? key : around + "." + key;
	}
}
