// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;

/**
 * What the beginning of a text looks like.
 *
 * @param layout how records follow each other
 * @param root   value of the first object's member "type"; empty when there is none
 * @param geo    whether it is GeoJSON
 * @param sound  whether nothing in it is wrong
 */
record Sniff(Layout layout, String root, boolean geo, boolean sound) {

	/** How records follow each other: in one document, one a line, or one after another without order. */
	enum Layout {
		NONE, DOCUMENT, LINES, SEQUENCE
	}

	static final String COLLECTION = "FeatureCollection";
	static final String GEOMETRIES = "GeometryCollection";
	private static final Set<String> GEO = Set.of(COLLECTION, "Feature", GEOMETRIES, "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");
	private static final Pattern FEATURE = Pattern.compile("\"type\"\\s*:\\s*\"Feature(Collection)?\"");
	private static final char RECORD_SEPARATOR = '\u001e';

	/**
	 * Looks at a text.
	 *
	 * @param text     its beginning
	 * @param complete whether that is all
	 * @param lines    whether its name promises one record a line
	 */
	static Sniff of(String text, boolean complete, boolean lines) {
		String begun = text.stripLeading();
		if (begun.isEmpty() || "{[".indexOf(begun.charAt(0)) < 0 && begun.charAt(0) != RECORD_SEPARATOR) {
			return new Sniff(Layout.NONE, "", false, false);
		}
		Look look = new Look();
		boolean sound = look.at(begun, complete);
		boolean geo = GEO.contains(look.type) && look.geometryOrFeatures || look.type.isEmpty() && look.geometryOrFeatures && FEATURE.matcher(begun).find();
		return new Sniff(layout(begun, look, lines), look.type, geo, sound || look.values > 1);
	}

	private static Layout layout(String text, Look look, boolean lines) {
		String[] first = text.split("\\R", 2);
		String rest = first.length < 2 ? "" : first[1].stripLeading();
		boolean more = !rest.isEmpty() && "{[".indexOf(rest.charAt(0)) >= 0;
		if (text.charAt(0) == RECORD_SEPARATOR || (more || lines && rest.isEmpty()) && new Look().at(first[0], true) || lines && more) {
			return Layout.LINES;
		}
		return look.values > 1 ? Layout.SEQUENCE : Layout.DOCUMENT;
	}

	/** A look at the members of the first object, and at how many values there are. */
	private static final class Look {

		private String type = "";
		private boolean geometryOrFeatures;
		private int values;

		/** Whether a text is JSON up to where it is cut off. */
		boolean at(String text, boolean complete) {
			try (JsonParser parser = JsonLimits.parser(new StringReader(text))) {
				for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
					values++;
					if (values == 1 && token == JsonToken.START_OBJECT) {
						members(parser);
					} else {
						parser.skipChildren();
					}
				}
				return true;
			} catch (JsonEOFException e) {
				return !complete;
			} catch (JsonProcessingException e) {
				// a word or number that is cut off is no fault
				return !complete && e.getLocation() != null && e.getLocation().getCharOffset() > text.length() - 64;
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}

		private void members(JsonParser parser) throws IOException {
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String key = parser.currentName();
				JsonToken token = parser.nextToken();
				if (key.equals("type") && token == JsonToken.VALUE_STRING) {
					type = parser.getText();
				}
				geometryOrFeatures |= Set.of("features", "geometry", "geometries", "coordinates", "properties").contains(key);
				parser.skipChildren();
			}
		}
	}
}
