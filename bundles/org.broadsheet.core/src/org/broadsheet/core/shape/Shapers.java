// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.shape.Shaper.ShapedColumn;
import org.broadsheet.core.table.RowSet;

/** The ways to change the shape of a table. {@code names} are the names of the columns of the table before, in its order. */
public final class Shapers {

	private Shapers() {
	}

	/** Rows go. */
	public static Shaper withoutRows(List<String> names, RowSet gone) {
		return new Shaper(kept(names), (row, cells, out) -> {
			if (!gone.contains(row)) {
				out.row(cells);
			}
		});
	}

	/** Columns go. */
	public static Shaper withoutColumns(List<String> names, List<Integer> gone) {
		return rearranged(kept(names).stream().filter(column -> !gone.contains(column.from())).toList(), cells -> new String[0]);
	}

	/** Everything above a row goes, and the row itself gives the names; a blank cell gives none. */
	public static Shaper header(List<String> names, long headerRow, String[] header) {
		List<ShapedColumn> columns = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			columns.add(new ShapedColumn(CellFunction.isBlank(header[i]) ? names.get(i) : header[i], i));
		}
		return new Shaper(columns, (row, cells, out) -> {
			if (row > headerRow) {
				out.row(cells);
			}
		});
	}

	/** A column is taken apart; its parts stand behind it. */
	public static Shaper split(List<String> names, int column, Splitter splitter, List<String> parts, boolean keep) {
		return rearranged(inserted(names, column, parts, keep ? List.of() : List.of(column)), cells -> splitter.parts(cells[column], parts.size()));
	}

	/** Columns are put together; the new one stands behind the last of them. */
	public static Shaper join(List<String> names, List<Integer> joined, String separator, String name, boolean keep) {
		int last = joined.stream().mapToInt(Integer::intValue).max().orElseThrow();
		return rearranged(inserted(names, last, List.of(name), keep ? List.of() : joined), cells -> {
			StringJoiner text = new StringJoiner(separator);
			joined.stream().map(column -> cells[column]).filter(cell -> !CellFunction.isBlank(cell)).forEach(text::add);
			return new String[] { text.toString() };
		});
	}

	/** A column is added at the end, whose texts come from elsewhere, row by row. */
	public static Shaper added(List<String> names, String name, TextSpool texts) {
		List<ShapedColumn> columns = new ArrayList<>(kept(names));
		columns.add(new ShapedColumn(name, ShapedColumn.NEW));
		return new Shaper(columns, (row, cells, out) -> {
			String[] wider = java.util.Arrays.copyOf(cells, cells.length + 1);
			wider[cells.length] = texts.next();
			out.row(wider);
		});
	}

	/** Columns become rows; their names and cells stand where the first of them stood. */
	public static Shaper unpivot(List<String> names, List<Integer> turned, String namesTo, String valuesTo) {
		int first = turned.stream().mapToInt(Integer::intValue).min().orElseThrow();
		List<ShapedColumn> columns = inserted(names, first, List.of(namesTo, valuesTo), turned);
		Rearranging rearranging = new Rearranging(columns);
		return new Shaper(columns, (row, cells, out) -> {
			for (int column : turned) {
				if (!CellFunction.isBlank(cells[column])) {
					out.row(rearranging.row(cells, new String[] { names.get(column), cells[column] }));
				}
			}
		});
	}

	private static List<ShapedColumn> kept(List<String> names) {
		return IntStream.range(0, names.size()).mapToObj(i -> new ShapedColumn(names.get(i), i)).toList();
	}

	private static List<ShapedColumn> inserted(List<String> names, int behind, List<String> added, List<Integer> gone) {
		List<ShapedColumn> columns = new ArrayList<>();
		Set<Integer> without = new HashSet<>(gone);
		for (int i = 0; i < names.size(); i++) {
			if (!without.contains(i)) {
				columns.add(new ShapedColumn(names.get(i), i));
			}
			if (i == behind) {
				added.forEach(name -> columns.add(new ShapedColumn(name, ShapedColumn.NEW)));
			}
		}
		return columns;
	}

	/** Gives the cells of the new columns, in their order. */
	@FunctionalInterface
	private interface NewCells {
		String[] of(String[] cells);
	}

	private static Shaper rearranged(List<ShapedColumn> columns, NewCells added) {
		Rearranging rearranging = new Rearranging(columns);
		return new Shaper(columns, (row, cells, out) -> out.row(rearranging.row(cells, added.of(cells))));
	}

	/** Puts kept and new cells in the order of the new columns. */
	private record Rearranging(int[] from) {

		Rearranging(List<ShapedColumn> columns) {
			this(columns.stream().mapToInt(ShapedColumn::from).toArray());
		}

		String[] row(String[] cells, String[] added) {
			String[] row = new String[from.length];
			int next = 0;
			for (int i = 0; i < from.length; i++) {
				row[i] = from[i] == ShapedColumn.NEW ? added[next++] : cells[from[i]];
			}
			return row;
		}
	}

}
