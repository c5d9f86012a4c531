// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where in a sheet its table is.
 *
 * @param skipped    rows with content above the header
 * @param headers    header rows
 * @param first      first column, from 0
 * @param columns    number of columns
 * @param names      header texts, one for each column; blank where there is none
 * @param headerLine number of the last header row; 0 when there is none
 * @param titles     texts of the rows above the header
 * @param titleLine  number of the first row above the header; 0 when there is none
 */
record SheetLayout(int skipped, int headers, int first, int columns, List<String> names, int headerLine, String titles, int titleLine) {

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
		int skipped = Math.min(choice.skipRows().orElseGet(() -> HeadCells.titles(cells)), rows.size());
		List<SheetRow> table = rows.subList(skipped, rows.size());
		int from = table.stream().mapToInt(SheetRow::firstFilled).min().orElse(first);
		int to = table.stream().mapToInt(SheetRow::lastFilled).max().orElse(end - 1) + 1;
		List<HeadCells> body = table.stream().map(row -> HeadCells.of(row, from, to)).toList();
		int headers = Math.min(choice.headerRows().orElseGet(() -> HeadCells.headers(body)), table.size());
		List<String> names = names(table.subList(0, headers), from, to);
		String titles = String.join(" ", rows.subList(0, skipped).stream().map(row -> String.join(" ", HeadCells.of(row, first, end).filledTexts())).toList());
		return new SheetLayout(skipped, headers, from, to - from, names, headers == 0 ? 0 : table.get(headers - 1).number(), titles, skipped == 0 ? 0 : rows.getFirst().number());
	}

	/** Headers of several rows are joined; a group's name stands above the first of its columns only. */
	private static List<String> names(List<SheetRow> headers, int from, int to) {
		List<String> names = new ArrayList<>();
		String[] group = new String[headers.size()];
		for (int c = from; c < to; c++) {
			StringBuilder name = new StringBuilder();
			for (int i = 0; i < group.length; i++) {
				String text = headers.get(i).text(c).strip();
				boolean last = i == group.length - 1;
				group[i] = text.isEmpty() && !last ? group[i] : text;
				if (group[i] != null && !group[i].isEmpty() && !name.toString().equals(group[i])) {
					name.append(name.isEmpty() ? "" : " ").append(group[i]);
				}
			}
			names.add(name.toString());
		}
		return names;
	}

	/** The same layout with more columns on both sides. */
	SheetLayout widened(int from, int last) {
		int begin = Math.min(first, from);
		int end = Math.max(first + columns, last + 1);
		List<String> wider = new ArrayList<>(Collections.nCopies(end - begin, ""));
		for (int c = 0; c < columns; c++) {
			wider.set(first - begin + c, names.get(c));
		}
		return new SheetLayout(skipped, headers, begin, end - begin, wider, headerLine, titles, titleLine);
	}

	/** How many rows with content come before the first row of data. */
	int before() {
		return skipped + headers;
	}
}
