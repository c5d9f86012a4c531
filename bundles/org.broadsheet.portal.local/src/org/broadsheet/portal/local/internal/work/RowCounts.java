// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a publication did to the rows, in the words of the job's log. */
record RowCounts(long errors, long created, long updated, long deleted, boolean byIdentifier) {
	ObjectNode toJson() {
		return Json.object().put("Errors", errors).put("Rows Created", created).put("Rows Updated", updated)
				.put("By RowIdentifier", byIdentifier ? updated + deleted : 0).put("By SID", 0)
				.put("Rows Deleted", deleted);
	}
}
