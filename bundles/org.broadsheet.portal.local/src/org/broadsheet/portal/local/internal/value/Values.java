// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The forms of a cell's value. In memory: String, BigDecimal, Boolean, LocalDateTime, Instant, {@link UrlValue} or
 * {@link Geometry}, by type. Stored: always text, with every digit it came with. In JSON: as the API describes.
 */
public final class Values {
	private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

	private Values() {
	}

	/** The stored text of a value that is not null. */
	public static String stored(Object value) {
		return switch (value) {
		case String text -> text;
		case BigDecimal number -> number.toPlainString();
		case LocalDateTime time -> floating(time);
		case Instant instant -> floating(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
		case UrlValue url -> json(url).toString();
		case Geometry geometry -> geometry.geoJson().toString();
		default -> value.toString();
		};
	}

	private static String floating(LocalDateTime time) {
		if (time.getYear() < 0 || time.getYear() > 9999) {
			return FLOATING.format(time);
		}
		char[] text = "0000-00-00T00:00:00.000".toCharArray();
		digits(text, 0, 4, time.getYear());
		digits(text, 5, 2, time.getMonthValue());
		digits(text, 8, 2, time.getDayOfMonth());
		digits(text, 11, 2, time.getHour());
		digits(text, 14, 2, time.getMinute());
		digits(text, 17, 2, time.getSecond());
		digits(text, 20, 3, time.getNano() / 1_000_000);
		return new String(text);
	}

	private static void digits(char[] text, int start, int count, int value) {
		int rest = value;
		for (int i = start + count - 1; i >= start; i--) {
			text[i] = (char) ('0' + rest % 10);
			rest /= 10;
		}
	}

	private static ObjectNode json(UrlValue url) {
		ObjectNode node = Json.object().put("url", url.url());
		return url.description() == null ? node : node.put("description", url.description());
	}

	/** Writes a stored value as the API shows it: numbers as text, checkboxes as booleans, links and shapes as objects. */
	public static void writeJson(JsonGenerator json, ValueType type, String stored) throws IOException {
		if (stored == null) {
			json.writeNull();
		} else if (type == ValueType.CHECKBOX) {
			json.writeBoolean(Boolean.parseBoolean(stored));
		} else if (type == ValueType.URL || type.isGeometry()) {
			json.writeRawValue(stored);
		} else {
			json.writeString(stored);
		}
	}

	/** The text of a stored value in a CSV file: shapes as WKT, links as {@code description (address)}. */
	public static String csv(ValueType type, String stored) {
		if (stored == null) {
			return "";
		}
		if (type.isGeometry()) {
			return Wkt.write(Json.parse(stored));
		}
		if (type == ValueType.URL) {
			JsonNode url = Json.parse(stored);
			String address = url.path("url").asText();
			return url.has("description") ? url.path("description").asText() + " (" + address + ")" : address;
		}
		return stored;
	}
}
