// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.imports.DecodingReader;

/** A list in a document that describes the columns of another one: of their names, or of objects with their names. */
final class ColumnList implements RecordSink {

	/** What the member is called that holds the name, the best first. */
	private static final List<String> NAMES = List.of("name", "title", "label", "fieldName", "field", "header", "key", "id");

	private final List<JsonValue> columns = new ArrayList<>();

	private ColumnList() {
	}

	/** The names; none where some column has none. */
	static List<String> names(Source source, String list) throws IOException {
		ColumnList columns = new ColumnList();
		try (DecodingReader in = source.reader()) {
			Records.read(in, source.sniff().layout(), list, columns);
		}
		List<String> plain = columns.columns.stream().map(column -> column instanceof JsonValue.Text text ? text.text() : "").toList();
		if (named(plain)) {
			return plain;
		}
		for (String member : NAMES) {
			List<String> names = columns.columns.stream().map(column -> column instanceof JsonValue.Members members ? members.text(member) : "").toList();
			if (named(names)) {
				return names;
			}
		}
		return List.of();
	}

	private static boolean named(List<String> names) {
		return names.stream().noneMatch(String::isBlank);
	}

	@Override
	public boolean record(JsonValue value, long line, List<ValueReader.Duplicate> duplicates) {
		columns.add(value);
		return columns.size() < JsonLimits.COLUMNS;
	}

	@Override
	public void brokenLine(long line, String text, String reason) {
		// told when the rows are read
	}

	@Override
	public void brokenFrom(long line, String reason) {
		// told when the rows are read
	}
}
