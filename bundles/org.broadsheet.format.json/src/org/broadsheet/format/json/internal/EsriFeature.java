// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.broadsheet.format.json.internal.JsonValue.Items;
import org.broadsheet.format.json.internal.JsonValue.Members;
import org.broadsheet.model.DataType;

/** A feature as map servers of Esri answer queries: attributes, and a geometry with points, paths or rings. */
final class EsriFeature {

	static final String ATTRIBUTES = "attributes";
	static final String GEOMETRY = "geometry";
	private static final Set<String> KEYS = Set.of(ATTRIBUTES, GEOMETRY);

	private EsriFeature() {
	}

	/** Whether a record is such a feature. */
	static boolean is(Members record) {
		return KEYS.containsAll(record.byKey().keySet()) && record.byKey().get(ATTRIBUTES) instanceof Members;
	}

	/** The geometry as well-known text. */
	static Wkt geometry(Members shape) throws IOException {
		if (shape.byKey().containsKey("x")) {
			String x = shape.text("x");
			String y = shape.text("y");
			return x.isEmpty() || x.equals("NaN") ? new Wkt(null, false, true) : Wkt.of(DataType.POINT, "[" + x + "," + y + "]");
		}
		if (shape.byKey().get("points") instanceof Items points) {
			return Wkt.of(DataType.MULTI_POINT, points.json());
		}
		if (shape.byKey().get("paths") instanceof Items paths) {
			List<JsonValue> lines = Wkt.values(paths.json());
			return lines.size() == 1 ? Wkt.of(DataType.LINE, lines.getFirst().json()) : Wkt.of(DataType.MULTI_LINE, paths.json());
		}
		return shape.byKey().get("rings") instanceof Items rings ? polygons(Wkt.values(rings.json())) : Wkt.BROKEN;
	}

	/** Rings that run clockwise are the outsides of polygons, the others holes in the one they lie in; the values stay the texts they are. */
	private static Wkt polygons(List<JsonValue> rings) throws IOException {
		List<double[][]> places = new ArrayList<>();
		for (JsonValue ring : rings) {
			double[][] read = places(ring);
			if (read.length == 0) {
				return Wkt.BROKEN;
			}
			places.add(read);
		}
		boolean turned = places.stream().noneMatch(EsriFeature::clockwise);
		List<Integer> outsides = new ArrayList<>();
		List<List<String>> polygons = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			if (turned || clockwise(places.get(i))) {
				outsides.add(i);
				polygons.add(new ArrayList<>(List.of(rings.get(i).json())));
			}
		}
		for (int i = 0; i < places.size(); i++) {
			if (!outsides.contains(i)) {
				polygons.get(around(places, outsides, places.get(i)[0])).add(rings.get(i).json());
			}
		}
		List<String> texts = polygons.stream().map(polygon -> "[" + String.join(",", polygon) + "]").toList();
		return texts.isEmpty() ? new Wkt(null, false, true) : texts.size() == 1 ? Wkt.of(DataType.POLYGON, texts.getFirst()) : Wkt.of(DataType.MULTI_POLYGON, "[" + String.join(",", texts) + "]");
	}

	/** The places of a ring, only to see how it runs; none where it has others than numbers. */
	private static double[][] places(JsonValue ring) throws IOException {
		List<JsonValue> all = ring instanceof Items list ? Wkt.values(list.json()) : List.of();
		double[][] places = new double[all.size()][2];
		for (int i = 0; i < places.length; i++) {
			String[] numbers = all.get(i).json().replaceAll("[\\[\\]]", "").split(",");
			try {
				places[i][0] = Double.parseDouble(numbers[0]);
				places[i][1] = Double.parseDouble(numbers[1]);
			} catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
				return new double[0][]; // told as a geometry that cannot be read
			}
		}
		return places;
	}

	private static boolean clockwise(double[][] ring) {
		double area = 0;
		for (int i = 0, before = ring.length - 1; i < ring.length; before = i++) {
			area += (ring[i][0] - ring[before][0]) * (ring[i][1] + ring[before][1]);
		}
		return area > 0;
	}

	/** The outside that a place lies in; the last one where it lies in none. */
	private static int around(List<double[][]> rings, List<Integer> outsides, double[] place) {
		for (int i = 0; i < outsides.size(); i++) {
			if (inside(rings.get(outsides.get(i)), place)) {
				return i;
			}
		}
		return outsides.size() - 1;
	}

	private static boolean inside(double[][] ring, double[] place) {
		boolean inside = false;
		for (int i = 0, before = ring.length - 1; i < ring.length; before = i++) {
			double[] a = ring[i];
			double[] b = ring[before];
			boolean crosses = a[1] > place[1] != b[1] > place[1];
			inside ^= crosses && place[0] < (b[0] - a[0]) * (place[1] - a[1]) / (b[1] - a[1]) + a[0];
		}
		return inside;
	}
}
