// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.format.json.internal.JsonValue.Items;
import org.broadsheet.format.json.internal.JsonValue.Members;
import org.broadsheet.format.json.internal.JsonValue.Row;
import org.broadsheet.model.DataType;

import com.fasterxml.jackson.core.JsonParser;

/**
 * A geometry of GeoJSON read as well-known text, its numbers as they are written.
 *
 * @param geometry null when there is none, or it cannot be read
 * @param height   whether there were more than two coordinates
 * @param empty    whether it is a geometry without any point
 */
record Wkt(Geometry geometry, boolean height, boolean empty) {

	private static final Map<String, DataType> TYPES = Map.of("Point", DataType.POINT, "LineString", DataType.LINE, "Polygon", DataType.POLYGON, "MultiPoint",
			DataType.MULTI_POINT, "MultiLineString", DataType.MULTI_LINE, "MultiPolygon", DataType.MULTI_POLYGON);
	private static final Set<String> KEYS = Set.of("type", "coordinates", "geometries", "bbox", "crs");
	static final Wkt BROKEN = new Wkt(null, false, false);

	/** Whether an object has the members of a geometry and no others. */
	static boolean isGeometry(Members members) {
		String type = members.text("type");
		boolean parts = TYPES.containsKey(type) && members.byKey().get("coordinates") instanceof Items
				|| type.equals(Sniff.GEOMETRIES) && members.byKey().get("geometries") instanceof Items;
		return parts && KEYS.containsAll(members.byKey().keySet());
	}

	static Wkt of(Members members) throws IOException {
		DataType type = TYPES.get(members.text("type"));
		if (type == null) {
			return members.byKey().get("geometries") instanceof Items parts ? collection(parts) : BROKEN;
		}
		return members.byKey().get("coordinates") instanceof Items coordinates ? of(type, coordinates.json()) : BROKEN;
	}

	/** A geometry of a type with its coordinates as JSON. */
	static Wkt of(DataType type, String coordinates) {
		if (coordinates.chars().allMatch(c -> c == '[' || c == ']' || c == ',')) {
			return new Wkt(null, false, true);
		}
		Coordinates read = new Coordinates(coordinates);
		String body = read.body(type);
		return body == null ? BROKEN : new Wkt(new Geometry(type, body), read.height(), false);
	}

	/** A collection of geometries of one kind is one with several parts. */
	private static Wkt collection(Items parts) throws IOException {
		List<String> bodies = new ArrayList<>();
		DataType type = null;
		boolean height = false;
		for (JsonValue part : values(parts.json())) {
			Wkt wkt = part instanceof Members members && TYPES.containsKey(members.text("type")) ? of(members) : BROKEN;
			if (wkt.geometry == null && !wkt.empty || type != null && wkt.geometry != null && Geometry.multi(wkt.geometry.type()) != type) {
				return BROKEN;
			}
			if (wkt.geometry != null) {
				type = Geometry.multi(wkt.geometry.type());
				String body = wkt.geometry.multi().body();
				bodies.add(body.substring(1, body.length() - 1));
				height |= wkt.height;
			}
		}
		return type == null ? new Wkt(null, false, true) : new Wkt(new Geometry(type, "(" + String.join(", ", bodies) + ")"), height, false);
	}

	/** The values of a list that is given as JSON. */
	static List<JsonValue> values(String json) throws IOException {
		List<JsonValue> values = new ArrayList<>();
		try (JsonParser parser = JsonLimits.parser(json.toCharArray(), json.length())) {
			parser.nextToken();
			if (new ValueReader(parser).record() instanceof Row row) {
				values.addAll(row.cells());
			}
		}
		return values;
	}
}
