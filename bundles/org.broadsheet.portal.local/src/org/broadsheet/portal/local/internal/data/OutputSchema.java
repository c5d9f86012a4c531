// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The columns a source is to be published with, in their order.
 *
 * @param errorCount the cells with an error; empty while they are being counted
 * @param errorRows  the rows with at least one error
 * @param failure    why the errors could not be counted, if so
 */
public record OutputSchema(long id, long inputSchemaId, List<OutputColumn> columns, JsonNode sortBys,
		Optional<Long> errorCount, Optional<Long> errorRows, String createdBy, String createdAt,
		Optional<String> completedAt, Optional<String> failedAt, Optional<String> failure) {
}
