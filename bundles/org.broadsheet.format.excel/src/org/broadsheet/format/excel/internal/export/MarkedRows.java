// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellValue;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The rows of a table with the wrong cells in red: the first so many have a comment with the reason. */
final class MarkedRows {

	private final ExportTable table;
	private final List<TypedCells> cells;
	private final int mostComments;
	private final ExcelLimits limits;
	private final Notes notes;
	private long wrong;

	MarkedRows(ExportTable table, int mostComments, ExcelLimits limits, Notes notes) {
		this.table = table;
		this.mostComments = mostComments;
		this.limits = limits;
		this.notes = notes;
		this.cells = table.columns().stream().map(column -> new TypedCells(column, limits, notes)).toList();
	}

	void write(Workbook book, IProgressMonitor monitor) throws IOException {
		TableSheets sheets = new TableSheets(book, table.title(), table.names(), ColumnWidths.of(table), limits);
		table.forEach((page, index) -> row(sheets, page, index), monitor);
		sheets.end();
		if (sheets.count() > 1) {
			notes.add(NLS.bind(Messages.XlsxExporter_sheets, sheets.count(), limits.rows() - 1));
		}
		if (wrong > mostComments) {
			notes.add(NLS.bind(Messages.MarkedRows_comments, mostComments, wrong));
		}
	}

	private void row(TableSheets sheets, RowPage page, int index) throws IOException {
		Worksheet sheet = sheets.next();
		boolean marked = table.wrongRows().contains(page.rows()[index]);
		for (int c = 0; c < cells.size(); c++) {
			ExportColumn column = table.columns().get(c);
			String text = page.cell(index, column.index());
			if (cells.get(c).write(sheet, sheets.row(), c, text, page.rows()[index] + 1, sheets.links())) {
				sheets.linked();
			}
			if (marked && column.read(text) instanceof CellValue.Error error) {
				mark(sheet, sheets.row(), c, error.reason());
			}
		}
	}

	private void mark(Worksheet sheet, int row, int column, String reason) {
		sheet.style(row, column).fillColor(Looks.WRONG_FILL).fontColor(Looks.WRONG_TEXT).set();
		if (wrong++ < mostComments) {
			sheet.comment(row, column, ExcelText.escaped(reason));
		}
	}
}
