// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.geometry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.model.DataType;

/** The types of geometry that occur in a column. Where single ones and several of the same kind are mixed, as polygons mostly are, all become the latter. */
public final class GeometryMix {

	private final Map<DataType, Long> counts = new EnumMap<>(DataType.class);

	/** Counts one more geometry. */
	public void add(DataType type) {
		counts.merge(type, 1L, Long::sum);
	}

	/** A geometry as it belongs into the column. */
	public Geometry unified(Geometry geometry) {
		DataType multi = Geometry.multi(geometry.type());
		return counts.size() > 1 && counts.containsKey(multi) ? geometry.multi() : geometry;
	}

	/** Whether types that cannot be put into one remain. */
	public boolean mixed() {
		return counts.keySet().stream().map(Geometry::multi).distinct().count() > 1;
	}

	/** The types with their counts, as they appear in a sentence. */
	public String described() {
		List<String> parts = new ArrayList<>();
		counts.forEach((type, count) -> parts.add(count + " " + Geometry.name(type)));
		return String.join(", ", parts);
	}
}
