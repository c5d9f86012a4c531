// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A column of an output schema.
 *
 * @param transformId the id of its transform
 * @param expression  the transform as written
 * @param type        the API name of the type it gives
 * @param initialId   the column of an earlier schema it came from, or 0
 * @param errors      the cells with an error, or -1 while they are being counted
 */
public record OutputColumn(long id, String fieldName, String displayName, String description, int position,
		boolean primaryKey, JsonNode format, JsonNode flags, long initialId, long transformId, String expression,
		String type, long errors) {
	static OutputColumn of(JsonNode json) {
		return new OutputColumn(json.path("id").asLong(), json.path("field_name").asText(),
				json.path("display_name").asText(), json.path("description").asText(), json.path("position").asInt(),
				json.path("primary_key").asBoolean(), json.path("format"), json.path("flags"),
				json.path("initial_id").asLong(), json.path("transform_id").asLong(), json.path("expression").asText(),
				json.path("type").asText(), json.path("errors").asLong());
	}

	ObjectNode toJson() {
		ObjectNode json = Json.object().put("id", id).put("field_name", fieldName).put("display_name", displayName)
				.put("description", description).put("position", position).put("primary_key", primaryKey)
				.put("initial_id", initialId).put("transform_id", transformId).put("expression", expression)
				.put("type", type).put("errors", errors);
		json.set("format", format);
		json.set("flags", flags);
		return json;
	}

	public OutputColumn withErrors(long count) {
		return new OutputColumn(id, fieldName, displayName, description, position, primaryKey, format, flags, initialId,
				transformId, expression, type, count);
	}
}
