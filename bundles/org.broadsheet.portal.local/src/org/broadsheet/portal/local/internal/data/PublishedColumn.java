// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.value.ValueType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A column of a published dataset. */
public record PublishedColumn(long id, String name, String fieldName, ValueType type, String description,
		JsonNode format, boolean rowIdentifier) {
	static PublishedColumn of(JsonNode json) {
		return new PublishedColumn(json.path("id").asLong(), json.path("name").asText(),
				json.path("fieldName").asText(), ValueType.of(json.path("type").asText()).orElseThrow(),
				json.path("description").asText(""), json.path("format"), json.path("rowIdentifier").asBoolean());
	}

	ObjectNode toJson() {
		ObjectNode node = Json.object().put("id", id).put("name", name).put("fieldName", fieldName)
				.put("type", type.id()).put("description", description).put("rowIdentifier", rowIdentifier);
		node.set("format", format.isObject() ? format : Json.object());
		return node;
	}
}
