// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Arrays;

/** What a scan counted in one column: how many cells are in each class, and the first rows of each class, which decide and explain its type. */
public final class ColumnScan {

	/** How many rows of each class are remembered. */
	public static final int REMEMBERED = 3;
	private static final int BLOCK = 1 << 16;

	private final long[] counts = new long[CellClass.COUNT];
	private final long[] first = new long[CellClass.COUNT * REMEMBERED];

	/** Counts a cell; rows come in rising order. */
	public void add(byte code, long row) {
		long count = counts[code]++;
		if (count < REMEMBERED) {
			first[code * REMEMBERED + (int) count] = row;
		}
	}

	/** Counts the cells of a column, rows from 0: {@code codes[from + row]}. */
	public static ColumnScan of(byte[] codes, int from, int rows) {
		ColumnScan scan = new ColumnScan();
		int to = from + rows;
		if (rows > REMEMBERED && Arrays.mismatch(codes, from, to - 1, codes, from + 1, to) < 0) {
			for (int row = 0; row < REMEMBERED; row++) {
				scan.add(codes[from], row);
			}
			scan.counts[codes[from]] = rows;
			return scan;
		}
		int[] counts = new int[CellClass.COUNT];
		for (int i = from; i < to; i++) {
			byte code = codes[i];
			if (counts[code]++ < REMEMBERED) {
				scan.add(code, i - from);
			}
		}
		for (int code = 0; code < CellClass.COUNT; code++) {
			scan.counts[code] = counts[code];
		}
		return scan;
	}

	/** Counts the cells of a column of a table. */
	public static ColumnScan of(CellCodes codes, int column) {
		ColumnScan scan = new ColumnScan();
		byte[] block = new byte[BLOCK];
		for (long first = 0; first < codes.rows();) {
			int count = codes.copy(column, first, block);
			scan.addAll(of(block, 0, count), first);
			first += count;
		}
		return scan;
	}

	/**
	 * Adds what was counted in the rows behind.
	 *
	 * @param shift number of rows before those of the other scan, which counts its own from 0
	 */
	public void addAll(ColumnScan later, long shift) {
		for (int code = 0; code < CellClass.COUNT; code++) {
			for (int i = 0; i < REMEMBERED && i < later.counts[code] && counts[code] + i < REMEMBERED; i++) {
				first[code * REMEMBERED + (int) counts[code] + i] = later.first[code * REMEMBERED + i] + shift;
			}
			counts[code] += later.counts[code];
		}
	}

	/** Takes back the last cell counted, or one of the last: rows may be cut off the end of a table. */
	public void removeLast(byte code) {
		counts[code]--;
	}

	/** Number of cells in a class. */
	public long count(byte code) {
		return counts[code];
	}

	/** Number of cells in any of some classes. */
	public long count(byte... codes) {
		long sum = 0;
		for (byte code : codes) {
			sum += counts[code];
		}
		return sum;
	}

	/** The classes that occur, bit {@code 1L << class} for each. */
	long classes() {
		long classes = 0;
		for (int code = 0; code < CellClass.COUNT; code++) {
			classes |= counts[code] > 0 ? 1L << code : 0;
		}
		return classes;
	}

	/** Number of cells. */
	public long rows() {
		long sum = 0;
		for (long count : counts) {
			sum += count;
		}
		return sum;
	}

	/** Number of cells that hold more than blanks. */
	public long nonEmpty() {
		return rows() - counts[CellClass.EMPTY] - counts[CellClass.BLANK];
	}

	/** The first rows with a cell of a class, from 0, in rising order; at most {@link #REMEMBERED}. */
	public long[] firstRows(byte code) {
		int size = (int) Math.min(REMEMBERED, counts[code]);
		long[] rows = new long[size];
		System.arraycopy(first, code * REMEMBERED, rows, 0, size);
		return rows;
	}
}
