// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;

/** Reads geometries: well-known text, GeoJSON, and latitude and longitude for points. Checks form and range, not topology. */
final class GeometryReader {

	private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
	private static final Pattern PAIR = Pattern.compile("\\(?\\s*(" + NUMBER + ")\\s*,\\s*(" + NUMBER + ")\\s*\\)?");

	private GeometryReader() {
	}

	static CellValue read(DataType type, String text) {
		String wanted = Geometry.name(type).toLowerCase(Locale.ROOT);
		byte code = CellClass.of(text);
		if (code != CellClass.GEOMETRY && code != CellClass.COORDINATES) {
			return misfit(Messages.CellReader_geometry, wanted, text);
		}
		Matcher pair = PAIR.matcher(text);
		if (pair.matches()) {
			return pair(type, pair.group(1), pair.group(2), text);
		}
		GeometryText geometry = new GeometryText(text);
		if (geometry.type() == null) {
			return misfit(Messages.CellReader_geometry, wanted, text);
		}
		boolean part = geometry.type() != type && Geometry.multi(geometry.type()) == type;
		if (geometry.type() != type && !part) {
			return misfit(Messages.CellReader_otherGeometry.replace("{2}", Geometry.name(geometry.type()).toLowerCase(Locale.ROOT)), wanted, text);
		}
		return switch (geometry.fault()) {
		case NONE -> new Value(part ? geometry.multi() : geometry.plain());
		case FORM -> misfit(Messages.CellReader_geometryForm, wanted, text);
		case OPEN_RING -> Errors.error("open-ring", Messages.CellReader_openRing.replace("{1}", wanted), text);
		case OTHER_SYSTEM -> Errors.error("other-coordinates", Messages.CellReader_otherSystem, text);
		case OUTSIDE -> outside(text);
		};
	}

	/** Latitude and longitude, as people write them. */
	private static CellValue pair(DataType type, String latitude, String longitude, String text) {
		if (type != DataType.POINT && type != DataType.MULTI_POINT) {
			return misfit(Messages.CellReader_otherGeometry.replace("{2}", "point"), Geometry.name(type).toLowerCase(Locale.ROOT), text);
		}
		if (!inRange(longitude, latitude)) {
			return outside(text);
		}
		Geometry point = new Geometry(DataType.POINT, "(" + longitude + " " + latitude + ")");
		return new Value((type == DataType.POINT ? point : point.multi()).text());
	}

	/** The old location type: a street address, coordinates, or both, the coordinates then in parentheses at the end. */
	static CellValue location(String text) {
		byte code = CellClass.of(text);
		if (code == CellClass.COORDINATES || code == CellClass.GEOMETRY) {
			return read(DataType.POINT, text);
		}
		if (code != CellClass.OTHER) {
			return misfit(Messages.CellReader_geometry, "location", text);
		}
		Matcher pair = PAIR.matcher(text.substring(Math.max(0, text.lastIndexOf('('))));
		return text.endsWith(")") && pair.matches() && !inRange(pair.group(2), pair.group(1)) ? outside(text) : new Value(text);
	}

	/** Whether a text ends as a location with coordinates does. */
	static boolean located(String text) {
		return CellClass.of(text.substring(Math.max(0, text.lastIndexOf('(')))) == CellClass.COORDINATES;
	}

	private static boolean inRange(String longitude, String latitude) {
		return Math.abs(Double.parseDouble(longitude)) <= 180 && Math.abs(Double.parseDouble(latitude)) <= 90;
	}

	private static CellValue outside(String text) {
		return Errors.error("outside-the-world", Messages.CellReader_outside, text);
	}

	private static CellValue misfit(String message, String wanted, String text) {
		return Errors.error("not-a-geometry", message.replace("{1}", wanted), text);
	}
}
