// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.IssueText;
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
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A table in a DuckDB file. Set operations are the database's; pages of rows come from the scan's index with the edits laid over, since that is a hundred
 * times faster than fetching rows from the database by their numbers, and has the file lines.
 */
final class DuckDbTableStore implements TableStore {

	/** Something asked of the database. */
	@FunctionalInterface
	private interface Request<T> {
		T run() throws SQLException, IOException;
	}

	private final Database database;
	private final Path folder;
	private final StoreFile file;
	private final ScannedTable scan;
	private final Overlay overlay;
	private final Edits edits;
	private final Queries queries;
	private final Profiles profiles;

	DuckDbTableStore(Database database, Path folder, StoreFile file, ScannedTable scan, long most) throws SQLException, IOException {
		this.database = database;
		this.folder = folder;
		this.file = file;
		this.scan = scan;
		overlay = new Overlay(scan);
		edits = new Edits(database, overlay, scan.rowCount(), most);
		queries = new Queries(database, database.folder(), scan);
		profiles = new Profiles(database, database.folder(), scan);
	}

	@Override
	public long rowCount() {
		return scan.rowCount();
	}

	@Override
	public int columnCount() {
		return scan.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return overlay.over(scan.page(first, count));
	}

	@Override
	public RowPage rows(long[] rows) throws IOException {
		return overlay.over(scan.rows(rows));
	}

	@Override
	public String[] texts(int column, long first, int count) throws IOException {
		return overlay.holds(column) ? TableStore.super.texts(column, first, count) : scan.texts(column, first, count);
	}

	@Override
	public List<Integer> appliedSteps() {
		return edits.applied();
	}

	@Override
	public long apply(int id, CellStep step, EditSink changed, IProgressMonitor monitor) throws IOException {
		checkRows(step);
		return ask(() -> edits.apply(id, step, changed, monitor));
	}

	private void checkRows(CellStep step) throws IOException {
		if (step instanceof CellStep.SetCell set) {
			checkRow(set.row());
		} else if (step instanceof CellStep.SetCells set) {
			for (CellStep.Cell cell : set.cells()) {
				checkRow(cell.row());
			}
		}
	}

	private void checkRow(long row) throws IOException {
		if (row < 0 || row >= rowCount()) {
			throw new IOException(IssueText.bind(Messages.noRow, row + 1, rowCount()));
		}
	}

	@Override
	public CellPreview preview(CellStep step, int examples, IProgressMonitor monitor) throws IOException {
		checkRows(step);
		return ask(() -> edits.preview(step, examples, monitor));
	}

	@Override
	public void revertLast(EditSink changed, IProgressMonitor monitor) throws IOException {
		ask(() -> {
			edits.revertLast(changed, monitor);
			return null;
		});
	}

	@Override
	public void edits(EditSink sink) throws IOException {
		ask(() -> {
			edits.differences(sink);
			return null;
		});
	}

	@Override
	public List<ValueCount> values(int column, Optional<RowSet> within, int limit) throws IOException {
		return ask(() -> queries.values(column, within, limit));
	}

	@Override
	public ColumnProfile profile(int column, DataType type, ParseOptions options) throws IOException {
		return ask(() -> profiles.of(column, type, options));
	}

	@Override
	public long[] order(List<SortKey> keys, Optional<RowSet> within, IProgressMonitor monitor) throws IOException {
		return ask(() -> queries.order(keys, within, monitor));
	}

	@Override
	public RowSet search(String text, List<Integer> columns, IProgressMonitor monitor) throws IOException {
		return ask(() -> queries.search(text, columns, monitor));
	}

	@Override
	public OptionalLong find(String text, List<Integer> columns, long fromRow) throws IOException {
		return ask(() -> queries.find(text, columns, fromRow));
	}

	@Override
	public void texts(int column, RowSink sink, IProgressMonitor monitor) throws IOException {
		ask(() -> {
			queries.texts(column, sink, monitor);
			return null;
		});
	}

	@Override
	public RowSet duplicates(List<Integer> columns, IProgressMonitor monitor) throws IOException {
		return ask(() -> queries.duplicates(columns, monitor));
	}

	@Override
	public Evaluation evaluate(String expression, List<NamedColumn> columns, long rows, RowSink sink, IProgressMonitor monitor) throws IOException {
		return ask(() -> new Evaluator(database, database.folder()).run(expression, columns, Math.min(rows, rowCount()), sink, monitor));
	}

	private <T> T ask(Request<T> request) throws IOException {
		try {
			return request.run();
		} catch (SQLException e) {
			if (Failures.damaged(e)) {
				file.markDamaged();
			}
			throw Failures.of(e, folder);
		}
	}

	@Override
	public void close() {
		try {
			database.close();
		} catch (SQLException e) {
			Log.warn("The table store was not closed in order", e);
		}
	}
}
