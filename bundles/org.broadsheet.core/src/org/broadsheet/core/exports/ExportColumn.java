// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/**
 * A column that is written, as it was decided when the export began.
 *
 * @param name    under which it is written
 * @param index   in the source
 * @param type    of its values
 * @param parsing how its texts are read
 * @param format  how its values are displayed
 */
public record ExportColumn(String name, int index, DataType type, ParseOptions parsing, ColumnFormat format) {

	static ExportColumn of(Column column, boolean fieldName) {
		String name = fieldName && column.getFieldName() != null && !column.getFieldName().isEmpty() ? column.getFieldName() : column.getName();
		return new ExportColumn(name, column.getSourceIndex(), column.getType(), DatasetTable.options(column), new ColumnFormat(column.getFormat().map()));
	}

	/** What a text is in this column. */
	public CellValue read(String text) {
		return CellReader.read(type, parsing, text);
	}
}
