// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.List;
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

	private static final String PARSING = "parsing.";
	private static final int MOST_ROWS = 1_000_000;

	private FixChanges() {
	}

	/**
	 * The change of a repair; empty where it is none of this table, as reading the source in another way.
	 *
	 * @param column the column of the issue, if it concerns one
	 */
	public static Optional<Change> of(Fix fix, Optional<Column> column) {
		return fix.id().equals(Fixes.DELETE_ROWS) ? rows(fix.parameters().get("rows")) : column.flatMap(known -> ofColumn(fix, known));
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
			if (key.startsWith(PARSING)) {
				parsing.put(key.substring(PARSING.length()), value);
			}
		});
		return new Change.SetType(column.getId(), type, parsing);
	}

	/** Rows as they are counted for people, from 1: 5,7-9. */
	private static Optional<Change> rows(String text) {
		List<Long> rows = new ArrayList<>();
		for (String range : text.split(",")) {
			int dash = range.indexOf('-');
			long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
			long last = Long.parseLong(range.substring(dash + 1));
			for (long row = first; row <= last && rows.size() < MOST_ROWS; row++) {
				rows.add(row - 1);
			}
		}
		return Optional.of(new Change.DeleteRows(new Change.RowChoice.Numbered(rows)));
	}
}
