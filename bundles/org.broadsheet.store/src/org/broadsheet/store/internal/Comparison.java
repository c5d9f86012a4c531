// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellClass;

/** Compares what the database's reader made of a file with what the scan found: number of rows, empty cells of each column, and some pages cell by cell. */
final class Comparison {

	private static final int PAGES = 16;
	private static final int PAGE = 32;
	private static final int BLOCK = 1 << 16;
	private static final int COLUMNS_AT_ONCE = 200;

	private final ScannedTable scan;
	private final Session session;

	Comparison(ScannedTable scan, Session session) {
		this.scan = scan;
		this.session = session;
	}

	/** Whether both agree. */
	boolean same() throws SQLException, IOException {
		return Sql.number(session, "select count(*) from t") == scan.rowCount() && sameEmpty() && samePages();
	}

	private boolean sameEmpty() throws SQLException, IOException {
		boolean same = true;
		for (int from = 0; from < scan.columnCount(); from += COLUMNS_AT_ONCE) {
			int first = from;
			int count = Math.min(COLUMNS_AT_ONCE, scan.columnCount() - from);
			long[] empty = new long[count];
			Sql.query(session, "select " + Sql.columns(count, ", ", i -> "count_if(" + Sql.column(first + i) + " = '')") + " from t", row -> {
				for (int i = 0; i < count; i++) {
					empty[i] = row.getLong(i + 1);
				}
			});
			for (int i = 0; i < count; i++) {
				same &= empty[i] == empty(first + i);
			}
		}
		return same;
	}

	private long empty(int column) {
		byte[] block = new byte[BLOCK];
		long empty = 0;
		for (long first = 0; first < scan.codes().rows();) {
			int count = scan.codes().copy(column, first, block);
			for (int i = 0; i < count; i++) {
				empty += block[i] == CellClass.EMPTY ? 1 : 0;
			}
			first += count;
		}
		return empty;
	}

	private boolean samePages() throws SQLException, IOException {
		boolean same = true;
		for (int i = 0; same && i <= PAGES; i++) {
			long first = Math.max(0, scan.rowCount() - PAGE) * i / PAGES;
			same = same(first);
		}
		return same;
	}

	private boolean same(long first) throws SQLException, IOException {
		RowPage page = scan.page(first, PAGE);
		int[] seen = { 0, 0 };
		Sql.query(session, "select rowid, " + Sql.columns(scan.columnCount(), ", ", Sql::column) + " from t where rowid between ? and ?", row -> {
			String[] cells = new String[scan.columnCount()];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = row.getString(i + 2);
			}
			seen[0]++;
			seen[1] += Arrays.equals(cells, page.cells()[(int) (row.getLong(1) - first)]) ? 1 : 0;
		}, first, first + page.size() - 1);
		return seen[0] == page.size() && seen[1] == page.size();
	}
}
