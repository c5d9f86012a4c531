// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** Well-known text for geometries, read into GeoJSON and written from it. Longitude first, as both demand. */
public final class Wkt {
	private record Shape(ValueType type, String geoJson, String wkt, int depth) {
	}

	private static final List<Shape> SHAPES = List.of(new Shape(ValueType.POINT, "Point", "POINT", 0),
			new Shape(ValueType.MULTIPOINT, "MultiPoint", "MULTIPOINT", 1),
			new Shape(ValueType.LINE, "LineString", "LINESTRING", 1),
			new Shape(ValueType.MULTILINE, "MultiLineString", "MULTILINESTRING", 2),
			new Shape(ValueType.POLYGON, "Polygon", "POLYGON", 2),
			new Shape(ValueType.MULTIPOLYGON, "MultiPolygon", "MULTIPOLYGON", 3));
	private static final Pattern HEAD = Pattern.compile("\\s*(?:SRID=4326;)?([A-Za-z]+)\\s*(\\(.*\\))\\s*",
			Pattern.DOTALL);
	private static final Map<String, BigDecimal> LIMITS = Map.of("x", BigDecimal.valueOf(180), "y",
			BigDecimal.valueOf(90));

	private final String text;
	private int position;

	private Wkt(String text) {
		this.text = text;
	}

	/** Reads a geometry of the given type; empty when the text is none or lies outside the globe. */
	public static Optional<Geometry> parse(String wkt, ValueType type) {
		Shape shape = SHAPES.get(type.ordinal() - ValueType.POINT.ordinal());
		Matcher head = HEAD.matcher(wkt);
		if (!head.matches() || !head.group(1).toUpperCase(Locale.ROOT).equals(shape(type).wkt())) {
			return Optional.empty();
		}
		Wkt reader = new Wkt(head.group(2));
		Optional<JsonNode> coordinates = shape.depth() == 0 ? reader.single() : reader.nested(shape.depth());
		return coordinates.filter(found -> reader.atEnd()).map(found -> {
			var node = Json.object().put("type", shape.geoJson());
			node.set("coordinates", found);
			return new Geometry(type, node);
		});
	}

	private static Shape shape(ValueType type) {
		return SHAPES.stream().filter(shape -> shape.type() == type).findFirst().orElseThrow();
	}

	private Optional<JsonNode> single() {
		if (!take('(')) {
			return Optional.empty();
		}
		Optional<JsonNode> pair = pair();
		return take(')') ? pair : Optional.empty();
	}

	private Optional<JsonNode> nested(int depth) {
		if (!take('(')) {
			return Optional.empty();
		}
		ArrayNode list = Json.array();
		do {
			Optional<JsonNode> part = depth > 1 ? nested(depth - 1) : peek('(') ? single() : pair();
			if (part.isEmpty()) {
				return part;
			}
			list.add(part.get());
		} while (take(','));
		return take(')') ? Optional.of(list) : Optional.empty();
	}

	private Optional<JsonNode> pair() {
		Optional<BigDecimal> x = number("x");
		Optional<BigDecimal> y = number("y");
		return x.isPresent() && y.isPresent() ? Optional.of(Json.array().add(x.get()).add(y.get())) : Optional.empty();
	}

	private Optional<BigDecimal> number(String axis) {
		skipSpace();
		int start = position;
		while (position < text.length() && "+-.0123456789eE".indexOf(text.charAt(position)) >= 0) {
			position++;
		}
		return Numbers.parse(text.substring(start, position))
				.filter(value -> value.abs().compareTo(LIMITS.get(axis)) <= 0);
	}

	private boolean peek(char c) {
		skipSpace();
		return position < text.length() && text.charAt(position) == c;
	}

	private boolean take(char c) {
		boolean there = peek(c);
		position += there ? 1 : 0;
		return there;
	}

	private boolean atEnd() {
		skipSpace();
		return position == text.length();
	}

	private void skipSpace() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
	}

	/** Writes a GeoJSON geometry as well-known text. */
	public static String write(JsonNode geoJson) {
		String type = geoJson.path("type").asText();
		String name = SHAPES.stream().filter(shape -> shape.geoJson().equals(type)).map(Shape::wkt).findFirst()
				.orElse(type.toUpperCase(Locale.ROOT));
		JsonNode coordinates = geoJson.path("coordinates");
		StringBuilder text = new StringBuilder(name).append(' ');
		if (coordinates.path(0).isNumber()) {
			text.append('(');
			write(coordinates, text);
			return text.append(')').toString();
		}
		write(coordinates, text);
		return text.toString();
	}

	private static void write(JsonNode coordinates, StringBuilder text) {
		if (coordinates.path(0).isNumber()) {
			text.append(coordinates.path(0).asText()).append(' ').append(coordinates.path(1).asText());
			return;
		}
		text.append('(');
		for (int i = 0; i < coordinates.size(); i++) {
			text.append(i == 0 ? "" : ", ");
			write(coordinates.get(i), text);
		}
		text.append(')');
	}
}
