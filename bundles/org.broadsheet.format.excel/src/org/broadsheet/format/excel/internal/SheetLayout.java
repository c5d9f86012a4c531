// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.HeaderNames;
import org.broadsheet.core.layout.Titles;

/**
 * Where in a sheet its table is.
 *
 * @param skipped    rows with content above the header
 * @param headers    header rows
 * @param first      first column, from 0
 * @param columns    number of columns
 * @param names      header texts, one for each column; blank where there is none
 * @param header     the last header row; null when there is none
 * @param titles     texts of the rows above the header
 * @param titleLine  number of the first row above the header; 0 when there is none
 */
record SheetLayout(int skipped, int headers, int first, int columns, List<String> names, SheetRow header, String titles, int titleLine) {

	/**
	 * Lays a sheet out.
	 *
	 * @param rows   its first rows with content
	 * @param choice decided options
	 */
	static SheetLayout of(List<SheetRow> rows, ExcelOptions choice) {
		int first = rows.stream().mapToInt(SheetRow::firstFilled).min().orElse(0);
		int end = rows.stream().mapToInt(SheetRow::lastFilled).max().orElse(0) + 1;
		List<HeadCells> cells = rows.stream().map(row -> HeadCells.of(row, first, end)).toList();
		int skipped = Math.min(choice.skipRows().orElseGet(() -> Titles.count(cells, end - first)), rows.size());
		List<SheetRow> table = rows.subList(skipped, rows.size());
		int from = table.stream().mapToInt(SheetRow::firstFilled).min().orElse(first);
		int to = table.stream().mapToInt(SheetRow::lastFilled).max().orElse(end - 1) + 1;
		List<HeadCells> body = table.stream().map(row -> HeadCells.of(row, from, to)).toList();
		int headers = Math.min(choice.headerRows().orElseGet(() -> HeaderGuess.count(body, to - from)), table.size());
		List<String> names = HeaderNames.joined(body.subList(0, headers).stream().map(row -> List.of(row.texts())).toList(), to - from);
		String titles = cells.subList(0, skipped).stream().flatMap(row -> Stream.of(row.texts())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
		return new SheetLayout(skipped, headers, from, to - from, names, headers == 0 ? null : table.get(headers - 1), titles, skipped == 0 ? 0 : rows.getFirst().number());
	}

	/** The same layout with more columns on both sides. */
	SheetLayout widened(int from, int last) {
		int begin = Math.min(first, from);
		int end = Math.max(first + columns, last + 1);
		List<String> wider = new ArrayList<>(Collections.nCopies(end - begin, ""));
		for (int c = 0; c < columns; c++) {
			wider.set(first - begin + c, names.get(c));
		}
		return new SheetLayout(skipped, headers, begin, end - begin, wider, header, titles, titleLine);
	}

	/** Number of the last header row; 0 when there is none. */
	int headerLine() {
		return header == null ? 0 : header.number();
	}

	/** How many rows with content come before the first row of data. */
	int before() {
		return skipped + headers;
	}
}
