// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.geometry.GeometryMix;

/** The columns of a table whose rows have keys: every key that occurs anywhere, in the order of first appearance. */
public final class KeyColumns {

	/** Begins a key that is no key of the source but a part of each of its records, and gives way to a key of the same name; what it is called then may follow behind the same sign. */
	public static final String PART = "\0";

	private final Map<String, Integer> indices = new HashMap<>();
	private final List<String> keys = new ArrayList<>();
	private final Map<Integer, GeometryMix> geometries = new HashMap<>();

	/** The column for a key, made when it is new. */
	public int add(String key) {
		return indices.computeIfAbsent(key, added -> {
			keys.add(added);
			return keys.size() - 1;
		});
	}

	/** The column for a key; -1 when there is none. */
	public int index(String key) {
		return indices.getOrDefault(key, -1);
	}

	/** Number of columns. */
	public int count() {
		return keys.size();
	}

	/** The geometries that occur in a column. */
	public GeometryMix geometries(int column) {
		return geometries.computeIfAbsent(column, key -> new GeometryMix());
	}

	/** Names of all columns as they are shown. */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		for (String key : keys) {
			names.add(name(key));
		}
		return names;
	}

	/** Name of a column as it is shown. */
	public String name(int column) {
		return name(keys.get(column));
	}

	private String name(String key) {
		if (!key.startsWith(PART)) {
			return key;
		}
		String[] parts = key.split(PART, -1);
		return !indices.containsKey(parts[1]) ? parts[1] : parts.length > 2 ? parts[2] : "feature_" + parts[1];
	}
}
