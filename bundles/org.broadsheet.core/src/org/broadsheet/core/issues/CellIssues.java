// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

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

	/** Rows that have an error in at least one of the columns. */
	public static RowSet rows(DatasetTable table, List<CheckedColumn> columns) throws IOException {
		RowSet wrong = new RowSet();
		for (CheckedColumn column : columns) {
			wrong.addAll(errors(table, column));
		}
		return wrong;
	}

	/** Tells the issues of these columns in the order of the rows, hidden columns left out. */
	public static void of(DatasetTable table, List<Column> columns, Sink sink) throws IOException {
		of(table, CheckedColumn.visible(columns), sink, new NullProgressMonitor());
	}

	/** Tells the issues of these columns in the order of the rows. */
	public static void of(DatasetTable table, List<CheckedColumn> columns, Sink sink, IProgressMonitor monitor) throws IOException {
		long[] rows = rows(table, columns).toArray();
		SubMonitor progress = SubMonitor.convert(monitor, rows.length / BLOCK + 1);
		List<RowSet> errors = new ArrayList<>();
		for (CheckedColumn column : columns) {
			errors.add(errors(table, column));
		}
		for (int start = 0; start < rows.length; start += BLOCK) {
			progress.split(1);
			RowPage page = table.rows(Arrays.copyOfRange(rows, start, Math.min(rows.length, start + BLOCK)));
			for (int i = 0; i < page.size(); i++) {
				ofRow(columns, errors, page, i, sink);
			}
		}
	}

	private static void ofRow(List<CheckedColumn> columns, List<RowSet> errors, RowPage page, int index, Sink sink) throws IOException {
		for (int c = 0; c < columns.size(); c++) {
			long row = page.rows()[index];
			if (errors.get(c).contains(row)) {
				CheckedColumn column = columns.get(c);
				String text = page.cell(index, column.index());
				if (CellReader.read(column.type(), column.parsing(), text) instanceof CellValue.Error error) {
					sink.issue(new Issue(error.code(), Severity.ERROR, page.lines()[index], row + 1, column.name(), text, error.reason(), Fixes.ofCell(error.code(), text)));
				}
			}
		}
	}

	private static RowSet errors(DatasetTable table, CheckedColumn column) throws IOException {
		return table.check(column.index(), column.type(), column.parsing()).errors();
	}
}
