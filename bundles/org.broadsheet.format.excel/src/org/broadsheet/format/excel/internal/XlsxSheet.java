// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.function.DoubleSupplier;

import javax.xml.stream.XMLStreamConstants;

import org.broadsheet.format.excel.internal.XlsxCells.Type;

/**
 * Reads the part of a sheet, whatever of XML it makes use of. The size a sheet claims in {@code dimension} is not looked at, as there are programs that write a wrong one; rows and cells that do
 * not say where they are follow the one before.
 */
final class XlsxSheet {

	static final int MOST_ROWS = 1 << 20;
	static final int MOST_COLUMNS = 1 << 14;
	static final int TELL_EVERY = 256;

	private final Xml xml;
	private final XlsxCells cells;
	private final SheetSink sink;
	private final DoubleSupplier progress;
	private final SheetRow row = new SheetRow();
	private int number;
	private int column;

	XlsxSheet(Xml xml, XlsxCells cells, SheetSink sink, DoubleSupplier progress) {
		this.xml = xml;
		this.cells = cells;
		this.sink = sink;
		this.progress = progress;
	}

	void read() throws IOException {
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.name()) {
				case "row" -> {
					if (!row()) {
						return;
					}
				}
				case "mergeCell" -> merged(xml.attribute("ref"));
				case "col" -> {
					if (xml.flag("hidden")) {
						sink.hiddenColumns(xml.number("min", 1) - 1, Math.min(MOST_COLUMNS, xml.number("max", 1)) - 1);
					}
				}
				default -> { }
				}
			}
		}
	}

	private boolean row() throws IOException {
		int given = xml.number("r", 0);
		number = given > 0 ? given : number + 1;
		if (number > MOST_ROWS) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
		}
		row.begin(number, xml.flag("hidden"));
		column = 0;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			String name = xml.name();
			if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
				cell();
			} else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
				break;
			}
		}
		if (number % TELL_EVERY == 0) {
			sink.progress(progress.getAsDouble());
		}
		return row.width() == 0 || sink.row(row);
	}

	private void cell() throws IOException {
		Type type = Type.NUMBER;
		int style = 0;
		for (int i = xml.attributes() - 1; i >= 0; i--) {
			switch (xml.attributeName(i)) {
			case "r" -> column = columnOf(xml.attributeValue(i), column);
			case "s" -> style = number(xml.attributeValue(i));
			case "t" -> type = Type.of(xml.attributeValue(i));
			default -> { }
			}
		}
		if (column >= MOST_COLUMNS) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DAMAGED);
		}
		content(type, style);
		column++;
	}

	private void content(Type type, int style) throws IOException {
		boolean text = false;
		boolean formula = false;
		boolean valued = false;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			String name = xml.name();
			if (event == XMLStreamConstants.END_ELEMENT && name.equals("c")) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (name) {
				case "v" -> {
					String value = xml.text();
					valued |= !value.isEmpty() || type == Type.TEXT;
					text |= !value.isEmpty();
					if (!value.isEmpty()) {
						cells.value(row, column, type, style, value);
					}
				}
				case "is" -> {
					row.set(column, RichText.read(xml, "is"));
					text = true;
					valued = true;
				}
				case "f" -> formula = true;
				default -> { }
				}
			}
		}
		cells.kind(row, column, type, style, text, formula, valued);
	}

	private static int number(String digits) {
		try {
			return Integer.parseInt(digits.strip());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Column of a reference such as AB12, from 0. */
	static int columnOf(String reference, int otherwise) {
		int column = 0;
		for (int i = 0; i < reference.length(); i++) {
			char c = reference.charAt(i);
			int letter = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
			if (letter == 0) {
				break;
			}
			column = Math.min(MOST_COLUMNS + 1, column * 26 + letter);
		}
		return column == 0 ? otherwise : column - 1;
	}

	private void merged(String range) {
		if (range != null) {
			merged(range, sink);
		}
	}

	/** Tells of a range such as A1:B2. */
	static void merged(String range, SheetSink sink) {
		String[] ends = range.replace("$", "").split(":");
		sink.merged(rowOf(ends[0]), rowOf(ends[ends.length - 1]), columnOf(ends[0], 0), columnOf(ends[ends.length - 1], 0));
	}

	private static int rowOf(String reference) {
		return number(reference.replaceAll("\\D", ""));
	}
}
