// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.value;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Why a cell has no value. */
public record CellError(String type, String message, ObjectNode data) {
	/** The text of a cell does not fit the type; the wording is part of the API. */
	public static CellError conversion(Object value, String from, ValueType to) {
		String shown = Values.stored(value);
		ObjectNode data = Json.object().put("value", shown).put("target_type", to.id()).put("source_type", from);
		return new CellError("type_conversion_failed",
				"Unable to convert \"" + shown + "\" from " + from + " to " + to.id(), data);
	}
}
