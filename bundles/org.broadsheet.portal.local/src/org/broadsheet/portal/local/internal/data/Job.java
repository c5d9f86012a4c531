// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** The publication of a revision, running or over. The newest entry of the log comes first. */
public record Job(long id, long revisionId, String uuid, String status, JsonNode log, Optional<Long> outputSchemaId,
		String createdBy, String createdAt, String updatedAt, Optional<String> finishedAt) {
	public static final String SUCCESSFUL = "successful";
	public static final String FAILURE = "failure";
}
