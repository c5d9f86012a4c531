// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Optional;

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

	public ObjectNode metadata() {
		return fields.path("metadata") instanceof ObjectNode object ? object.deepCopy()
				: org.broadsheet.portal.local.internal.http.Json.object();
	}
}
