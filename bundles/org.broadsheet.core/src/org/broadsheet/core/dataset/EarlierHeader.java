// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.Arrays;
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

	/** The change for the row with most of the texts that named the columns then; empty when there is none at the top. */
	static Optional<Change.OfShape> find(DatasetTable table, Step step, Change.UseRowAsHeader then) throws IOException {
		List<String> kept = ShapeForms.list(step.getBefore().map(), ShapeForms.NAMED);
		// earlier versions did not keep them
		List<String> names = kept.isEmpty() ? ModelState.columns(step.getParameters().map()).stream().map(Column::getName).toList() : kept;
		if (then.row() < table.rowCount() && named(table.page(then.row(), 1).cells()[0], names)) {
			return Optional.of(then);
		}
		RowPage page = table.page(0, (int) Math.min(LOOKED_AT, table.rowCount()));
		for (int i = 0; i < page.size(); i++) {
			if (named(page.cells()[i], names)) {
				return Optional.of(new Change.UseRowAsHeader(page.rows()[i]));
			}
		}
		return Optional.empty();
	}

	private static boolean named(String[] cells, List<String> names) {
		List<String> texts = Arrays.stream(cells).filter(cell -> !CellFunction.isBlank(cell)).toList();
		return 2 * texts.stream().filter(names::contains).count() > texts.size();
	}
}
