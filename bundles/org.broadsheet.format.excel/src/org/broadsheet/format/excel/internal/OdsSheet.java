// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.function.DoubleSupplier;

import javax.xml.stream.XMLStreamConstants;

/** Reads a table of an OpenDocument spreadsheet from behind its begin to its end; equal cells and rows, which are written once, are told one by one. */
final class OdsSheet {

	/** Cells that come of repeated rows; more than these are no table. */
	private static final long MOST_REPEATED = 1L << 26;

	private final Xml xml;
	private final OdsCells cells;
	private final SheetSink sink;
	private final DoubleSupplier progress;
	private final SheetRow row = new SheetRow();
	private int number = 1;
	private int column;
	private long repeated;

	OdsSheet(Xml xml, OdsCells cells, SheetSink sink, DoubleSupplier progress) {
		this.xml = xml;
		this.cells = cells;
		this.sink = sink;
		this.progress = progress;
	}

	void read() throws IOException {
		int columns = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			switch (xml.name()) {
			case "table" -> {
				if (!start) {
					return;
				}
				xml.skip();
			}
			case "shapes", "forms", "annotation" -> {
				if (start) {
					xml.skip();
				}
			}
			case "table-column" -> {
				if (start) {
					int from = columns;
					columns = Math.min(XlsxSheet.MOST_COLUMNS, columns + count("number-columns-repeated"));
					if (hidden() && columns > from) {
						sink.hiddenColumns(from, columns - 1);
					}
				}
			}
			case "table-row" -> {
				if (start && !row()) {
					return;
				}
			}
			default -> { }
			}
		}
	}

	private int count(String attribute) {
		return Math.max(1, xml.number(attribute, 1));
	}

	private boolean hidden() {
		String visibility = xml.attribute("visibility");
		return visibility != null && !visibility.equals("visible");
	}

	private boolean row() throws IOException {
		int times = count("number-rows-repeated");
		row.begin(number, hidden());
		column = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			String name = xml.name();
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			if (!start && name.equals("table-row")) {
				break;
			}
			if (start && name.equals("table-cell")) {
				cell();
			} else if (start && name.equals("covered-table-cell")) {
				column = Math.min(XlsxSheet.MOST_COLUMNS, column + count("number-columns-repeated"));
				xml.skip();
			}
		}
		return told(times);
	}

	private boolean told(int times) throws IOException {
		boolean more = true;
		if (row.firstFilled() >= 0) {
			repeated += times > 1 ? (long) times * row.width() : 0;
			if (number + (long) times - 1 > XlsxSheet.MOST_ROWS || repeated > MOST_REPEATED) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
			}
			for (int i = 0; i < times && more; i++) {
				row.number(number + i);
				more = sink.row(row);
			}
		}
		if (number / XlsxSheet.TELL_EVERY != (number + times) / XlsxSheet.TELL_EVERY) {
			sink.progress(progress.getAsDouble());
		}
		number = (int) Math.min(Integer.MAX_VALUE / 2, number + (long) times);
		return more;
	}

	private void cell() throws IOException {
		int times = count("number-columns-repeated");
		int wide = count("number-columns-spanned");
		int high = count("number-rows-spanned");
		if (wide > 1 || high > 1) {
			sink.merged(number, number + Math.min(high, XlsxSheet.MOST_ROWS) - 1, column, column + Math.min(wide, XlsxSheet.MOST_COLUMNS) - 1);
		}
		cells.read(xml);
		for (int i = 0; i < times && cells.filled(); i++) {
			if (column + i >= XlsxSheet.MOST_COLUMNS) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
			}
			cells.into(row, column + i);
		}
		column = Math.min(XlsxSheet.MOST_COLUMNS, column + times);
	}
}
