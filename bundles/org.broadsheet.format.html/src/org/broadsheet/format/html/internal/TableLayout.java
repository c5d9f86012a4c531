// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.HeaderNames;
import org.broadsheet.core.layout.LayoutRow;
import org.broadsheet.core.layout.Titles;
import org.broadsheet.core.types.CellClass;

/**
 * Where in a table of a page its rows of data are.
 *
 * @param skipped   rows with a text above the headers
 * @param headers   header rows
 * @param marked    whether the page says which rows are headers
 * @param first     first column, from 0
 * @param columns   number of columns
 * @param names     header texts, one for each column; blank where there is none
 * @param header    the last header row; null when there is none
 * @param titles    texts of the rows above the headers
 * @param titleLine line of the first row above the headers; 0 when there is none
 * @param least     number of columns that a row reaches over when no cell is missing
 * @param most      the same when no cell is too many
 */
record TableLayout(int skipped, int headers, boolean marked, int first, int columns, List<String> names, GridRow header, String titles, int titleLine, int least, int most) {

	/** More headers than these are none. */
	private static final int MOST_HEADERS = 8;

	/** A row as the guesses of titles and headers want it. */
	private record Cells(String[] texts, byte[] codes) implements LayoutRow {

		static Cells of(GridRow row, int from, int to) {
			String[] texts = new String[to - from];
			byte[] codes = new byte[texts.length];
			for (int c = 0; c < texts.length; c++) {
				texts[c] = row.text(from + c).replace('\n', ' ');
				codes[c] = CellClass.of(texts[c]);
			}
			return new Cells(texts, codes);
		}
	}

	/** Lays a table out, whose head and foot have at least one row. */
	static TableLayout of(FoundTable table, HtmlOptions options) {
		List<GridRow> rows = table.head();
		int from = table.first();
		int to = table.last() + 1;
		List<Cells> cells = rows.stream().map(row -> Cells.of(row, from, to)).toList();
		int skipped = Math.min(options.skipRows().orElseGet(() -> titles(rows, cells, to - from)), rows.size());
		int said = marked(rows.subList(skipped, rows.size()));
		int headers = Math.min(options.headerRows().orElseGet(() -> said > 0 ? said : HeaderGuess.count(cells.subList(skipped, rows.size()), to - from)), rows.size() - skipped);
		List<List<String>> texts = cells.subList(skipped, skipped + headers).stream().map(row -> List.of(row.texts())).toList();
		String titles = cells.subList(0, skipped).stream().map(row -> String.join(" ", row.texts()).strip()).collect(Collectors.joining(" "));
		GridRow header = headers == 0 ? null : rows.get(skipped + headers - 1);
		int usual = table.usualEnd() == 0 ? to : table.usualEnd();
		int end = header == null ? usual : header.end();
		return new TableLayout(skipped, headers, options.headerRows().isEmpty() && said > 0, from, to - from, HeaderNames.joined(texts, to - from), header, titles, skipped == 0 ? 0 : rows.getFirst().line(),
				Math.min(usual, end), Math.max(usual, end));
	}

	/** Rows above the first one that a page says is a header; else those that reach over all columns, or that look like titles. */
	private static int titles(List<GridRow> rows, List<Cells> cells, int width) {
		int first = 0;
		int spanning = 0;
		while (first < rows.size() && (rows.get(first).alone() || rows.get(first).filled() == 1 && !rows.get(first).head())) {
			spanning += spanning == first && rows.get(first).alone() ? 1 : 0;
			first++;
		}
		boolean found = first < rows.size() && rows.get(first).head() && width > 1;
		return found ? first : spanning == rows.size() ? 0 : Math.max(spanning, Titles.count(cells, width));
	}

	/** How many rows the page says are headers; 0 when it says so of all, or of too many. */
	private static int marked(List<GridRow> rows) {
		int headers = 0;
		while (headers < rows.size() && rows.get(headers).head()) {
			headers++;
		}
		return headers == rows.size() && headers > 1 || headers > MOST_HEADERS ? 0 : headers;
	}

	/** How many rows with a text come before the first row of data. */
	int before() {
		return skipped + headers;
	}

	/** Whether a row repeats the last header row. */
	boolean repeats(GridRow row) {
		return header != null && row.filled() > 1 && row.texts().equals(header.texts());
	}

	/** The cells of a row in the columns of the table. */
	List<String> cells(GridRow row) {
		int end = Math.min(row.texts().size(), first + columns);
		return end <= first ? List.of() : row.texts().subList(first, end);
	}
}
