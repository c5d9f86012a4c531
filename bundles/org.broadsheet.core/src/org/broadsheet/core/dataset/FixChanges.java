// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/** Makes the recorded change of a repair that an issue offers. */
public final class FixChanges {

	private FixChanges() {
	}

	/**
	 * The change of a repair; empty where it is none of this table, as reading the source in another way.
	 *
	 * @param column the column of the issue, if it concerns one
	 */
	public static Optional<Change> of(Fix fix, Optional<Column> column) {
		return fix.id().equals(Fixes.DELETE_ROWS) ? RowRanges.rows(fix.parameters().get("rows")).map(rows -> new Change.DeleteRows(new Change.RowChoice.Numbered(rows))) : column.flatMap(known -> ofColumn(fix, known));
	}

	private static Optional<Change> ofColumn(Fix fix, Column column) {
		String id = column.getId();
		Map<String, String> with = fix.parameters();
		return Optional.ofNullable(switch (fix.id()) {
		case Fixes.REPLACE_VALUE -> new Change.ReplaceValue(id, with.get("from"), with.get("to"));
		case Fixes.SET_TYPE -> type(column, with);
		case Fixes.STRIP_NUMBERS -> new Change.Rewrite(id, new CellFunction.PlainNumber(DatasetTable.options(column).decimal()));
		case Fixes.TRIM -> new Change.Rewrite(id, new CellFunction.Trim());
		case Fixes.REMOVE_INVISIBLE -> new Change.Rewrite(id, new CellFunction.RemoveInvisible());
		case Fixes.PAD_ZEROS -> new Change.Rewrite(id, new CellFunction.PadZeros(Integer.parseInt(with.get("length"))));
		case Fixes.SERIAL_DATES -> new Change.Rewrite(id, new CellFunction.SerialToDate());
		case Fixes.FILL_DOWN -> new Change.FillDown(id);
		case Fixes.CLEAR_ERRORS -> new Change.ClearErrors(id);
		case Fixes.HIDE_COLUMN -> new Change.SetColumn(id, Change.ColumnAttribute.HIDDEN, "true");
		case Fixes.RENAME_COLUMN -> new Change.SetColumn(id, Change.ColumnAttribute.NAME, with.get("name"));
		default -> null;
		});
	}

	/** What was decided before about reading the column still holds where it means something under the type. */
	private static Change type(Column column, Map<String, String> with) {
		DataType type = DataType.get(with.get("type"));
		Map<String, String> parsing = new TreeMap<>(ParseRules.kept(type, DatasetTable.options(column)));
		with.forEach((key, value) -> {
			if (key.startsWith(Fixes.PARSING)) {
				parsing.put(key.substring(Fixes.PARSING.length()), value);
			}
		});
		return new Change.SetType(column.getId(), type, parsing);
	}
}
