// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.format.html.internal.GridRow.Part;

/** Takes the rows of a table as a page has them and hands on those of data: without titles, headers, repeated headers and blank rows, the foot at the end wherever it stood. */
final class TableRows {

	/** Takes a row of data. */
	interface Out {

		/** A row; cells that are missing at its end are empty. */
		void add(List<String> cells, long line) throws IOException;
	}

	private final TableLayout layout;
	private final HtmlIssues issues;
	private final Out out;
	private final List<GridRow> foot = new ArrayList<>();
	private int seen;
	private long rows;
	private int notes;

	TableRows(TableLayout layout, HtmlIssues issues, Out out) {
		this.layout = layout;
		this.issues = issues;
		this.out = out;
	}

	/** Takes the next row. */
	void row(GridRow row) throws IOException {
		if (row.filled() == 0) {
			if (seen >= layout.before()) {
				issues.blank(row, rows);
			}
		} else if (row.part() == Part.FOOT) {
			if (foot.size() < FoundTable.FOOT) {
				foot.add(row);
			} else {
				add(row);
			}
		} else if (seen < layout.before()) {
			seen++;
		} else if (layout.repeats(row)) {
			issues.repeated(row, rows);
		} else {
			add(row);
		}
	}

	private void add(GridRow row) throws IOException {
		rows++;
		issues.row(row, rows);
		out.add(layout.cells(row), row.line());
	}

	/** Hands the foot on. */
	void end() throws IOException {
		for (GridRow row : foot) {
			add(row);
			notes = row.filled() == 1 ? notes + 1 : 0;
		}
		issues.foot(rows - foot.size());
	}

	/** How many of the last rows are notes that the page has at the foot of the table. */
	int notes() {
		return rows > notes ? notes : 0;
	}
}
