// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.ArrayList;
import java.util.List;

/** Writes tables as JSON. */
final class JsonText {

	private JsonText() {
	}

	/** One object for each row. */
	static List<String> objects(List<String> headers, List<List<String>> rows) {
		List<String> objects = new ArrayList<>();
		for (List<String> row : rows) {
			StringBuilder out = new StringBuilder("{");
			for (int c = 0; c < headers.size(); c++) {
				ValueReader.quote(headers.get(c), out.append(c == 0 ? "" : ", "));
				ValueReader.quote(row.get(c), out.append(": "));
			}
			objects.add(out.append('}').toString());
		}
		return objects;
	}

	/** One list for each row. */
	static List<String> lists(List<List<String>> rows) {
		List<String> lists = new ArrayList<>();
		for (List<String> row : rows) {
			StringBuilder out = new StringBuilder("[");
			for (String cell : row) {
				ValueReader.quote(cell, out.append(out.length() == 1 ? "" : ", "));
			}
			lists.add(out.append(']').toString());
		}
		return lists;
	}
}
