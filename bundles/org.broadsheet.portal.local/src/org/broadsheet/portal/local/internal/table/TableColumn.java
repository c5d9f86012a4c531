// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.table;

import org.broadsheet.portal.local.internal.value.ValueType;

/** A column of a table file: its name there, and the type of its values. Numbers have a second column to sort by. */
public record TableColumn(String fieldName, ValueType type, int index) {
	/** The column with the stored text. */
	public String valueColumn() {
		return "c" + index;
	}

	/** The column to compare and sort by. */
	public String sortColumn() {
		return type == ValueType.NUMBER ? "k" + index : valueColumn();
	}
}
