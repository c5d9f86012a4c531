// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.broadsheet.core.content.ContentIssues;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.ColumnScan;
import org.broadsheet.core.types.Habits;
import org.broadsheet.core.types.TypeInference;

/**
 * Makes the first table of a process quick: words, patterns and sentences that its types and findings need are loaded with a small table of its own while the source is
 * still read, as a person waits for the end of both.
 */
public final class FirstTable {

	/** Columns that make use of most of what is needed: first what the guess of a dialect needs next, too. */
	private static final List<List<String>> COLUMNS = List.of(List.of("yes", "n/a", "Main Street"), List.of("1 Main Street", "2 Elm Street", "C-1"), List.of("01/31/2024", "02/28/2024", "?"),
			List.of("$1,500.50", "12.5", "n/a"), List.of("2015", "2016", "2017"));
	private static final int ROWS = 3;

	private static final AtomicBoolean BEGUN = new AtomicBoolean();

	private FirstTable() {
	}

	/**
	 * Begins on a thread of its own, the first time only.
	 *
	 * @param more what else is needed when a source has been read
	 */
	public static void prepare(Runnable more) {
		if (!BEGUN.getAndSet(true)) {
			Thread.ofPlatform().daemon().name("broadsheet-first-table").start(() -> {
				look();
				more.run();
			});
		}
	}

	private static void look() {
		List<ColumnScan> scans = COLUMNS.stream().map(FirstTable::scan).toList();
		Habits habits = Habits.of(scans);
		List<SourceColumn> columns = new ArrayList<>();
		try {
			for (int c = 0; c < scans.size(); c++) {
				String name = COLUMNS.get(c).getFirst();
				columns.add(new SourceColumn(name, TypeInference.propose(c, name, scans.get(c), habits, (column, row) -> COLUMNS.get(column).get((int) row))));
			}
			ContentIssues.add(new ArrayList<>(), columns, scans, new Rows());
		} catch (IOException e) {
			throw new AssertionError(e); // nothing is read
		}
	}

	private static ColumnScan scan(List<String> texts) {
		ColumnScan scan = new ColumnScan();
		for (int row = 0; row < ROWS; row++) {
			scan.add(CellClass.of(texts.get(row)), row);
		}
		return scan;
	}

	private static final class Rows implements RowSource {

		@Override
		public long rowCount() {
			return ROWS;
		}

		@Override
		public int columnCount() {
			return COLUMNS.size();
		}

		@Override
		public RowPage page(long first, int count) {
			long[] wanted = new long[count];
			for (int i = 0; i < count; i++) {
				wanted[i] = first + i;
			}
			return rows(wanted);
		}

		@Override
		public RowPage rows(long[] wanted) {
			String[][] cells = new String[wanted.length][];
			for (int i = 0; i < cells.length; i++) {
				int row = (int) wanted[i];
				cells[i] = COLUMNS.stream().map(column -> column.get(row)).toArray(String[]::new);
			}
			return new RowPage(wanted, wanted.clone(), cells);
		}
	}
}
