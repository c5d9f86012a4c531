// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.broadsheet.core.store.CellPreview;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.Evaluation;
import org.broadsheet.core.store.NamedColumn;
import org.broadsheet.core.store.RowSink;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.IProgressMonitor;

/** Rows with single cells edited, kept in memory: a store for tests of what reads rows. It knows no other steps and answers no questions. */
public final class EditedRows implements TableStore {

	private final RowSource rows;
	private final Map<Long, Map<Integer, String>> edits = new TreeMap<>();

	/** Rows without edits yet. */
	public EditedRows(RowSource rows) {
		this.rows = rows;
	}

	/** Gives a cell of a table that has this store another text. */
	public EditedRows set(DatasetTable table, int column, long row, String text) {
		edits.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
		table.edited(column, row, text);
		return this;
	}

	@Override
	public long rowCount() {
		return rows.rowCount();
	}

	@Override
	public int columnCount() {
		return rows.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return edited(rows.page(first, count));
	}

	@Override
	public RowPage rows(long[] wanted) throws IOException {
		return edited(rows.rows(wanted));
	}

	private RowPage edited(RowPage page) {
		String[][] cells = page.cells().clone();
		for (int i = 0; i < cells.length; i++) {
			String[] row = cells[i].clone();
			edits.getOrDefault(page.rows()[i], Map.of()).forEach((column, text) -> row[column] = text);
			cells[i] = row;
		}
		return new RowPage(page.rows(), page.lines(), cells);
	}

	@Override
	public void edits(EditSink sink) {
		edits.forEach((row, cells) -> cells.forEach((column, text) -> sink.edited(column, row, text)));
	}

	@Override
	public List<Integer> appliedSteps() {
		return List.of();
	}

	@Override
	public long apply(int id, CellStep step, EditSink changed, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public CellPreview preview(CellStep step, int examples, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void revertLast(EditSink changed, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<ValueCount> values(int column, Optional<RowSet> within, int limit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ColumnProfile profile(int column, DataType type, ParseOptions options) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long[] order(List<SortKey> keys, Optional<RowSet> within, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RowSet search(String text, List<Integer> columns, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public OptionalLong find(String text, List<Integer> columns, long fromRow) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void texts(int column, RowSink sink, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public RowSet duplicates(List<Integer> columns, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Evaluation evaluate(String expression, List<NamedColumn> columns, long count, RowSink sink, IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// holds memory only
	}
}
