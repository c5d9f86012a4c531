// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.portal.PortalSession.RowSink;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The rows of a dataset as they are sent to a portal: columns that are not hidden, rows without errors, values in their canonical form. */
public final class PublishedRows {

	private static final int BLOCK = 4096;

	private final DatasetTable table;
	private final List<Column> columns;
	private final List<CheckedColumn> read;

	/** Rows of these columns; hidden ones are left out. */
	public PublishedRows(DatasetTable table, List<Column> columns) {
		this.table = table;
		this.columns = columns.stream().filter(column -> !column.isHidden()).toList();
		this.read = CheckedColumn.visible(columns);
	}

	/** The columns sent, in order. */
	public List<Column> columns() {
		return columns;
	}

	/**
	 * Hands out every row; the list is reused for the next.
	 *
	 * @return number of rows
	 */
	public long forEach(RowSink sink, IProgressMonitor monitor) throws IOException {
		RowSet errors = table.errorRows(columns);
		SubMonitor progress = SubMonitor.convert(monitor, (int) (table.rowCount() / BLOCK) + 1);
		List<String> cells = new ArrayList<>(columns.size());
		long sent = 0;
		for (long first = 0; first < table.rowCount(); first += BLOCK) {
			RowPage page = table.page(first, BLOCK);
			for (int i = 0; i < page.size(); i++) {
				if (!errors.contains(first + i)) {
					fill(cells, page, i);
					sink.row(cells);
					sent++;
				}
			}
			progress.split(1);
		}
		return sent;
	}

	private void fill(List<String> cells, RowPage page, int index) {
		cells.clear();
		for (CheckedColumn column : read) {
			String text = page.cell(index, column.index());
			cells.add(CellReader.read(column.type(), column.parsing(), text) instanceof CellValue.Value value ? value.canonical() : "");
		}
	}
}
