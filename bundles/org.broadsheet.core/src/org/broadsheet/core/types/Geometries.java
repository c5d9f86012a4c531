// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.model.DataType;

/** Which geometry texts are. */
final class Geometries {

	static final List<DataType> TYPES = List.of(DataType.POINT, DataType.LINE, DataType.POLYGON, DataType.MULTI_POINT, DataType.MULTI_LINE, DataType.MULTI_POLYGON);

	private Geometries() {
	}

	/** The type that reads most of some texts; Text when none does. Where single geometries and several of a kind are mixed, it is the latter. */
	static DataType type(List<String> texts) {
		Map<DataType, Integer> counts = new EnumMap<>(DataType.class);
		for (String text : texts) {
			TYPES.stream().filter(type -> CellReader.read(type, ParseOptions.DEFAULT, text) instanceof CellValue.Value).findFirst()
					.ifPresent(type -> counts.merge(type, 1, Integer::sum));
		}
		DataType best = DataType.TEXT;
		int most = 0;
		for (DataType type : counts.keySet()) {
			DataType multi = Geometry.multi(type);
			int count = counts.get(type) + (multi == type ? 0 : counts.getOrDefault(multi, 0));
			if (count > most) {
				most = count;
				best = counts.containsKey(multi) ? multi : type;
			}
		}
		return best;
	}
}
