// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.geometry.Degrees;
import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.geometry.ToWgs84;

/**
 * Brings geometries from the coordinate system that a source names to WGS 84.
 *
 * @param name of the system
 */
record Reprojection(String name, ToWgs84 way) {

	private static final String EPSG = "EPSG:";
	private static final Pattern PLACE = Pattern.compile("([-+.\\deE]+) ([-+.\\deE]+)");

	/** The way from a system; empty when none is needed, or none is known. */
	static Optional<Reprojection> of(String name, CoordinateRegister register) {
		return name.startsWith(EPSG) && !CoordinateSystems.worldwide(name) ? register.find(name.substring(EPSG.length())).map(way -> new Reprojection(name, way)) : Optional.empty();
	}

	/** The same geometry in WGS 84; empty when a place of it lies nowhere. */
	Optional<Geometry> apply(Geometry geometry) {
		if (way.worldwide()) {
			return Optional.of(geometry);
		}
		StringBuilder out = new StringBuilder();
		Matcher places = PLACE.matcher(geometry.body());
		double[] xy = new double[2];
		while (places.find()) {
			try {
				xy[0] = Double.parseDouble(places.group(1));
				xy[1] = Double.parseDouble(places.group(2));
			} catch (NumberFormatException e) {
				return Optional.empty();
			}
			if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1]) || !way.transform(xy)) {
				return Optional.empty();
			}
			places.appendReplacement(out, Degrees.text(xy[0]) + " " + Degrees.text(xy[1]));
		}
		return Optional.of(new Geometry(geometry.type(), places.appendTail(out).toString()));
	}
}
