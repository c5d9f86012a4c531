// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.util.List;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/**
 * What a column is checked against, as it was decided at some moment.
 *
 * @param name    display name
 * @param index   in the source
 * @param type    of its values
 * @param parsing how its texts are read
 */
public record CheckedColumn(String name, int index, DataType type, ParseOptions parsing) {

	/** The columns that are not hidden, as they are now; to be called on the model's thread. */
	public static List<CheckedColumn> visible(List<Column> columns) {
		return columns.stream().filter(column -> !column.isHidden())
				.map(column -> new CheckedColumn(column.getName(), column.getSourceIndex(), column.getType(), DatasetTable.options(column))).toList();
	}
}
