// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.Column;

/** Tells every cell that does not fit its column as an issue, row by row, without holding them all. */
public final class CellIssues {

	private static final int BLOCK = 1024;

	private CellIssues() {
	}

	/** Takes issues one by one. */
	@FunctionalInterface
	public interface Sink {
		/** One issue. */
		void issue(Issue issue) throws IOException;
	}

	/** Tells the issues of these columns in the order of the rows, hidden columns left out. */
	public static void of(DatasetTable table, List<Column> columns, Sink sink) throws IOException {
		RowSet wrong = table.errorRows(columns);
		long[] rows = wrong.toArray();
		for (int start = 0; start < rows.length; start += BLOCK) {
			long[] block = java.util.Arrays.copyOfRange(rows, start, Math.min(rows.length, start + BLOCK));
			RowPage page = table.rows(block);
			for (int i = 0; i < page.size(); i++) {
				ofRow(table, columns, page, i, sink);
			}
		}
	}

	private static void ofRow(DatasetTable table, List<Column> columns, RowPage page, int index, Sink sink) throws IOException {
		for (Column column : columns) {
			long row = page.rows()[index];
			if (!column.isHidden() && table.check(column).errors().contains(row)) {
				String text = page.cell(index, column.getSourceIndex());
				if (CellReader.read(column.getType(), DatasetTable.options(column), text) instanceof CellValue.Error error) {
					sink.issue(new Issue(error.code(), Severity.ERROR, page.lines()[index], row + 1, column.getName(), text, error.reason(), Fixes.ofCell(error.code(), text)));
				}
			}
		}
	}
}
