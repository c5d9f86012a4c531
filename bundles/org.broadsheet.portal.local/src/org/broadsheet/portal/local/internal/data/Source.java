// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Optional;

import org.broadsheet.portal.local.internal.draft.ParseOptions;

import com.fasterxml.jackson.databind.JsonNode;

/** A file of a revision, from its announcement over the upload to its rows. */
public record Source(long id, Optional<Long> revisionId, JsonNode type, JsonNode givenOptions, String contentType,
		String createdBy, String createdAt, Optional<String> finishedAt, Optional<String> failedAt,
		Optional<String> failure, Optional<Long> fileId, long size) {
	public String filename() {
		return type.path("filename").asText("");
	}

	public ParseOptions options() {
		return ParseOptions.of(givenOptions, contentType, filename());
	}
}
