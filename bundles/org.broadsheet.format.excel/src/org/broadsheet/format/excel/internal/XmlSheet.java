// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

import javax.xml.stream.XMLStreamConstants;

/** Reads a table of an XML workbook from behind its begin to its end. Rows, columns and cells that do not say where they are follow the one before, behind what that one spans. */
final class XmlSheet {

	private final Xml xml;
	private final XmlCells cells;
	private final SheetSink sink;
	private final DoubleSupplier progress;
	private final SheetRow row = new SheetRow();
	private final Map<Integer, String> columnStyles = new HashMap<>();
	private int columns;
	private int number;
	private int column;

	XmlSheet(Xml xml, XmlCells cells, SheetSink sink, DoubleSupplier progress) {
		this.xml = xml;
		this.cells = cells;
		this.sink = sink;
		this.progress = progress;
	}

	void read() throws IOException {
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			switch (xml.name()) {
			case "Table" -> {
				if (!start) {
					return;
				}
			}
			case "Column" -> {
				if (start) {
					column();
				}
			}
			case "Row" -> {
				if (start && !row()) {
					return;
				}
			}
			default -> { }
			}
		}
	}

	private void column() {
		int first = Math.max(columns, at("Index", columns + 1) - 1);
		columns = Math.min(XlsxSheet.MOST_COLUMNS, first + 1 + more("Span", XlsxSheet.MOST_COLUMNS));
		if (xml.flag("Hidden") && columns > first) {
			sink.hiddenColumns(first, columns - 1);
		}
		String style = xml.attribute("StyleID");
		for (int c = first; style != null && c < columns; c++) {
			columnStyles.put(c, style);
		}
	}

	private int at(String attribute, int otherwise) {
		return Math.max(1, xml.number(attribute, otherwise));
	}

	private int more(String attribute, int most) {
		return Math.clamp(xml.number(attribute, 0), 0, most);
	}

	private boolean row() throws IOException {
		number = Math.max(number + 1, at("Index", number + 1));
		if (number > XlsxSheet.MOST_ROWS) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
		}
		int span = more("Span", XlsxSheet.MOST_ROWS);
		String style = xml.attribute("StyleID");
		row.begin(number, xml.flag("Hidden"));
		column = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			if (start && xml.name().equals("Cell")) {
				cell(style);
			} else if (!start && xml.name().equals("Row")) {
				break;
			}
		}
		if (number % XlsxSheet.TELL_EVERY == 0) {
			sink.progress(progress.getAsDouble());
		}
		boolean more = row.width() == 0 || sink.row(row);
		number += span;
		return more;
	}

	private void cell(String rowStyle) throws IOException {
		column = Math.max(column, at("Index", column + 1) - 1);
		int across = more("MergeAcross", XlsxSheet.MOST_COLUMNS);
		int down = more("MergeDown", XlsxSheet.MOST_ROWS);
		if (column >= XlsxSheet.MOST_COLUMNS) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
		}
		if (across > 0 || down > 0) {
			sink.merged(number, number + down, column, Math.min(XlsxSheet.MOST_COLUMNS, column + across + 1) - 1);
		}
		cells.read(xml, row, column, rowStyle == null ? columnStyles.get(column) : rowStyle);
		column += across + 1;
	}
}
