// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.types.CellClass;

/**
 * What rows of a table look like: how many cells they have, and which classes were seen in each column.
 *
 * @param columns number of cells
 * @param seen    {@code seen[column][code]}
 * @param rows    number of rows it was taken from
 */
record Shape(int columns, boolean[][] seen, int rows) {

	/** Share of the rows of the head in which a class must occur to belong to a column. */
	private static final double SHARE = 0.02;
	/** Rows that are too few to show all classes of a column. */
	private static final int FEW_ROWS = 10;

	/** The shape of the rows of a width. */
	static Shape of(List<HeadRow> rows, int columns) {
		int[][] counts = new int[columns][CellClass.COUNT];
		int all = 0;
		for (HeadRow row : rows) {
			if (row.width() == columns && row.flags() == 0) {
				all++;
				for (int c = 0; c < columns; c++) {
					counts[c][row.codes()[c]]++;
				}
			}
		}
		boolean[][] seen = new boolean[columns][CellClass.COUNT];
		for (int c = 0; c < columns; c++) {
			for (int code = 0; code < CellClass.COUNT; code++) {
				seen[c][code] = counts[c][code] > all * SHARE || all <= FEW_ROWS && like(counts[c], (byte) code);
			}
		}
		return new Shape(columns, seen, all);
	}

	/** Whether a class may belong to a column of which few cells were seen: none of another kind, or an empty one. */
	private static boolean like(int[] counts, byte code) {
		boolean like = code == CellClass.EMPTY;
		int filled = 0;
		for (byte other = 0; other < CellClass.COUNT; other++) {
			filled += other == CellClass.EMPTY || other == CellClass.BLANK ? 0 : counts[other];
			like |= counts[other] > 0 && HeaderGuess.typed(code) && HeaderGuess.group(other) == HeaderGuess.group(code);
		}
		return like || filled == 0;
	}

	/** The shape of header rows: words everywhere. */
	Shape headers() {
		boolean[][] words = new boolean[columns][CellClass.COUNT];
		for (boolean[] column : words) {
			column[CellClass.OTHER] = true;
			column[CellClass.CODE] = true;
		}
		return new Shape(columns, words, rows);
	}

	/** The classes of cells. */
	static byte[] codes(List<String> cells) {
		byte[] codes = new byte[cells.size()];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = CellClass.of(cells.get(i));
		}
		return codes;
	}

	/** How many cells look like their column when the first stands in a given one. */
	int fits(byte[] codes, int from, int to, int column) {
		int fits = 0;
		for (int i = from; i < to; i++) {
			int c = column + i - from;
			fits += c >= 0 && c < columns && seen[c][codes[i]] ? 1 : 0;
		}
		return fits;
	}

	/** How many cells of a whole row look like their columns. */
	int fits(List<String> cells) {
		byte[] codes = codes(cells);
		return fits(codes, 0, Math.min(codes.length, columns), 0);
	}

	/** Whether texts without a narrower class belong to a column. */
	boolean words(int column) {
		return seen[column][CellClass.OTHER];
	}
}
