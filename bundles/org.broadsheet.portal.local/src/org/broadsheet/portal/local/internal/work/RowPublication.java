// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.draft.DraftReader;
import org.broadsheet.portal.local.internal.table.TableBuilder;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.broadsheet.portal.local.internal.value.CellError;

/** Writes the rows of a publication into a new table file. */
final class RowPublication {
	private static final int CHECK_EVERY = 4095;

	private final Stores stores;
	private final Preparation preparation;
	private final View view;
	private final List<TableColumn> columns;
	private final Optional<TableColumn> key;
	private final int keyInSchema;
	private long errors;
	private long rows;
	private long deleted;

	RowPublication(Stores stores, Preparation preparation) {
		this.stores = stores;
		this.preparation = preparation;
		this.view = preparation.view();
		List<PublishedColumn> published = preparation.columns();
		this.columns = Preparation.tableColumns(published);
		this.key = columns.stream().filter(column -> published.get(column.index()).rowIdentifier()).findFirst();
		this.keyInSchema = preparation.key().map(column -> preparation.schema().orElseThrow().columns().indexOf(column))
				.orElse(-1);
	}

	/** Builds the file; returns what was done. The number of rows in the end is added to {@code total}. */
	RowCounts write(Path file, long[] total) throws SQLException, IOException {
		InputSchema input = preparation.input(stores);
		SchemaProgram program = SchemaProgram.of(input, preparation.schema().orElseThrow());
		boolean deleting = preparation.revision().action().equals(Preparation.DELETE);
		try (TableBuilder table = new TableBuilder(file, columns, key);
				DraftReader reader = new DraftReader(stores.folder().draft(input.sourceId()), input.columns().size())) {
			long before = preparation.keepsRows() ? table.copy(earlier(), Preparation.tableColumns(view.columns())) : 0;
			reader.forEach(0, (position, cells) -> {
				take(table, program.run(cells), deleting);
				if ((position & CHECK_EVERY) == 0) {
					StoppedException.check();
				}
				return true;
			});
			total[0] = table.count();
			table.finish();
			return counts(before, total[0], deleting, input.rowErrors());
		}
	}

	private Path earlier() {
		return stores.folder().table(view.tableFile().orElseThrow());
	}

	private void take(TableBuilder table, Object[] values, boolean deleting) throws SQLException {
		if (keyInSchema >= 0 && values[keyInSchema] == null || hasError(values, deleting)) {
			errors++;
		} else if (deleting) {
			deleted += table.remove(values[keyInSchema]) ? 1 : 0;
		} else {
			table.put(values);
			rows++;
		}
	}

	private boolean hasError(Object[] values, boolean deleting) {
		if (deleting) {
			return values[keyInSchema] instanceof CellError;
		}
		for (Object value : values) {
			if (value instanceof CellError) {
				return true;
			}
		}
		return false;
	}

	private RowCounts counts(long before, long after, boolean deleting, long malformed) {
		if (deleting) {
			return new RowCounts(errors + malformed, 0, 0, deleted, true);
		}
		long created = after - before;
		long gone = preparation.keepsRows() ? 0 : view.rowCount();
		return new RowCounts(errors + malformed, created, rows - created, gone, key.isPresent());
	}
}
