// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.ArrayList;
import java.util.List;

/** Cells as a spreadsheet puts them on the clipboard: tabs between cells (commas where there is no tab), quotes around cells with breaks. */
final class PastedCells {

	private final String text;
	private final char separator;
	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private int position;

	private PastedCells(String text) {
		this.text = text;
		this.separator = text.indexOf('\t') >= 0 ? '\t' : ',';
	}

	/** The rows, each with its cells stripped; blank rows are left out. */
	static List<List<String>> of(String text) {
		PastedCells cells = new PastedCells(text);
		cells.read();
		return cells.rows;
	}

	private void read() {
		while (position < text.length()) {
			char c = text.charAt(position++);
			if (c == '"' && cell.isEmpty()) {
				quoted();
			} else if (c == separator) {
				endCell();
			} else if (c == '\n') {
				endRow();
			} else if (c != '\r') {
				cell.append(c);
			}
		}
		endRow();
	}

	private void quoted() {
		while (position < text.length()) {
			char c = text.charAt(position++);
			if (c != '"') {
				cell.append(c);
			} else if (position < text.length() && text.charAt(position) == '"') {
				cell.append('"');
				position++;
			} else {
				return;
			}
		}
	}

	private void endCell() {
		row.add(cell.toString().strip());
		cell.setLength(0);
	}

	private void endRow() {
		endCell();
		if (row.stream().anyMatch(content -> !content.isEmpty())) {
			rows.add(row);
		}
		row = new ArrayList<>();
	}
}
