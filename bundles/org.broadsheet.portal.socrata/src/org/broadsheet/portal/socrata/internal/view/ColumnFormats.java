// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.socrata.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Translates the display format of a column. The portal takes numbers and truth values and gives them back as texts. */
public final class ColumnFormats {

	private static final Map<String, String> SAME_VALUE = Map.of("style", "precisionStyle", "currency", "currencyStyle", "align", "align", "dateStyle", "view", "display", "displayStyle");

	private ColumnFormats() {
	}

	/** The portal's form; what is empty here is not in it. */
	public static ObjectNode toPortal(Map<String, String> format) {
		ObjectNode portal = Json.object();
		SAME_VALUE.forEach((ours, theirs) -> value(format, ours).ifPresent(value -> portal.put(theirs, value)));
		value(format, "thousandsSeparator").ifPresent(value -> portal.put("noCommas", !Boolean.parseBoolean(value)));
		value(format, "decimals").filter(value -> value.matches("\\d{1,2}")).ifPresent(value -> portal.put("precision", Integer.parseInt(value)));
		if ("percentage".equals(format.get("style"))) {
			// the portal's 1 says "multiply by 100 to show", as 1 of ours says that 1 is the whole; its 0 is our 100
			value(format, "percentScale").ifPresent(value -> portal.put("percentScale", value.equals("1") ? 1 : 0));
		}
		return portal;
	}

	/** Our form of what a view has. */
	public static Map<String, String> fromPortal(JsonNode portal) {
		Map<String, String> format = new LinkedHashMap<>();
		SAME_VALUE.forEach((ours, theirs) -> given(portal, theirs).ifPresent(value -> format.put(ours, value)));
		given(portal, "noCommas").ifPresent(value -> format.put("thousandsSeparator", Boolean.toString(!Boolean.parseBoolean(value))));
		given(portal, "precision").ifPresent(value -> format.put("decimals", value));
		given(portal, "percentScale").ifPresent(value -> format.put("percentScale", value.equals("1") ? "1" : "100"));
		return format;
	}

	private static Optional<String> value(Map<String, String> format, String key) {
		return Optional.ofNullable(format.get(key)).filter(value -> !value.isBlank());
	}

	private static Optional<String> given(JsonNode portal, String key) {
		return Optional.of(Json.text(portal.path(key))).filter(value -> !value.isEmpty());
	}
}
