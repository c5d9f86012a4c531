// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.List;

/**
 * How a table writes its values, as far as one column tells what a few cells of another mean: which words it has for missing values, and whether its decimals follow
 * a comma. A word in a handful of cells is no habit but a fault.
 */
public final class Habits {

	/** Share of the cells of a column from which a way to write them is its habit. */
	private static final double OFTEN = 0.05;
	private static final long FEWEST = 3;
	/** Share of numbers from which a decimal comma is the habit of a column, and of the whole table. */
	private static final double COMMA = 0.1;
	private static final double MOST = 0.9;

	private final boolean[] missing = new boolean[CellClass.COUNT];
	private boolean decimalComma;

	private Habits() {
	}

	/** The habits of a table with these columns. */
	public static Habits of(List<ColumnScan> columns) {
		Habits habits = new Habits();
		for (ColumnScan column : columns) {
			habits.add(column);
		}
		return habits;
	}

	private void add(ColumnScan column) {
		decimalComma |= decimalComma(column);
		for (byte code = CellClass.FIRST_MISSING; code <= CellClass.LAST_MISSING; code++) {
			long count = column.count(code);
			missing[code] |= count >= FEWEST && count >= OFTEN * column.nonEmpty() && narrow(column);
		}
	}

	private static boolean decimalComma(ColumnScan column) {
		long commas = Kinds.DECIMAL_COMMA.in(column);
		long numbers = commas + Kinds.NUMBER.in(column) + Kinds.FORMATTED.in(column);
		return commas >= FEWEST && commas >= COMMA * numbers && commas > points(column) && numbers >= MOST * known(column);
	}

	/** Cells that write a decimal point, or what is no decimal comma in any case. */
	static long points(ColumnScan column) {
		return column.count(CellClass.DECIMAL, CellClass.GROUPED, CellClass.SCIENTIFIC);
	}

	/** Whether nearly all other cells are values that a word for a missing value can stand among: in a column of words it may be one of them. */
	private static boolean narrow(ColumnScan column) {
		double most = Math.max(1, MOST * known(column));
		long numbers = Kinds.NUMBER.in(column) + Kinds.FORMATTED.in(column) + Kinds.DECIMAL_COMMA.in(column) + Kinds.PERCENT.in(column);
		long dates = Kinds.DATE.in(column) + Kinds.MONTH_FIRST.in(column) + Kinds.DAY_FIRST.in(column) + Kinds.DAY_OR_MONTH.in(column) + Kinds.ZONED.in(column);
		long answers = Kinds.CHECKBOX.in(column) + column.count(CellClass.BIT, CellClass.FOREIGN_ANSWER);
		return numbers >= most || dates >= most || answers >= most;
	}

	private static long known(ColumnScan column) {
		return column.nonEmpty() - Kinds.MISSING.in(column);
	}

	/** Whether the table has a word for missing values, by its class. */
	boolean missing(byte code) {
		return missing[code];
	}

	/** Whether decimals follow a comma in some column of the table. */
	boolean decimalComma() {
		return decimalComma;
	}

	/** Whether decimals follow a comma in so many cells of a column that they are no slips. */
	boolean decimalComma(ColumnScan column, long numbers) {
		long commas = Kinds.DECIMAL_COMMA.in(column);
		return commas > points(column) && (decimalComma || commas >= COMMA * numbers);
	}

	/** Number of cells of a column that hold one of the words of the table for missing values. */
	long missing(ColumnScan column) {
		long count = 0;
		for (byte code = CellClass.FIRST_MISSING; code <= CellClass.LAST_MISSING; code++) {
			count += missing[code] ? column.count(code) : 0;
		}
		return count;
	}
}
