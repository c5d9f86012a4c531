// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.InOrder;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells every cell that does not fit its column as an issue, row by row, without holding them all. */
public final class CellIssues {

	private static final int BLOCK = 512;

	private CellIssues() {
	}

	/** Takes issues one by one. */
	@FunctionalInterface
	public interface Sink {
		/** One issue. */
		void issue(Issue issue) throws IOException;
	}

	/** Turns issues into something. */
	@FunctionalInterface
	public interface Turning<T> {
		/** What the issues come to. */
		T of(List<Issue> issues) throws IOException;
	}

	/** Takes what issues were turned into. */
	@FunctionalInterface
	public interface Taking<T> {
		/** One piece of it. */
		void take(T turned) throws IOException;
	}

	/** Rows that have an error in at least one of the columns, or repeat another where that is not permitted. */
	public static RowSet rows(DatasetTable table, List<CheckedColumn> columns) throws IOException {
		RowSet wrong = new RowSet();
		for (CheckedColumn column : columns) {
			wrong.addAll(errors(table, column));
		}
		wrong.addAll(RowIssues.rows(table, columns));
		return wrong;
	}

	/** Tells the issues of these columns in the order of the rows. */
	public static void of(DatasetTable table, List<CheckedColumn> columns, Sink sink, IProgressMonitor monitor) throws IOException {
		of(table, columns, issues -> issues, issues -> {
			for (Issue issue : issues) {
				sink.issue(issue);
			}
		}, monitor);
	}

	/**
	 * Finds the issues of these columns on several threads, has them turned into something there, and hands that on in the order of the rows.
	 *
	 * @param turning what is to be done with the issues of a few hundred rows, on any thread
	 * @param sink    takes what came of it, on the calling thread
	 */
	public static <T> void of(DatasetTable table, List<CheckedColumn> columns, Turning<T> turning, Taking<T> sink, IProgressMonitor monitor) throws IOException {
		long[] rows = rows(table, columns).toArray();
		List<RowSet> errors = new ArrayList<>();
		for (CheckedColumn column : columns) {
			errors.add(errors(table, column));
		}
		InOrder.run("broadsheet-issues-", (rows.length + BLOCK - 1) / BLOCK, block -> {
			List<Issue> issues = new ArrayList<>();
			RowPage page = table.rows(Arrays.copyOfRange(rows, block * BLOCK, Math.min(rows.length, (block + 1) * BLOCK)));
			for (int i = 0; i < page.size(); i++) {
				ofRow(columns, errors, page, i, issues);
			}
			return turning.of(issues);
		}, (block, turned) -> sink.take(turned), monitor);
	}

	private static void ofRow(List<CheckedColumn> columns, List<RowSet> errors, RowPage page, int index, List<Issue> issues) {
		for (int c = 0; c < columns.size(); c++) {
			long row = page.rows()[index];
			if (errors.get(c).contains(row)) {
				CheckedColumn column = columns.get(c);
				String text = page.cell(index, column.index());
				CellValue.Error error = CellReader.error(column.type(), column.parsing(), text).orElse(null);
				if (error != null) {
					issues.add(new Issue(error.code(), Severity.ERROR, page.lines()[index], row + 1, column.name(), text, error.reason(), Fixes.ofCell(error.code(), text)));
				}
			}
		}
	}

	private static RowSet errors(DatasetTable table, CheckedColumn column) throws IOException {
		return table.check(column.index(), column.type(), column.parsing()).errors();
	}
}
