// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * What the members of an object have in common: it is a table where all of them are objects with the same keys, so that each is a record with its own key, or where
 * all of them are lists of plain values of the same length, so that each is a column, as is an object of such values whose keys count from 0.
 */
final class Shape {

	/** How the paths of such objects end. */
	static final String KEYED = "*";
	static final String COLUMNS = "[]";
	/** What lists are called that describe the columns of a list of lists. */
	static final Set<String> COLUMN_WORDS = Set.of("columns", "fields", "headers", "header", "cols", "names");

	/** Share of all keys that records have on average. */
	private static final double ALIKE = 0.6;
	/** So many records leave no doubt. */
	private static final int CERTAIN = 2000;
	private static final int MOST_KEYS = 1000;

	private final Set<String> keys = new HashSet<>();
	private final Set<String> inner = new HashSet<>();
	private long members;
	private long lists;
	private long objects;
	private long innerKeys;
	private boolean same = true;
	private long length = -1;
	private boolean plain = true;
	/** Whether the keys count from 0 over plain values, and whether those of all members that are objects do. */
	private boolean counted = true;
	private boolean countedObjects = true;

	/** Whether a path leads to such an object. */
	static boolean table(String path) {
		return keyed(path) || columns(path);
	}

	static boolean keyed(String path) {
		return path.equals(KEYED) || path.endsWith("." + KEYED);
	}

	static boolean columns(String path) {
		return path.equals(COLUMNS) || path.endsWith("." + COLUMNS);
	}

	/** The object that a path leads to; empty for the whole document. */
	static String object(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('.')));
	}

	private void member(String key) {
		counted = counted && key.equals(String.valueOf(members));
		members++;
		if (keys.size() < MOST_KEYS) {
			keys.add(key);
		}
	}

	/**
	 * A member that is a list.
	 *
	 * @param list null when it is empty
	 * @param cut  whether it was not read to its end
	 */
	void list(String key, Lists.Found list, boolean cut) {
		member(key);
		counted = false;
		lists++;
		plain &= list != null && !list.nested();
		long count = list == null ? 0 : list.count();
		same &= length < 0 || length == count || cut && count < length;
		length = Math.max(length, count);
	}

	/**
	 * A member that is an object.
	 *
	 * @param cut whether it was not read to its end
	 */
	void object(String key, Shape object, boolean cut) {
		member(key);
		counted = false;
		countedObjects &= object.counted && object.members > 0;
		if (countedObjects) {
			same &= length < 0 || length == object.members || cut && object.members < length;
			length = Math.max(length, object.members);
		}
		objects++;
		if (cut) {
			innerKeys += inner.size();
		} else if (inner.size() < MOST_KEYS) {
			inner.addAll(object.keys);
			innerKeys += object.keys.size();
		} else {
			innerKeys += Math.min(MOST_KEYS, object.keys.size());
		}
	}

	void other(String key) {
		member(key);
	}

	/** Whether each member is a column. */
	boolean columns() {
		boolean all = lists > 1 && lists == members && plain || objects > 0 && objects == members && countedObjects;
		return all && same && length > 1;
	}

	/** Whether each member is a record. */
	boolean keyed() {
		boolean few = objects == 2 && (innerKeys < 2L * inner.size() || inner.size() < 2);
		return objects > 1 && objects == members && !few && !inner.isEmpty() && innerKeys >= ALIKE * objects * inner.size();
	}

	/** Whether there are so many records that no more have to be looked at. */
	boolean certain() {
		return objects >= CERTAIN && keyed();
	}

	/** Number of records. */
	long count() {
		return columns() ? length : objects;
	}
}
