// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.model.DataType;

/** Reads the geometries of one placemark as well-known text, their numbers as they are written. */
final class KmlGeometry {

	static final Set<String> NAMES = Set.of("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack", "Model");

	private final List<Geometry> parts = new ArrayList<>();
	private boolean multi;
	private boolean height;
	private boolean broken;
	private String begin = "";
	private String end = "";
	/** How many times there are beside the first. */
	private long times;

	/** Reads the geometry whose element the parser has begun. */
	void read(KmlXml xml) throws IOException {
		switch (xml.name()) {
		case "Point" -> add(DataType.POINT, coordinates(xml, "coordinates"));
		case "LineString", "LinearRing" -> add(DataType.LINE, coordinates(xml, "coordinates"));
		case "Polygon" -> polygon(xml);
		case "Track" -> track(xml);
		case "MultiGeometry", "MultiTrack" -> {
			multi = true;
			int outer = xml.depth();
			while (xml.nextWithin(outer)) {
				if (NAMES.contains(xml.name())) {
					read(xml);
				} else {
					xml.skip();
				}
			}
		}
		default -> {
			broken = true;
			xml.skip();
		}
		}
	}

	/** A way with a time for each place, of which the first and the last are kept. */
	private void track(KmlXml xml) throws IOException {
		List<String> places = new ArrayList<>();
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			switch (xml.name()) {
			case "coord" -> {
				KmlCoordinates read = new KmlCoordinates(xml.text().strip().replaceAll("\\s+", ","));
				height |= read.height();
				broken |= !read.sound();
				if (!read.text().isEmpty()) {
					places.add(read.text());
				}
			}
			case "when" -> {
				String time = xml.text().strip();
				begin = begin.isEmpty() ? time : begin;
				times += !end.isEmpty() && !time.isEmpty() ? 1 : 0;
				end = time.isEmpty() ? end : time;
			}
			default -> xml.skip();
			}
		}
		add(places.size() == 1 ? DataType.POINT : DataType.LINE, String.join(", ", places));
	}

	private void polygon(KmlXml xml) throws IOException {
		List<String> rings = new ArrayList<>();
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			boolean inner = xml.name().equals("innerBoundaryIs");
			if (inner || xml.name().equals("outerBoundaryIs")) {
				int boundary = xml.depth();
				while (xml.nextWithin(boundary)) {
					String ring = coordinates(xml, "coordinates");
					if (!ring.isEmpty()) {
						rings.add(inner ? rings.size() : 0, "(" + ring + ")");
					}
				}
			} else {
				xml.skip();
			}
		}
		add(DataType.POLYGON, String.join(", ", rings));
	}

	private String coordinates(KmlXml xml, String name) throws IOException {
		String found = "";
		int outer = xml.depth();
		while (xml.nextWithin(outer)) {
			if (xml.name().equals(name)) {
				KmlCoordinates read = new KmlCoordinates(xml.text());
				found = read.text();
				height |= read.height();
				broken |= !read.sound();
			} else {
				xml.skip();
			}
		}
		return found;
	}

	private void add(DataType type, String places) {
		if (!places.isEmpty()) {
			broken |= type == DataType.POINT && places.contains(",");
			parts.add(new Geometry(type, "(" + places + ")"));
		}
	}

	/** Whether there is any. */
	boolean any() {
		return broken || !parts.isEmpty();
	}

	/** The whole as one geometry; null when its parts are of several kinds, or it cannot be read. */
	Geometry whole() {
		if (broken || parts.isEmpty() || parts.stream().map(Geometry::type).distinct().count() > 1) {
			return null;
		}
		if (parts.size() == 1) {
			return multi ? parts.getFirst().multi() : parts.getFirst();
		}
		return new Geometry(Geometry.multi(parts.getFirst().type()), "(" + String.join(", ", parts.stream().map(Geometry::body).toList()) + ")");
	}

	/** The parts as they are, where they make no whole. */
	String text() {
		return parts.isEmpty() ? "" : "GEOMETRYCOLLECTION (" + String.join(", ", parts.stream().map(Geometry::text).toList()) + ")";
	}

	/** The first time of a track; empty when there is none. */
	String begin() {
		return begin;
	}

	/** The last time of a track; empty when there is none. */
	String end() {
		return end;
	}

	/** Whether there are times between the first and the last. */
	boolean between() {
		return times > 1;
	}

	/** Whether there are heights other than zero. */
	boolean height() {
		return height;
	}
}
