// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The lists in a document, each by the keys that lead to it, such as {@code data.results}, with how many values it has in the part that was looked at; and the objects
 * that are tables, see {@link Shape}. Looks at the beginning of a document, and further only when there is none.
 */
final class Lists {

	private static final long HEAD = 4 << 20;
	/** As far as there are lists of plain values only, which may be the columns of a table. */
	private static final long FAR = HEAD * 16;
	private static final int MOST = 200;
	private static final int DEPTH = 12;
	/** Weights of kinds of tables: any of a kind comes before all of those below it. */
	private static final long RECORDS = 1L << 40;
	private static final long OBJECTS = 1L << 39;

	private final Map<String, Found> found = new LinkedHashMap<>();
	private boolean enough;
	/** Whether there is a list of objects or lists. */
	private boolean records;

	/**
	 * A list.
	 *
	 * @param count  of its values
	 * @param nested whether they are objects or lists
	 * @param width  number of cells of its values where all of them are lists of the same length; else 0
	 * @param fields whether it describes the columns of another one: it is called so, and its first value has a name and a type
	 */
	record Found(long count, boolean nested, int width, boolean fields) {

		/** A list that describes no other. */
		Found(long count, boolean nested, int width) {
			this(count, nested, width, false);
		}
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
				lists.members("", 0, parser, new Shape());
			}
		} catch (JsonProcessingException e) {
			lists.enough = true; // what is broken is told when the records are read
		}
		return lists.found;
	}

	/** The list that most likely is the table: of objects or lists, with the most of them; one whose columns another list describes comes first, a list that describes columns late. */
	static String best(Map<String, Found> lists) {
		String best = Records.ROOT;
		long most = 0;
		for (Map.Entry<String, Found> list : lists.entrySet()) {
			long weight = list.getValue().count() + (Shape.table(list.getKey()) ? OBJECTS : list.getValue().fields() ? OBJECTS : list.getValue().nested() ? RECORDS : 0)
					+ (describing(lists, list.getKey()).isEmpty() ? 0 : RECORDS);
			if (weight > most) {
				most = weight;
				best = list.getKey();
			}
		}
		return best;
	}

	/** The list that describes the columns of another one: it is called so, and has as many values as the lists in the other have cells; empty when there is none. */
	static String describing(Map<String, Found> lists, String described) {
		int width = lists.containsKey(described) ? lists.get(described).width() : 0;
		for (Map.Entry<String, Found> list : lists.entrySet()) {
			if (width > 0 && list.getValue().count() == width && list.getValue().width() == 0 && describes(list.getKey())) {
				return list.getKey();
			}
		}
		return "";
	}

	private static boolean describes(String list) {
		return Shape.COLUMN_WORDS.contains(list.substring(list.lastIndexOf('.') + 1));
	}

	/** The document is one list; how long it is does not matter, as there is no other. */
	private void whole(JsonToken first) {
		if (first != JsonToken.END_ARRAY) {
			found.put(Records.ROOT, new Found(1, first.isStructStart(), 0));
		}
	}

	/** Looks through an object, and whether it is a table itself. */
	private void members(String path, int depth, JsonParser parser, Shape shape) throws IOException {
		int before = found.size();
		try {
			look(path, depth, parser, shape);
		} finally {
			table(path, shape, before); // also where the rest is broken
		}
	}

	private void look(String path, int depth, JsonParser parser, Shape shape) throws IOException {
		while (!enough && parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			String within = Records.path(path, key);
			JsonToken token = parser.nextToken();
			if (token == JsonToken.START_ARRAY) {
				list(within, parser);
				shape.list(key, found.get(within), enough);
			} else if (token == JsonToken.START_OBJECT && depth < DEPTH) {
				Shape inner = new Shape();
				members(within, depth + 1, parser, inner);
				shape.object(key, inner, enough);
			} else {
				shape.other(key);
				parser.skipChildren();
			}
			enough |= !found.isEmpty() && beyond(parser) || found.size() >= MOST || shape.certain();
		}
	}

	private void table(String path, Shape shape, int before) {
		List<String> inside = new ArrayList<>(found.keySet()).subList(before, found.size());
		boolean plain = inside.stream().noneMatch(list -> found.get(list).nested() && !Shape.table(list)) && inside.stream().allMatch(list -> !Shape.table(list) || found.get(list).count() <= shape.count());
		if (shape.columns() || shape.keyed() && plain) {
			inside.forEach(found::remove);
			found.put(Records.path(path, shape.columns() ? Shape.COLUMNS : Shape.KEYED), new Found(shape.count(), true, 0));
		}
	}

	private void list(String path, JsonParser parser) throws IOException {
		long count = 0;
		boolean nested = false;
		int width = -1;
		boolean fields = false;
		for (JsonToken token = parser.nextToken(); !enough && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			nested |= token.isStructStart();
			boolean list = token == JsonToken.START_ARRAY;
			found.put(path, new Found(++count, nested, Math.max(0, width)));
			records |= nested;
			enough = beyond(parser);
			if (!enough) {
				int cells = list ? cells(parser) : 0;
				fields |= count == 1 && token == JsonToken.START_OBJECT && describes(path) && field(parser);
				width = width < 0 || width == cells ? cells : 0;
				parser.skipChildren();
			}
		}
		if (count > 0) {
			found.put(path, new Found(count, nested, Math.max(0, width), fields));
		}
	}

	/** Goes to the end of an object; whether it has a name and a type, as the description of a column has. */
	private static boolean field(JsonParser parser) throws IOException {
		Set<String> keys = new HashSet<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			keys.add(parser.currentName());
			parser.nextToken();
			parser.skipChildren();
		}
		return keys.contains("type") && (keys.contains("name") || keys.contains("id"));
	}

	/** Goes to the end of a list and counts its values. */
	private static int cells(JsonParser parser) throws IOException {
		int cells = 0;
		for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			cells++;
			parser.skipChildren();
		}
		return cells;
	}

	private boolean beyond(JsonParser parser) {
		return parser.currentLocation().getCharOffset() > (records ? HEAD : FAR);
	}
}
