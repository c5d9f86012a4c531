// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.grid.RowOrder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds the rows of a view, in the background. */
record RowViews(OpenDataset dataset, DatasetTable table) {

	private static final int PAGE = 2000;

	/** The rows of a view in its order. What needs the store waits for it: without it all rows are shown. */
	RowOrder order(RowView view, IProgressMonitor monitor) throws IOException {
		Optional<RowSet> rows = rows(view.filter(), monitor);
		Optional<Column> sorted = view.sort().flatMap(sort -> dataset.column(sort.columnId()));
		if (sorted.isPresent() && table.store().isPresent()) {
			SortKey key = new SortKey(sorted.get().getSourceIndex(), sorted.get().getType(), DatasetTable.options(sorted.get()), view.sort().orElseThrow().ascending());
			return RowOrder.sorted(table.store().get().order(List.of(key), rows, monitor));
		}
		return rows.map(RowOrder::of).orElseGet(() -> RowOrder.all(table.rowCount()));
	}

	private Optional<RowSet> rows(RowFilter filter, IProgressMonitor monitor) throws IOException {
		return switch (filter) {
		case RowFilter.All all -> Optional.empty();
		case RowFilter.Errors errors -> Optional.of(table.errorRows(dataset.model().getColumns()));
		case RowFilter.ErrorsIn in -> Optional.of(dataset.column(in.columnId()).isPresent() ? table.check(dataset.column(in.columnId()).get()).errors().copy() : new RowSet());
		case RowFilter.Edited edited -> Optional.of(edited());
		case RowFilter.Value value -> Optional.of(withValue(value, monitor));
		};
	}

	private RowSet edited() throws IOException {
		RowSet rows = new RowSet();
		if (table.store().isPresent()) {
			table.store().get().edits((column, row, text) -> rows.add(row));
		}
		return rows;
	}

	private RowSet withValue(RowFilter.Value value, IProgressMonitor monitor) throws IOException {
		RowSet rows = new RowSet();
		TableStore store = table.store().orElse(null);
		Column column = dataset.column(value.columnId()).orElse(null);
		if (store == null || column == null) {
			return rows;
		}
		if (value.text().isEmpty()) {
			// every text contains that one, so looking for it finds nothing out
			store.texts(column.getSourceIndex(), (row, text) -> {
				if (text.isEmpty()) {
					rows.add(row);
				}
			}, monitor);
			return rows;
		}
		long[] candidates = store.search(value.text(), List.of(column.getSourceIndex()), monitor).toArray();
		for (int first = 0; first < candidates.length; first += PAGE) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			RowPage page = store.rows(java.util.Arrays.copyOfRange(candidates, first, Math.min(candidates.length, first + PAGE)));
			for (int i = 0; i < page.size(); i++) {
				if (page.cell(i, column.getSourceIndex()).equals(value.text())) {
					rows.add(page.rows()[i]);
				}
			}
		}
		return rows;
	}
}
