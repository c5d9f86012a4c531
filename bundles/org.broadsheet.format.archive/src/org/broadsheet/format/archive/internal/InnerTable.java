// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellCodes;
import org.eclipse.core.runtime.ILog;

/** The table of a file in an archive, with what is to be said about the archive; lines and rows are those of the file in it. */
record InnerTable(ScannedTable table, Unpacked unpacked, List<ImportOption> options, List<Issue> about) implements ScannedTable {

	@Override
	public List<SourceColumn> columns() {
		return table.columns();
	}

	@Override
	public List<String> headers() {
		return table.headers();
	}

	@Override
	public List<Issue> issues() {
		List<Issue> all = new ArrayList<>(about);
		all.addAll(table.issues());
		return all;
	}

	@Override
	public CellCodes codes() {
		return table.codes();
	}

	@Override
	public Optional<BulkText> bulkText() {
		return table.bulkText();
	}

	@Override
	public long rowCount() {
		return table.rowCount();
	}

	@Override
	public int columnCount() {
		return table.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return table.page(first, count);
	}

	@Override
	public RowPage rows(long[] rows) throws IOException {
		return table.rows(rows);
	}

	@Override
	public void close() {
		table.close();
		try {
			unpacked.close();
		} catch (IOException e) {
			ILog.of(InnerTable.class).warn("A file taken out of an archive could not be deleted", e);
		}
	}
}
