// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the portal's own words in the several shapes that its services give them. */
public final class Complaint {

	private Complaint() {
	}

	/** What an error object says; empty when it says nothing. */
	public static String of(JsonNode error) {
		if (error.isTextual()) {
			return error.asText();
		}
		for (String key : new String[] { "message", "english", "error" }) {
			JsonNode value = error.path(key);
			if (value.isTextual()) {
				return filledIn(value.asText(), error.path("params"));
			}
			if (value.isObject()) {
				return of(value);
			}
		}
		return "";
	}

	private static String filledIn(String message, JsonNode params) {
		String text = message;
		for (Map.Entry<String, JsonNode> param : params.properties()) {
			JsonNode value = param.getValue().isArray() ? param.getValue().path(0) : param.getValue();
			text = text.replace("{" + param.getKey() + "}", Json.text(value));
		}
		return text.strip();
	}
}
