// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;

/** Reads geometries: well-known text, GeoJSON, and latitude and longitude for points. Checks form and range, not topology. */
final class GeometryReader {

	private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
	private static final Pattern PAIR = Pattern.compile("\\(?\\s*(" + NUMBER + ")\\s*,\\s*(" + NUMBER + ")\\s*\\)?");
	private static final Pattern WELL_KNOWN = Pattern.compile("([A-Za-z]+)\\s*(?:Z|M|ZM)?\\s*\\([\\s(]*(" + NUMBER + ")\\s+(" + NUMBER + ")[-+.,\\d\\seE()]*\\)");
	private static final Pattern JSON_TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(\\w+)\"");
	private static final Pattern JSON_FIRST = Pattern.compile("\"coordinates\"\\s*:\\s*\\[[\\s\\[]*(" + NUMBER + ")\\s*,\\s*(" + NUMBER + ")[-+.,\\d\\seE\\[\\]]*\\]");

	private GeometryReader() {
	}

	static CellValue read(DataType type, String text) {
		String wanted = name(type);
		byte code = CellClass.of(text);
		if (code != CellClass.GEOMETRY && code != CellClass.COORDINATES) {
			return misfit(wanted, text);
		}
		Matcher pair = PAIR.matcher(text);
		if (type == DataType.POINT && pair.matches()) {
			return inRange(pair.group(2), pair.group(1)) ? new Value("POINT (" + pair.group(2) + " " + pair.group(1) + ")") : outside(text);
		}
		Matcher known = WELL_KNOWN.matcher(text);
		if (known.matches()) {
			return checked(wanted, known.group(1), known.group(2), known.group(3), text);
		}
		Matcher json = JSON_TYPE.matcher(text);
		Matcher first = JSON_FIRST.matcher(text);
		if (text.startsWith("{") && text.endsWith("}") && json.find() && first.find()) {
			return checked(wanted, json.group(1), first.group(1), first.group(2), text);
		}
		return misfit(wanted, text);
	}

	/** The old location type: a street address, coordinates, or both. */
	static CellValue location(String text) {
		byte code = CellClass.of(text);
		if (code == CellClass.COORDINATES || code == CellClass.GEOMETRY) {
			return read(DataType.POINT, text);
		}
		return code == CellClass.OTHER ? new Value(text) : misfit("location", text);
	}

	private static CellValue checked(String wanted, String found, String longitude, String latitude, String text) {
		if (!found.toLowerCase(Locale.ROOT).equals(wanted)) {
			return misfit(wanted, text);
		}
		return inRange(longitude, latitude) ? new Value(text) : outside(text);
	}

	private static boolean inRange(String longitude, String latitude) {
		return Math.abs(Double.parseDouble(longitude)) <= 180 && Math.abs(Double.parseDouble(latitude)) <= 90;
	}

	private static CellValue outside(String text) {
		return Errors.error("outside-the-world", Messages.CellReader_outside, text);
	}

	private static CellValue misfit(String wanted, String text) {
		return Errors.error("not-a-geometry", Messages.CellReader_geometry.replace("{1}", wanted), text);
	}

	private static String name(DataType type) {
		return type == DataType.LINE ? "linestring" : type == DataType.MULTI_LINE ? "multilinestring" : type.getLiteral();
	}
}
