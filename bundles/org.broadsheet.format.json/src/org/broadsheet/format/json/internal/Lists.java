// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The lists in a document, each by the keys that lead to it, such as {@code data.results}, with how many values it has in the part that was looked at. Looks at the
 * beginning of a document, and further only when there is none.
 */
final class Lists {

	private static final long HEAD = 4 << 20;
	private static final int MOST = 200;
	private static final int DEPTH = 12;

	private final Map<String, Found> found = new LinkedHashMap<>();
	private boolean enough;

	/**
	 * A list.
	 *
	 * @param count  of its values
	 * @param nested whether they are objects or lists
	 */
	record Found(long count, boolean nested) {
	}

	private Lists() {
	}

	static Map<String, Found> find(Reader in) throws IOException {
		Lists lists = new Lists();
		try (JsonParser parser = JsonLimits.parser(in)) {
			JsonToken root = parser.nextToken();
			if (root == JsonToken.START_ARRAY) {
				lists.whole(parser.nextToken());
			} else if (root == JsonToken.START_OBJECT) {
				lists.members("", 0, parser);
			}
		} catch (JsonProcessingException e) {
			lists.enough = true; // what is broken is told when the records are read
		}
		return lists.found;
	}

	/** The list that most likely is the table: of objects or lists, with the most of them. */
	static String best(Map<String, Found> lists) {
		String best = Records.ROOT;
		long most = 0;
		for (Map.Entry<String, Found> list : lists.entrySet()) {
			long weight = list.getValue().nested() ? list.getValue().count() + (1L << 40) : list.getValue().count();
			if (weight > most) {
				most = weight;
				best = list.getKey();
			}
		}
		return best;
	}

	/** The document is one list; how long it is does not matter, as there is no other. */
	private void whole(JsonToken first) {
		if (first != JsonToken.END_ARRAY) {
			found.put(Records.ROOT, new Found(1, first.isStructStart()));
		}
	}

	private void members(String path, int depth, JsonParser parser) throws IOException {
		while (!enough && parser.nextToken() != JsonToken.END_OBJECT) {
			String within = Records.path(path, parser.currentName());
			JsonToken token = parser.nextToken();
			if (token == JsonToken.START_ARRAY) {
				list(within, parser);
			} else if (token == JsonToken.START_OBJECT && depth < DEPTH) {
				members(within, depth + 1, parser);
			} else {
				parser.skipChildren();
			}
			enough |= !found.isEmpty() && offset(parser) > HEAD || found.size() >= MOST;
		}
	}

	private void list(String path, JsonParser parser) throws IOException {
		long count = 0;
		boolean nested = false;
		for (JsonToken token = parser.nextToken(); !enough && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			nested |= token.isStructStart();
			found.put(path, new Found(++count, nested));
			enough = offset(parser) > HEAD;
			if (!enough) {
				parser.skipChildren();
			}
		}
	}

	private static long offset(JsonParser parser) {
		return parser.currentLocation().getCharOffset();
	}
}
