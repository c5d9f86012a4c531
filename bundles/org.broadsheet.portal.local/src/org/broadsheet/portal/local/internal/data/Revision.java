// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A draft of changes to one dataset.
 *
 * @param seq    its number within the dataset, from 0
 * @param fields the parts a client may write: action, metadata, permissions, notes, attachments, href
 */
public record Revision(long id, String viewId, int seq, ObjectNode fields, Optional<Long> outputSchemaId,
		Optional<Long> blobId, String createdBy, String createdAt, String updatedAt, Optional<String> closedAt) {
	/** {@code update}, {@code replace} or {@code delete}. */
	public String action() {
		return fields.path("action").path("type").asText("update");
	}

	/** The visibility this revision will set, if it says so. */
	public Optional<String> scope() {
		String permission = fields.path("action").path("permission").asText("");
		return permission.isEmpty() || permission.equals("null") ? Optional.empty() : Optional.of(permission);
	}

	/** The metadata as it is published: with the attachments that were named, as views show them. */
	public ObjectNode published() {
		ObjectNode published = metadata();
		JsonNode named = fields.path("attachments");
		if (!named.isEmpty()) {
			ObjectNode inner = published.path("metadata") instanceof ObjectNode object ? object : published.putObject("metadata");
			ArrayNode shown = inner.putArray("attachments");
			named.forEach(file -> shown.addObject().put("name", file.path("name").asText()).put("filename", file.path("filename").asText())
					.put("assetId", file.path("asset_id").asText()));
		}
		return published;
	}

	public ObjectNode metadata() {
		return fields.path("metadata") instanceof ObjectNode object ? object.deepCopy()
				: org.broadsheet.portal.local.internal.http.Json.object();
	}
}
