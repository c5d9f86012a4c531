// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

import org.broadsheet.format.excel.internal.Dates.Kind;
import org.broadsheet.format.excel.internal.XlsxCells.Type;

/** Reads the cells of an XML workbook, which say of what type their value is; dates are written as such. */
final class XmlCells {

	private static final int LONGEST = 1 << 25;
	/** The day before the first one, which some programs give a time of day. */
	private static final String NO_DAY = "1899-12-30T";
	private static final String DAY_ZERO = "1899-12-31T";

	private final XmlStyles styles;
	private final Dates dates;
	private final boolean shown;
	private final XlsxCells cells;

	XmlCells(XmlStyles styles, Dates dates, Examples examples) {
		this.styles = styles;
		this.dates = dates;
		this.shown = examples.shown();
		this.cells = new XlsxCells(dates, examples);
	}

	/**
	 * Reads the cell that has just begun, to its end.
	 *
	 * @param inherited style of its row or column; null for none
	 */
	void read(Xml xml, SheetRow row, int column, String inherited) throws IOException {
		String own = xml.attribute("StyleID");
		NumberStyle style = styles.style(own == null ? inherited : own);
		boolean formula = xml.attribute("Formula") != null;
		Type type = Type.INLINE;
		boolean valued = false;
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			boolean start = event == XMLStreamConstants.START_ELEMENT;
			if (!start && xml.name().equals("Cell")) {
				break;
			}
			if (start && xml.name().equals("Data") && !valued) {
				type = type(xml.attribute("Type"));
				String text = text(xml);
				valued = type == Type.INLINE || !text.isEmpty();
				value(row, column, type, style, text);
			} else if (start) {
				xml.skip(); // notes, names of ranges
			}
		}
		cells.kind(row, column, type, style, row.size(column) > 0, formula, valued);
	}

	private static Type type(String name) {
		return switch (name == null ? "" : name) {
		case "Number" -> Type.NUMBER;
		case "DateTime" -> Type.DATE;
		case "Boolean" -> Type.BOOLEAN;
		case "Error" -> Type.ERROR;
		default -> Type.INLINE;
		};
	}

	private void value(SheetRow row, int column, Type type, NumberStyle style, String text) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		String serial = type == Type.DATE ? dates.number(text.strip().replace(NO_DAY, DAY_ZERO)) : null;
		if (serial == null || serial.startsWith("-")) {
			cells.value(row, column, type, type == Type.DATE ? NumberStyle.PLAIN : style, text);
		} else if (style.kind() == Kind.NUMBER) {
			row.set(column, dates.text(serial, Kind.DATE)); // a date is no number, whatever its style says
		} else {
			cells.value(row, column, Type.NUMBER, style, serial);
		}
	}

	/** The text of a value, whose parts can be formatted like those of a page. */
	private static String text(Xml xml) throws IOException {
		String first = "";
		StringBuilder more = null;
		int inside = 1;
		while (true) {
			switch (xml.nextOrText()) {
			case XMLStreamConstants.START_ELEMENT -> inside++;
			case XMLStreamConstants.CHARACTERS -> {
				if (more == null && first.isEmpty()) {
					first = xml.characters();
				} else {
					more = more == null ? new StringBuilder(first) : more;
					more.append(xml.characters());
					if (more.length() > LONGEST) {
						throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
					}
				}
			}
			default -> {
				if (--inside == 0) {
					return more == null ? first : more.toString();
				}
			}
			}
		}
	}
}
