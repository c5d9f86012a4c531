// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.format.Shown;

/** What the grid paints: the columns shown, the rows in the order they are shown, their texts as far as they have been read. Never waits and never reads. */
public final class GridData {

	private record Key(String columnId, long row) {
	}

	private final BlockCache cache;
	private final Map<Key, String> typed = new HashMap<>();
	private final Map<String, CellFormatter> formatters = new HashMap<>();
	private List<Column> columns = List.of();
	private volatile DatasetTable table;
	private volatile RowOrder order = RowOrder.all(0);

	/** Without rows yet. */
	public GridData(Executor background, Runnable arrived, Consumer<IOException> failed) {
		cache = new BlockCache(this::read, background, arrived, failed);
	}

	private RowPage read(long place, int count) throws IOException {
		DatasetTable from = table;
		RowOrder by = order;
		if (from == null || place >= by.size()) {
			return new RowPage(new long[0], new long[0], new String[0][]);
		}
		return by.isWhole() ? from.page(place, count) : from.rows(by.rows(place, count));
	}

	/** Takes the rows of a table, or of none, in an order. */
	public void show(DatasetTable next, RowOrder nextOrder) {
		table = next;
		order = nextOrder;
		typed.clear();
		cache.clear();
	}

	/** Takes other columns, or the same with other decisions. */
	public void columns(List<Column> shown) {
		columns = List.copyOf(shown);
		formatters.clear();
	}

	/** The columns shown, from left to right. */
	public List<Column> columns() {
		return columns;
	}

	/** Where the texts come from. */
	public Optional<DatasetTable> table() {
		return Optional.ofNullable(table);
	}

	/** The rows as they are shown. */
	public RowOrder order() {
		return order;
	}

	/** How texts of a column are shown. */
	public CellFormatter formatter(Column column) {
		return formatters.computeIfAbsent(column.getId(), id -> CellFormatter.of(column));
	}

	/** Reads texts again while those known stay in view. */
	public void refresh() {
		cache.refresh();
	}

	/** Is called when what was typed has been written, or could not be: what the table says counts again. */
	public void written(Column column, long row) {
		typed.remove(new Key(column.getId(), row));
		cache.refresh();
	}

	/** Shows a text that is being written. */
	public void typed(Column column, long row, String text) {
		typed.put(new Key(column.getId(), row), text);
	}

	/** A cell if it has been read; otherwise it is asked for. */
	public Optional<GridCell> cell(int column, long place) {
		return column < 0 || column >= columns.size() || place < 0 || place >= order.size() ? Optional.empty() : cache.row(place).map(row -> cell(columns.get(column), row));
	}

	/** A row if it has been read. */
	public Optional<GridRow> row(long place) {
		return cache.known(place);
	}

	private GridCell cell(Column column, GridRow row) {
		String text = typed.get(new Key(column.getId(), row.number()));
		if (text != null) {
			Shown shown = formatter(column).show(text);
			return new GridCell(row, text, shown, shown.kind() == Shown.Kind.ERROR);
		}
		// rows read a moment before columns were added stay in view until they are read again
		String own = column.getSourceIndex() < row.cells().length ? row.cells()[column.getSourceIndex()] : "";
		return new GridCell(row, own, formatter(column).show(own), isError(column, row.number()));
	}

	private boolean isError(Column column, long row) {
		DatasetTable from = table;
		return from != null && from.knownCheck(column).filter(check -> check.errors().contains(row)).isPresent();
	}

	/** The errors of the columns shown, to go through; columns not checked yet have none. */
	public Places errors() {
		List<RowSet> marked = new ArrayList<>();
		for (Column column : columns) {
			marked.add(table().flatMap(from -> from.knownCheck(column)).map(ColumnCheck::errors).orElseGet(RowSet::new));
		}
		return new Places(order, marked);
	}
}
