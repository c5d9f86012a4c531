// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.types.CellClass;

/**
 * One of the first rows of a sheet, to tell titles and headers from data.
 *
 * @param texts of its cells
 * @param codes classes of its cells
 */
record HeadCells(String[] texts, byte[] codes) {

	private static final int MOST_HEADERS = 4;
	private static final double MOSTLY = 0.7;
	private static final int LONGEST_NAME = 200;
	private static final int LOOK_AHEAD = 20;

	static HeadCells of(SheetRow row, int from, int to) {
		String[] texts = new String[to - from];
		byte[] codes = new byte[texts.length];
		for (int c = 0; c < texts.length; c++) {
			texts[c] = row.text(from + c).strip();
			codes[c] = CellClass.of(texts[c]);
		}
		return new HeadCells(texts, codes);
	}

	/** How many rows stand above the table: they have far fewer cells than the rows that follow. */
	static int titles(List<HeadCells> rows) {
		for (int i = 0; i < rows.size(); i++) {
			if (!rows.get(i).title(rows, i)) {
				return i;
			}
		}
		return 0;
	}

	private boolean title(List<HeadCells> rows, int i) {
		int filled = filledTexts().size();
		int fuller = 0;
		int behind = 0;
		for (HeadCells row : rows.subList(i + 1, Math.min(rows.size(), i + LOOK_AHEAD))) {
			behind++;
			fuller += row.filledTexts().size() >= filled * 2 ? 1 : 0;
		}
		boolean narrow = filled == 1 && texts.length > 2 || filled * 3 <= texts.length;
		return narrow && !typed(firstCode()) && behind > 0 && fuller * 2 >= behind;
	}

	private byte firstCode() {
		for (byte code : codes) {
			if (code != CellClass.EMPTY) {
				return code;
			}
		}
		return CellClass.EMPTY;
	}

	/** How many of the rows are headers: where the columns below have types, headers have words. */
	static int headers(List<HeadCells> rows) {
		if (rows.isEmpty()) {
			return 0;
		}
		boolean[] typed = typedColumns(rows);
		boolean any = false;
		for (boolean column : typed) {
			any |= column;
		}
		if (!any) {
			return rows.getFirst().names(rows.subList(1, rows.size())) ? 1 : 0;
		}
		int headers = 0;
		while (headers < Math.min(MOST_HEADERS, rows.size() - 1) && rows.get(headers).header(typed, headers == 0, rows.get(headers + 1))) {
			headers++;
		}
		return headers;
	}

	private static boolean[] typedColumns(List<HeadCells> rows) {
		boolean[] columns = new boolean[rows.getFirst().texts.length];
		for (int c = 0; c < columns.length; c++) {
			int typed = 0;
			int all = 0;
			for (HeadCells row : rows.subList(1, rows.size())) {
				all += row.texts[c].isEmpty() ? 0 : 1;
				typed += typed(row.codes[c]) ? 1 : 0;
			}
			columns[c] = all > 0 && typed >= all * MOSTLY;
		}
		return columns;
	}

	private static boolean typed(byte code) {
		return switch (code) {
		case CellClass.EMPTY, CellClass.BLANK, CellClass.OTHER, CellClass.CODE, CellClass.MISSING, CellClass.TRUE_WORD, CellClass.FALSE_WORD, CellClass.TRUE_LETTER, CellClass.FALSE_LETTER,
				CellClass.EXPONENT_CODE -> false;
		default -> true;
		};
	}

	private boolean header(boolean[] typedColumns, boolean first, HeadCells next) {
		int words = 0;
		int columns = 0;
		int values = 0;
		for (int c = 0; c < texts.length; c++) {
			columns += typedColumns[c] ? 1 : 0;
			values += typedColumns[c] && typed(codes[c]) ? 1 : 0;
			words += typedColumns[c] && !texts[c].isEmpty() && !typed(codes[c]) ? 1 : 0;
		}
		if (values > 0) {
			return first && years(next);
		}
		return words > 0 && (words * 2 >= columns || next.words() > words) || first && next.words() * 2 > texts.length && !filledTexts().isEmpty();
	}

	private int words() {
		int words = 0;
		for (int c = 0; c < texts.length; c++) {
			words += !texts[c].isEmpty() && !typed(codes[c]) ? 1 : 0;
		}
		return words;
	}

	/** Years in rising order are names of columns when the cells below are no years. */
	private boolean years(HeadCells next) {
		int last = 0;
		int years = 0;
		for (int c = 0; c < texts.length; c++) {
			if (typed(codes[c])) {
				int value = year(texts[c]) ? Integer.parseInt(texts[c]) : 0;
				if (value <= last || year(next.texts[c])) {
					return false;
				}
				last = value;
				years++;
			}
		}
		return years >= 2 && words() > 0;
	}

	private static boolean year(String text) {
		return text.matches("(19|20)\\d\\d");
	}

	/** Whether a row over columns of words has the names of columns: all different, short, and not found below. */
	private boolean names(List<HeadCells> below) {
		Set<String> names = new HashSet<>();
		for (int c = 0; c < texts.length; c++) {
			String name = texts[c];
			int column = c;
			boolean again = below.stream().anyMatch(row -> row.texts[column].equals(name));
			if (name.length() > LONGEST_NAME || typed(codes[c]) || !name.isEmpty() && (!names.add(name) || again)) {
				return false;
			}
		}
		return !names.isEmpty();
	}

	List<String> filledTexts() {
		List<String> filled = new ArrayList<>();
		for (String text : texts) {
			if (!text.isEmpty()) {
				filled.add(text);
			}
		}
		return filled;
	}
}
