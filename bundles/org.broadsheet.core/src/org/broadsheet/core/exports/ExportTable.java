// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.exports.ExportChoice.Rows;
import org.broadsheet.core.issues.CellIssues;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.RowIssues;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** What is exported: the rows of a table as they are now, some of them, in some of its columns. Decisions about columns are those of the moment it was made. */
public final class ExportTable {

	private static final int BLOCK = 4096;
	/** Single rows are read so many at a time: each may lie elsewhere. */
	private static final int SINGLE = 512;

	private final String title;
	private final DatasetTable table;
	private final List<ExportColumn> columns;
	private final List<CheckedColumn> checked;
	private final Rows rows;
	private RowSet wrong;

	private ExportTable(String title, DatasetTable table, List<ExportColumn> columns, List<CheckedColumn> checked, Rows rows) {
		this.title = title;
		this.table = table;
		this.columns = columns;
		this.checked = checked;
		this.rows = rows;
	}

	/**
	 * Takes the decisions about the columns as they are; to be called on the model's thread.
	 *
	 * @param title   of the dataset
	 * @param columns all columns of the dataset in their order
	 */
	public static ExportTable of(String title, DatasetTable table, List<Column> columns, ExportChoice choice) {
		List<ExportColumn> written = columns.stream().filter(column -> choice.hidden() || !column.isHidden()).map(column -> ExportColumn.of(column, choice.fieldNames())).toList();
		return new ExportTable(title, table, written, CheckedColumn.visible(columns), choice.rows());
	}

	/** Takes the row that a page holds at an index. */
	@FunctionalInterface
	public interface RowSink {
		/** One row. */
		void row(RowPage page, int index) throws IOException;
	}

	/** Title of the dataset. */
	public String title() {
		return title;
	}

	/** The columns to write, in order. */
	public List<ExportColumn> columns() {
		return columns;
	}

	/** Names of the columns to write. */
	public List<String> names() {
		return columns.stream().map(ExportColumn::name).toList();
	}

	/** Which rows are written. */
	public Rows rows() {
		return rows;
	}

	/** Where the rows come from. */
	public DatasetTable table() {
		return table;
	}

	/** Number of rows to write. */
	public long rowCount() throws IOException {
		return switch (rows) {
		case ALL -> table.rowCount();
		case CORRECT -> table.rowCount() - wrongRows().size();
		case ERRORS -> wrongRows().size();
		};
	}

	/** Whether a row is written. */
	public boolean includes(long row) throws IOException {
		return rows == Rows.ALL || wrongRows().contains(row) == (rows == Rows.ERRORS);
	}

	/** Rows that have an error in a column that is not hidden. */
	public synchronized RowSet wrongRows() throws IOException {
		if (wrong == null) {
			wrong = CellIssues.rows(table, checked);
		}
		return wrong;
	}

	/**
	 * Hands out the rows to write, in the order of the source.
	 *
	 * @return number of rows
	 * @throws OperationCanceledException when the monitor is cancelled, before the next few thousand rows
	 */
	public long forEach(RowSink sink, IProgressMonitor monitor) throws IOException {
		return rows == Rows.ERRORS ? forEachWrong(sink, monitor) : forEachInOrder(sink, monitor);
	}

	private long forEachInOrder(RowSink sink, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) (table.rowCount() / BLOCK) + 1);
		long count = 0;
		for (long first = 0; first < table.rowCount(); first += BLOCK) {
			progress.split(1);
			RowPage page = table.page(first, BLOCK);
			for (int i = 0; i < page.size(); i++) {
				if (includes(first + i)) {
					sink.row(page, i);
					count++;
				}
			}
		}
		return count;
	}

	private long forEachWrong(RowSink sink, IProgressMonitor monitor) throws IOException {
		long[] numbers = wrongRows().toArray();
		SubMonitor progress = SubMonitor.convert(monitor, numbers.length / SINGLE + 1);
		for (int start = 0; start < numbers.length; start += SINGLE) {
			progress.split(1);
			RowPage page = table.rows(Arrays.copyOfRange(numbers, start, Math.min(numbers.length, start + SINGLE)));
			for (int i = 0; i < page.size(); i++) {
				sink.row(page, i);
			}
		}
		return numbers.length;
	}

	/**
	 * Tells what was found about the structure of the source, then every cell that does not fit its column, row by row; hidden columns are left out.
	 *
	 * @return number of issues
	 * @throws OperationCanceledException when the monitor is cancelled, before the next few hundred rows
	 */
	public long forEachIssue(CellIssues.Sink sink, IProgressMonitor monitor) throws IOException {
		long[] count = new long[1];
		CellIssues.Sink counting = issue -> {
			sink.issue(issue);
			count[0]++;
		};
		for (Issue issue : table.issues()) {
			counting.issue(issue);
		}
		for (Issue issue : RowIssues.of(table, checked)) {
			counting.issue(issue);
		}
		CellIssues.of(table, checked, counting, monitor);
		return count[0];
	}
}
