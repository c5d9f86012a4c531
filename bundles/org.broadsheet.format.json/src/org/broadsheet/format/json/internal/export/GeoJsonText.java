// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Turns geometries as cells hold them into GeoJSON, their numbers as they are written: well-known text, GeoJSON itself, and latitude and longitude. */
final class GeoJsonText {

	private static final Map<String, String> NAMES = Map.of("POINT", "Point", "LINESTRING", "LineString", "POLYGON", "Polygon", "MULTIPOINT", "MultiPoint", "MULTILINESTRING", "MultiLineString",
			"MULTIPOLYGON", "MultiPolygon");
	private static final Pattern WELL_KNOWN = Pattern.compile("\\s*([A-Za-z]+)\\s*(ZM|Z|M)?\\s*(\\(.*\\))\\s*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

	private final String body;
	private final int axes;
	private int at;

	private GeoJsonText(String body, int axes) {
		this.body = body;
		this.axes = axes;
	}

	/** The geometry as GeoJSON; empty where a text is none. */
	static Optional<String> of(String text) {
		if (text.stripLeading().startsWith("{")) {
			return geometry(text) ? Optional.of(text.strip()) : Optional.empty();
		}
		Matcher known = WELL_KNOWN.matcher(text);
		String name = known.matches() ? NAMES.get(known.group(1).toUpperCase(java.util.Locale.ROOT)) : null;
		if (name == null) {
			return Optional.empty();
		}
		boolean height = known.group(2) == null || known.group(2).toUpperCase(java.util.Locale.ROOT).startsWith("Z");
		String list = new GeoJsonText(known.group(3), height ? 3 : 2).list();
		return list == null ? Optional.empty() : Optional.of("{\"type\":\"" + name + "\",\"coordinates\":" + shaped(name, list) + "}");
	}

	/** A point, of texts that are numbers. */
	static Optional<String> point(String longitude, String latitude) {
		return NUMBER.matcher(longitude).matches() && NUMBER.matcher(latitude).matches()
				? Optional.of("{\"type\":\"Point\",\"coordinates\":[" + number(longitude) + "," + number(latitude) + "]}")
				: Optional.empty();
	}

	private static String shaped(String name, String list) {
		return switch (name) {
		case "Point" -> list.substring(1, list.length() - 1);
		case "MultiPoint" -> list.replace("[[[", "[[").replace("]]]", "]]").replace("]],[[", "],[");
		default -> list;
		};
	}

	/** A list in parentheses, of lists or of positions; null where it is none. */
	private String list() {
		StringBuilder json = new StringBuilder("[");
		at++;
		while (at < body.length()) {
			skipBlanks();
			String item = at < body.length() && body.charAt(at) == '(' ? list() : position();
			skipBlanks();
			if (item == null || at >= body.length()) {
				return null;
			}
			json.append(item);
			char behind = body.charAt(at++);
			if (behind == ')') {
				return json.append(']').toString();
			}
			if (behind != ',') {
				return null;
			}
			json.append(',');
		}
		return null;
	}

	private String position() {
		int end = at;
		while (end < body.length() && body.charAt(end) != ',' && body.charAt(end) != ')') {
			end++;
		}
		String[] numbers = body.substring(at, end).strip().split("\\s+");
		at = end;
		if (numbers.length < 2) {
			return null;
		}
		StringBuilder json = new StringBuilder("[");
		for (int i = 0; i < Math.min(axes, numbers.length); i++) {
			if (!NUMBER.matcher(numbers[i]).matches()) {
				return null;
			}
			json.append(i == 0 ? "" : ",").append(number(numbers[i]));
		}
		return json.append(']').toString();
	}

	private void skipBlanks() {
		while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
			at++;
		}
	}

	/** A number as JSON has it: no plus sign, digits on both sides of the point, no needless zeros in front. */
	private static String number(String text) {
		String bare = text.startsWith("+") ? text.substring(1) : text;
		return bare.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.(?=$|[eE])", "").replaceFirst("^(-?)0+(?=\\d)", "$1");
	}

	/** Whether a text is the object of a geometry and nothing else. */
	private static boolean geometry(String text) {
		try (JsonParser parser = JsonRows.FACTORY.createParser(text)) {
			boolean typed = false;
			boolean placed = false;
			parser.nextToken();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				typed |= name.equals("type") && NAMES.containsValue(parser.getText());
				placed |= name.equals("coordinates") && parser.currentToken() == JsonToken.START_ARRAY;
				parser.skipChildren();
			}
			return typed && placed && parser.nextToken() == null;
		} catch (IOException e) {
			// what the parser does not understand is no geometry
			return false;
		}
	}
}
