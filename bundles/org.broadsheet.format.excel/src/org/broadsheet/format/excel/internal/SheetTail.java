// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.layout.RepeatedHeaders;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.layout.Tail.Kind;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.table.TableSpool;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;

/** Finds what stands below the table of a sheet: a second table, notes. */
final class SheetTail {

	/** Rows of a table that are looked at to see which of its columns have values. */
	private static final int SEEN = 200;
	private static final double MOSTLY = 0.7;
	/** Rows a second table has at least below its header. */
	private static final int ROWS = 2;

	private SheetTail() {
	}

	/**
	 * Finds what stands below the table.
	 *
	 * @param gaps     rows behind blank ones, from 0
	 * @param repeated rows that repeat the header, from 0, rising: the table goes on behind them unless all of it stands there once more
	 */
	static Tail of(RowSource rows, TableSpool spool, List<Integer> gaps, List<Long> repeated) throws IOException {
		CellCodes codes = spool.codes();
		for (int gap : gaps) {
			if (gap > 0 && Collections.binarySearch(repeated, (long) gap) < 0 && gap + ROWS < rows.rowCount() && header(codes, gap)) {
				return second(rows, gap);
			}
		}
		if (!repeated.isEmpty() && RepeatedHeaders.copied(rows, repeated.getFirst())) {
			return new Tail(repeated.getFirst(), Kind.COPY, String.join(" ", rows.page(repeated.getFirst(), 1).cells()[0]).strip());
		}
		return rows.columnCount() > 2 ? Tail.sparse(rows, codes) : Tail.none(rows.rowCount());
	}

	private static Tail second(RowSource rows, long from) throws IOException {
		return new Tail(from, Kind.SECOND_TABLE, String.join(" ", rows.page(from, 1).cells()[0]).strip());
	}

	/** Whether a row has nothing but words, most of them below values, and rows with values behind it. */
	private static boolean header(CellCodes codes, long row) {
		int filled = 0;
		int belowValues = 0;
		boolean values = false;
		for (int c = 0; c < codes.columns(); c++) {
			byte code = codes.get(c, row);
			if (code != CellClass.EMPTY && code != CellClass.BLANK) {
				if (HeaderGuess.typed(code)) {
					return false;
				}
				filled++;
				belowValues += typed(codes, c, row) ? 1 : 0;
				values |= HeaderGuess.typed(codes.get(c, row + 1)) && HeaderGuess.typed(codes.get(c, row + ROWS));
			}
		}
		return filled > 1 && belowValues * 2 >= filled && values;
	}

	/** Whether the cells of a column above a row are mostly values. */
	private static boolean typed(CellCodes codes, int column, long row) {
		int all = 0;
		int typed = 0;
		for (long r = Math.max(0, row - SEEN); r < row; r++) {
			byte code = codes.get(column, r);
			all += code == CellClass.EMPTY || code == CellClass.BLANK ? 0 : 1;
			typed += HeaderGuess.typed(code) ? 1 : 0;
		}
		return all > 0 && typed >= all * MOSTLY;
	}
}
