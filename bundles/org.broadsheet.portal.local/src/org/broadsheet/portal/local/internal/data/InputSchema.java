// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a source as they were read, all text, with the type each column's values fit. */
public record InputSchema(long id, long sourceId, long totalRows, long rowErrors, List<Column> columns,
		String createdBy, String createdAt) {
	/** A column of the source. */
	public record Column(long id, String fieldName, String displayName, String guess) {
	}

	/** The positions of the columns by their field names. */
	public Map<String, Integer> positions() {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			positions.put(columns.get(i).fieldName(), i);
		}
		return positions;
	}
}
