// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.RefusedException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.osgi.util.NLS;

/** Sheets with a header each, filled row by row: where one is full, another goes on. Only some rows are in memory. */
final class TableSheets {

	private static final int FLUSH = 256;

	private final Workbook book;
	private final String title;
	private final List<String> names;
	private final int[] widths;
	private final ExcelLimits limits;
	private Worksheet sheet;
	private int row;
	private int sheets;
	private int links;

	/**
	 * Sheets without rows yet.
	 *
	 * @param widths of the columns, in characters
	 */
	TableSheets(Workbook book, String title, List<String> names, int[] widths, ExcelLimits limits) throws IOException {
		this.book = book;
		this.title = SheetNames.of(title);
		this.names = names;
		this.widths = widths;
		this.limits = limits;
		if (names.size() > limits.columns()) {
			throw new RefusedException(NLS.bind(Messages.TableSheets_columns, names.size(), limits.columns()));
		}
		begin();
	}

	private void begin() throws IOException {
		sheets++;
		links = 0;
		sheet = book.newWorksheet(sheets == 1 ? title : SheetNames.numbered(title, sheets));
		for (int c = 0; c < names.size(); c++) {
			sheet.width(c, widths[c]);
			ExcelText.write(sheet, 0, c, names.get(c).isEmpty() ? " " : names.get(c));
			sheet.style(0, c).bold().fontColor(Looks.HEADER_TEXT).fillColor(Looks.HEADER_FILL).set();
		}
		sheet.freezePane(0, 1);
		row = 1;
	}

	/** The sheet for the next row. */
	Worksheet next() throws IOException {
		if (row >= limits.rows()) {
			end();
			begin();
		}
		if (row % FLUSH == 0) {
			sheet.flush();
		}
		row++;
		return sheet;
	}

	/** Number of the row taken last in its sheet, from 0. */
	int row() {
		return row - 1;
	}

	/** Number of links in the sheet. */
	int links() {
		return links;
	}

	void linked() {
		links++;
	}

	/** Number of sheets. */
	int count() {
		return sheets;
	}

	/** Ends the last sheet; to be called before another one of the workbook begins. */
	void end() throws IOException {
		if (row > 1) {
			sheet.setAutoFilter(0, 0, row - 1, names.size() - 1);
		}
		sheet.finish();
	}
}
