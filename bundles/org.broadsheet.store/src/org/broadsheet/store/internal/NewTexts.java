// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.store.CellStep;

/** Finds the cells that a step gives another text, with the texts before and after. Reads in windows, so that a column of any length takes little memory. */
final class NewTexts {

	private static final long WINDOW = 1 << 18;

	/** Takes cells one by one. */
	@FunctionalInterface
	interface Sink {
		void cell(int column, long row, String before, String after) throws IOException;
	}

	private final Session session;
	private final long rows;

	NewTexts(Session session, long rows) {
		this.session = session;
		this.rows = rows;
	}

	/** Tells every cell that changes. */
	void of(CellStep step, Sink sink) throws SQLException, IOException {
		switch (step) {
		case CellStep.SetCell set -> one(set.column(), set.row(), set.text(), sink);
		case CellStep.ReplaceValue replace -> where(replace, sink);
		case CellStep.OfColumn many -> every(many, (column, row, before, after) -> {
			if (!before.equals(after)) {
				sink.cell(column, row, before, after);
			}
		});
		case CellStep.SetCells set -> set(set, sink);
		}
	}

	/** Tells every cell of the column of a step, also those that stay as they are. */
	void every(CellStep.OfColumn step, Sink sink) throws SQLException, IOException {
		int column = step.column();
		switch (step) {
		case CellStep.ReplaceValue replace -> windows(column, (row, text) -> sink.cell(column, row, text, text.equals(replace.text()) ? replace.replacement() : text));
		case CellStep.ClearCells clear -> windows(column, (row, text) -> sink.cell(column, row, text, clear.rows().contains(row) ? "" : text));
		case CellStep.Rewrite rewrite -> windows(column, (row, text) -> sink.cell(column, row, text, rewrite.function().apply(text)));
		case CellStep.FillDown fill -> filled(column, sink);
		case CellStep.Within within -> every(within.step(), (c, row, before, after) -> sink.cell(c, row, before, within.rows().contains(row) ? after : before));
		}
	}

	private void one(int column, long row, String text, Sink sink) throws SQLException, IOException {
		Sql.query(session, "select " + Sql.column(column) + " from " + session.copies().table(column) + " where rowid = ?", cell -> tell(sink, column, row, cell.getString(1), text), row);
	}

	private static void tell(Sink sink, int column, long row, String before, String after) throws IOException {
		if (!before.equals(after)) {
			sink.cell(column, row, before, after);
		}
	}

	private void where(CellStep.ReplaceValue replace, Sink sink) throws SQLException, IOException {
		if (!replace.text().equals(replace.replacement())) {
			Sql.query(session, "select rowid from " + session.copies().table(replace.column()) + " where " + Sql.column(replace.column()) + " = ? order by rowid",
					cell -> sink.cell(replace.column(), cell.getLong(1), replace.text(), replace.replacement()), replace.text());
		}
	}

	private void filled(int column, Sink sink) throws SQLException, IOException {
		String[] above = { "" };
		windows(column, (row, text) -> {
			boolean blank = CellFunction.isBlank(text);
			above[0] = blank ? above[0] : text;
			sink.cell(column, row, text, blank && !above[0].isEmpty() ? above[0] : text);
		});
	}

	private void set(CellStep.SetCells set, Sink sink) throws SQLException, IOException {
		Map<Integer, Map<Long, String>> texts = new LinkedHashMap<>();
		set.cells().forEach(cell -> texts.computeIfAbsent(cell.column(), column -> new LinkedHashMap<>()).put(cell.row(), cell.text()));
		for (var column : texts.entrySet()) {
			long[] wanted = column.getValue().keySet().stream().mapToLong(Long::longValue).sorted().toArray();
			for (int from = 0; from < wanted.length;) {
				long end = wanted[from] / WINDOW * WINDOW + WINDOW;
				int to = from;
				while (to < wanted.length && wanted[to] < end) {
					to++;
				}
				long[] some = Arrays.copyOfRange(wanted, from, to);
				window(column.getKey(), some[0], some[some.length - 1] + 1, (row, text) -> {
					String after = column.getValue().get(row);
					if (after != null) {
						tell(sink, column.getKey(), row, text, after);
					}
				});
				from = to;
			}
		}
	}

	/** Tells all texts of a column, row by row. */
	void texts(int column, Cells cells) throws SQLException, IOException {
		windows(column, cells);
	}

	/** Takes texts with their rows. */
	@FunctionalInterface
	interface Cells {
		void cell(long row, String text) throws IOException;
	}

	private void windows(int column, Cells cells) throws SQLException, IOException {
		for (long first = 0; first < rows; first += WINDOW) {
			window(column, first, first + WINDOW, cells);
		}
	}

	private void window(int column, long first, long end, Cells cells) throws SQLException, IOException {
		Sql.query(session, "select rowid, " + Sql.column(column) + " from " + session.copies().table(column) + " where rowid >= " + first + " and rowid < " + end + " order by rowid",
				cell -> cells.cell(cell.getLong(1), cell.getString(2)));
	}
}
