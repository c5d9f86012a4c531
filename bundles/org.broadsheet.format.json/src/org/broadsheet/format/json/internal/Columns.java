// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.geometry.GeometryMix;

/** The columns of a table: every key that occurs anywhere, in the order of first appearance. */
final class Columns {

	private final Map<String, Integer> indices = new HashMap<>();
	private final List<String> paths = new ArrayList<>();
	private final Map<Integer, GeometryMix> geometries = new HashMap<>();

	/** The column for a path, made when it is new. */
	int add(String path) {
		return indices.computeIfAbsent(path, key -> {
			paths.add(key);
			return paths.size() - 1;
		});
	}

	/** The column for a path; -1 when there is none. */
	int index(String path) {
		return indices.getOrDefault(path, -1);
	}

	int count() {
		return paths.size();
	}

	/** The geometries that occur in a column. */
	GeometryMix geometries(int column) {
		return geometries.computeIfAbsent(column, key -> new GeometryMix());
	}

	/** Names of all columns as they are shown. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		for (String path : paths) {
			names.add(name(path));
		}
		return names;
	}

	String name(int column) {
		return name(paths.get(column));
	}

	/** A part of a feature gives way to a property of the same name. */
	private String name(String path) {
		if (!path.startsWith("\0")) {
			return path;
		}
		String plain = path.substring(1);
		return indices.containsKey(plain) ? "feature_" + plain : plain;
	}
}
