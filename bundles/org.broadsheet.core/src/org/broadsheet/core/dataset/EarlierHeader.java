// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;

/** A row that named the columns, on new data: whatever row has these names does it there, and no row that holds values. */
final class EarlierHeader {

	/** The names are looked for in so many rows at the top. */
	private static final int LOOKED_AT = 50;

	private EarlierHeader() {
	}

	/** The change for the row with most of the names that were taken then; empty when there is none at the top. */
	static Optional<Change.OfShape> find(DatasetTable table, Step step, Change.UseRowAsHeader then) throws IOException {
		List<Column> named = ModelState.columns(step.getParameters().map());
		if (then.row() < table.rowCount() && named(table.page(then.row(), 1).cells()[0], named)) {
			return Optional.of(then);
		}
		RowPage page = table.page(0, (int) Math.min(LOOKED_AT, table.rowCount()));
		for (int i = 0; i < page.size(); i++) {
			if (named(page.cells()[i], named)) {
				return Optional.of(new Change.UseRowAsHeader(page.rows()[i]));
			}
		}
		return Optional.empty();
	}

	private static boolean named(String[] cells, List<Column> columns) {
		int names = 0;
		int found = 0;
		for (String cell : cells) {
			if (!CellFunction.isBlank(cell)) {
				String name = cell.strip().replaceAll("\\s+", " ");
				names++;
				found += columns.stream().anyMatch(column -> column.getName().equals(name)) ? 1 : 0;
			}
		}
		return 2 * found > names;
	}
}
