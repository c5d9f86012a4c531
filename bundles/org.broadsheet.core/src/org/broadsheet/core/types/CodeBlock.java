// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Arrays;

/** The classes of the cells of some rows. A column whose cells are all of one class, as most are, takes no room. */
public final class CodeBlock {

	final int rows;
	/** The columns of several classes, one behind the other. */
	final byte[] cells;
	/** Of each column where it begins in the cells, or the only class as {@code ~class}. */
	private final int[] places;
	/** Of each column the classes that occur, as bits. */
	private final long[] classes;
	/** Of each column the number of empty cells. */
	private final int[] empties;

	private CodeBlock(int rows, byte[] cells, int[] places, long[] classes, int[] empties) {
		this.rows = rows;
		this.cells = cells;
		this.places = places;
		this.classes = classes;
		this.empties = empties;
	}

	/**
	 * Takes classes that stand column by column.
	 *
	 * @param codes  {@code codes[column * stride + row]}; copied
	 * @param rows   number of rows, at most the stride
	 * @param counts what was counted in each column
	 */
	public static CodeBlock of(byte[] codes, int stride, int rows, ColumnScan[] counts) {
		int columns = counts.length;
		int[] places = new int[columns];
		long[] classes = new long[columns];
		int[] empties = new int[columns];
		int length = 0;
		for (int c = 0; c < columns; c++) {
			classes[c] = counts[c].classes();
			empties[c] = (int) counts[c].count(CellClass.EMPTY);
			boolean same = Long.bitCount(classes[c]) == 1;
			places[c] = same ? ~Long.numberOfTrailingZeros(classes[c]) : length;
			length = same ? length : Math.addExact(length, rows);
		}
		byte[] cells = new byte[length];
		for (int c = 0; c < columns; c++) {
			if (places[c] >= 0) {
				System.arraycopy(codes, c * stride, cells, places[c], rows);
			}
		}
		return new CodeBlock(rows, cells, places, classes, empties);
	}

	/** The same, counting first. */
	static CodeBlock of(byte[] codes, int columns, int rows) {
		ColumnScan[] counts = new ColumnScan[columns];
		for (int c = 0; c < columns; c++) {
			counts[c] = ColumnScan.of(codes, c * rows, rows);
		}
		return of(codes, rows, rows, counts);
	}

	/** The same block whose cells lie elsewhere. */
	CodeBlock without() {
		return new CodeBlock(rows, null, places, classes, empties);
	}

	/** The same block with room for another class in a column that had one only. */
	CodeBlock widened(byte[] held, int column) {
		byte[] wider = Arrays.copyOf(held, Math.addExact(held.length, rows));
		Arrays.fill(wider, held.length, wider.length, sole(column));
		int[] moved = places.clone();
		moved[column] = held.length;
		return new CodeBlock(rows, wider, moved, classes, empties);
	}

	/** Whether all cells of a column are of one class, see {@link #sole}. */
	boolean same(int column) {
		return places[column] < 0;
	}

	byte sole(int column) {
		return (byte) ~places[column];
	}

	/** Where the cell of a column of several classes stands. */
	int place(int column, int row) {
		return places[column] + row;
	}

	/** Number of cells that take room. */
	int length() {
		int varied = 0;
		for (int place : places) {
			varied += place < 0 ? 0 : 1;
		}
		return varied * rows;
	}

	long classes(int column) {
		return classes[column];
	}

	int empty(int column) {
		return empties[column];
	}

	/** Counts a cell that changes its class. */
	void changed(int column, byte before, byte now) {
		empties[column] += (now == CellClass.EMPTY ? 1 : 0) - (before == CellClass.EMPTY ? 1 : 0);
		classes[column] |= 1L << now;
	}
}
