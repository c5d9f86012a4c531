// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.portal.local.internal.http.Json;

/** The schema the portal proposes for a source just read. */
final class FirstSchema {
	private FirstSchema() {
	}

	static List<OutputColumn> columns(InputSchema input) {
		List<OutputColumn> columns = new ArrayList<>();
		for (InputSchema.Column column : input.columns()) {
			columns.add(new OutputColumn(0, column.fieldName(), column.displayName(), "", columns.size() + 1, false,
					Json.object(), Json.array(), 0, 0, expression(column), column.guess(), 0));
		}
		return columns;
	}

	private static String expression(InputSchema.Column column) {
		String reference = "`" + column.fieldName() + "`";
		return switch (column.guess()) {
		case "number" -> "to_number(" + reference + ")";
		case "checkbox" -> "to_boolean(" + reference + ")";
		case "calendar_date" -> "to_floating_timestamp(" + reference + ")";
		default -> reference;
		};
	}
}
