// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.model.DataType;

/**
 * The text of a geometry taken apart: well-known text (with or without {@code SRID=4326;} before it), or GeoJSON. Looks at every coordinate: how they are nested,
 * whether rings end where they begin, whether they lie in the world.
 */
final class GeometryText {

	/** What is wrong. */
	enum Fault {
		NONE, FORM, OPEN_RING, OUTSIDE, OTHER_SYSTEM
	}

	private static final Pattern PREFIX = Pattern.compile("(?i)\\s*(?:SRID\\s*=\\s*(\\d+)\\s*;)?\\s*([a-z]+?)\\s*(z|m|zm)?\\s*\\(");
	private static final Pattern JSON_TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(\\w+)\"");
	private static final Pattern JSON_COORDINATES = Pattern.compile("\"coordinates\"\\s*:\\s*\\[");
	private static final int LEAST_RING = 4;

	private final String text;
	private final boolean json;
	private DataType type;
	private Fault fault = Fault.NONE;
	private int body;
	private int pos;
	private int places;
	private double firstX;
	private double firstY;
	private double x;
	private double y;

	GeometryText(String text) {
		this.text = text;
		this.json = text.startsWith("{");
		boolean begun = json ? json() : wellKnown();
		if (begun && fault == Fault.NONE) {
			pos = body;
			boolean nested = list(depth());
			boolean ended = nested && (json ? rest().startsWith("}") || rest().startsWith(",") && text.endsWith("}") : rest().isEmpty());
			fault = ended ? fault : Fault.FORM;
		}
	}

	private boolean wellKnown() {
		Matcher prefix = PREFIX.matcher(text);
		if (!prefix.lookingAt()) {
			return false;
		}
		body = prefix.end() - 1;
		type = named(prefix.group(2));
		fault = prefix.group(1) != null && !prefix.group(1).equals("4326") ? Fault.OTHER_SYSTEM : Fault.NONE;
		return type != null;
	}

	private boolean json() {
		Matcher name = JSON_TYPE.matcher(text);
		Matcher coordinates = JSON_COORDINATES.matcher(text);
		if (!name.find() || !coordinates.find()) {
			return false;
		}
		body = coordinates.end() - 1;
		type = named(name.group(1));
		return type != null;
	}

	private static DataType named(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		for (DataType type : Geometries.TYPES) {
			if (Geometry.name(type).equals(upper)) {
				return type;
			}
		}
		return null;
	}

	private int depth() {
		return switch (type) {
		case POINT -> 0;
		case LINE, MULTI_POINT -> 1;
		case POLYGON, MULTI_LINE -> 2;
		default -> 3;
		};
	}

	private boolean list(int depth) {
		if (depth == 0) {
			return at(open()) && place() && at(close());
		}
		if (!at(open())) {
			return false;
		}
		places = 0;
		do {
			boolean bare = depth == 1 && !json && (type != DataType.MULTI_POINT || next() != '(');
			if (!(bare ? place() : list(depth - 1))) {
				return false;
			}
		} while (at(','));
		if (!at(close())) {
			return false;
		}
		boolean ring = depth == 1 && (type == DataType.POLYGON || type == DataType.MULTI_POLYGON);
		if (ring && fault == Fault.NONE && (places < LEAST_RING || firstX != x || firstY != y)) {
			fault = Fault.OPEN_RING;
		}
		return true;
	}

	private boolean place() {
		int numbers = 0;
		do {
			double number = number();
			if (Double.isNaN(number)) {
				return false;
			}
			x = numbers == 0 ? number : x;
			y = numbers == 1 ? number : y;
			numbers++;
		} while (json ? at(',') : next() != ',' && next() != ')' && next() != 0);
		if (places++ == 0) {
			firstX = x;
			firstY = y;
		}
		if (fault == Fault.NONE && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
			fault = Fault.OUTSIDE;
		}
		return numbers >= 2 && numbers <= 4;
	}

	/** The next number, for looking at only; not a number when there is none. */
	private double number() {
		next();
		int start = pos;
		while (pos < text.length() && "+-.0123456789eE".indexOf(text.charAt(pos)) >= 0) {
			pos++;
		}
		try {
			return Double.parseDouble(text.substring(start, pos));
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	private char open() {
		return json ? '[' : '(';
	}

	private char close() {
		return json ? ']' : ')';
	}

	private boolean at(char c) {
		boolean found = next() == c;
		pos += found ? 1 : 0;
		return found;
	}

	/** The next character that is no blank; 0 at the end. */
	private char next() {
		while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
			pos++;
		}
		return pos < text.length() ? text.charAt(pos) : 0;
	}

	private String rest() {
		next();
		return text.substring(pos);
	}

	/** Which geometry it is; null when it is none. */
	DataType type() {
		return type;
	}

	Fault fault() {
		return fault;
	}

	/** The same as a geometry with one part of several. */
	String multi() {
		DataType multi = Geometry.multi(type);
		if (!json) {
			return Geometry.name(multi) + " (" + text.substring(body).strip() + ")";
		}
		String name = switch (multi) {
		case MULTI_POINT -> "MultiPoint";
		case MULTI_LINE -> "MultiLineString";
		default -> "MultiPolygon";
		};
		return "{\"type\":\"" + name + "\",\"coordinates\":[" + text.substring(body, pos) + "]}";
	}

	/** The text without what stands before the name. */
	String plain() {
		int semicolon = json ? -1 : text.substring(0, body).indexOf(';');
		return semicolon < 0 ? text : text.substring(semicolon + 1).strip();
	}
}
