// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.broadsheet.core.store.CellPreview;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.CellStep.ClearCells;
import org.broadsheet.core.store.CellStep.ReplaceValue;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.EditSink;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Applies steps and takes them back. Each is one transaction that changes the cells, keeps the texts they had in {@code changes} and notes the step in
 * {@code steps}; listeners are told when it is on disk.
 */
final class Edits {

	private final Database database;
	private final Path folder;
	private final Overlay overlay;
	private final long rows;
	/** Ids of the steps in force; changes only while this object is locked. */
	private final List<Integer> applied = new ArrayList<>();

	Edits(Database database, Path folder, Overlay overlay, long rows) throws SQLException, IOException {
		this.database = database;
		this.folder = folder;
		this.overlay = overlay;
		this.rows = rows;
		database.read(session -> {
			for (StepTable.Noted step : StepTable.all(session)) {
				applied.add(step.id());
				StepTable.layers(session, step).forEach(overlay::add);
			}
			return null;
		});
	}

	synchronized List<Integer> applied() {
		return List.copyOf(applied);
	}

	synchronized long apply(int id, CellStep step, EditSink changed, IProgressMonitor monitor) throws SQLException, IOException {
		if (!applied.isEmpty() && id <= applied.getLast()) {
			throw new IllegalArgumentException("step " + id + " after " + applied.getLast());
		}
		List<Layer> layers = new ArrayList<>();
		long[] count = new long[1];
		database.write(session -> {
			StepTable.Noted noted = StepTable.note(session, id, step);
			if (step instanceof SetCell set) {
				count[0] = set(session, id, set);
				layers.add(new Layer.Same(id, set.column(), set.text(), new RowNumbers(count[0] == 0 ? new long[0] : new long[] { set.row() })));
			} else {
				Cancelable.run(session, monitor, () -> { }, () -> {
					count[0] = change(session, id, step);
					return null;
				});
				layers.addAll(StepTable.layers(session, noted));
			}
			return null;
		});
		applied.add(id);
		if (count[0] > 0) {
			layers.forEach(overlay::add);
			tell(id, step, layers, changed);
		}
		return count[0];
	}

	/** Tells the cells with the texts they have now. */
	private void tell(int id, CellStep step, List<Layer> layers, EditSink changed) throws SQLException, IOException {
		if (step instanceof CellStep.Rewrite || step instanceof CellStep.FillDown) {
			int column = layers.getFirst().column();
			database.read(session -> {
				Sql.query(session, "select t.rowid, t." + Sql.column(column) + " from t join changes c on t.rowid = c.row where c.step = ?",
						cell -> changed.edited(column, cell.getLong(1), cell.getString(2)), id);
				return null;
			});
			return;
		}
		for (Layer layer : layers) {
			if (layer instanceof Layer.Same same) {
				same.rows().forEach(row -> changed.edited(same.column(), row, same.text()));
			} else if (layer instanceof Layer.Texts texts) {
				for (int i = 0; i < texts.rows().length; i++) {
					changed.edited(texts.column(), texts.rows()[i], texts.texts()[i]);
				}
			}
		}
	}

	/** The number of the row stands in the statement itself, since the database looks in one place only for a row it knows when it plans. */
	private static long set(Session session, int id, SetCell set) throws SQLException {
		String column = Sql.column(set.column());
		String here = " where rowid = " + set.row();
		long count = Sql.update(session, "insert into changes select ?, ?, rowid, " + column + ", null from t" + here + " and " + column + " <> ?", id, set.column(), set.text());
		if (count > 0) {
			Sql.update(session, "update t set " + column + " = ?" + here, set.text());
		}
		return count;
	}

	private long change(Session session, int id, CellStep step) throws SQLException, IOException {
		return switch (step) {
		case ReplaceValue replace -> replace(session, id, replace);
		case ClearCells clear -> {
			String column = Sql.column(clear.column());
			try (RowTable rows = new RowTable(session, folder, clear.rows())) {
				long count = Sql.update(session, "insert into changes select ?, ?, t.rowid, " + column + ", null from t join w on t.rowid = w.r where " + column + " <> ''", id, clear.column());
				Sql.execute(session, "update t set " + column + " = '' from w where t.rowid = w.r");
				yield count;
			}
		}
		default -> rewrite(session, id, step);
		};
	}

	private static long replace(Session session, int id, ReplaceValue replace) throws SQLException {
		if (replace.text().equals(replace.replacement())) {
			return 0;
		}
		String column = Sql.column(replace.column());
		long count = Sql.update(session, "insert into changes select ?, ?, rowid, " + column + ", null from t where " + column + " = ?", id, replace.column(), replace.text());
		Sql.update(session, "update t set " + column + " = ? where " + column + " = ?", replace.replacement(), replace.text());
		return count;
	}

	/** Writes the new texts to a file that the database loads in one go, and takes them over from there. */
	private long rewrite(Session session, int id, CellStep step) throws SQLException, IOException {
		boolean keepAfter = step instanceof CellStep.SetCells;
		Path file = Files.createTempFile(folder, "texts", ".csv");
		try {
			Set<Integer> columns = new TreeSet<>();
			long[] longest = new long[1];
			try (CsvSpool spool = new CsvSpool(file)) {
				new NewTexts(session, rows).of(step, (column, row, before, after) -> {
					columns.add(column);
					longest[0] = Math.max(longest[0], spool.row(Integer.toString(column), Long.toString(row), after));
				});
			}
			long count = 0;
			if (!columns.isEmpty()) {
				Sql.execute(session, "create or replace temp table n as select * from " + CsvSpool.reader(file, "'k': 'INTEGER', 'r': 'BIGINT', 'a': 'VARCHAR'", longest[0]));
				for (int column : columns) {
					String name = Sql.column(column);
					count += Sql.update(session, "insert into changes select ?, ?, t.rowid, t." + name + ", " + (keepAfter ? "n.a" : "null") + " from t join n on t.rowid = n.r where n.k = ?", id, column, column);
					Sql.update(session, "update t set " + name + " = n.a from n where t.rowid = n.r and n.k = ?", column);
				}
				Sql.execute(session, "drop table n");
			}
			return count;
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** What a step would change. */
	CellPreview preview(CellStep step, int examples, IProgressMonitor monitor) throws SQLException, IOException {
		List<CellPreview.Difference> first = new ArrayList<>();
		long[] count = new long[1];
		database.read(session -> Cancelable.run(session, monitor, () -> { }, () -> {
			new NewTexts(session, rows).of(step, (column, row, before, after) -> {
				count[0]++;
				if (first.size() < examples) {
					first.add(new CellPreview.Difference(column, row, before, after));
				}
			});
			return null;
		}));
		return new CellPreview(count[0], first);
	}

	synchronized void revertLast(EditSink changed, IProgressMonitor monitor) throws SQLException, IOException {
		if (applied.isEmpty()) {
			throw new IllegalStateException("no step is in force");
		}
		int id = applied.getLast();
		database.write(session -> {
			Cancelable.run(session, monitor, () -> { }, () -> {
				restore(session, id);
				return null;
			});
			StepTable.forget(session, id);
			return null;
		});
		applied.removeLast();
		overlay.remove(id);
		database.read(session -> {
			Sql.query(session, "select col, row, before from changes where step = ?", cell -> changed.edited(cell.getInt(1), cell.getLong(2), cell.getString(3)), id);
			Sql.update(session, "delete from changes where step = ?", id);
			return null;
		});
	}

	/** Gives the cells of a step the texts they had; one alone is found by its number, which is quicker than a join. */
	private static void restore(Session session, int id) throws SQLException, IOException {
		record Cell(int column, long row, String before) {
		}
		List<Cell> cells = new ArrayList<>();
		Sql.query(session, "select col, row, before from changes where step = ? limit 2", cell -> cells.add(new Cell(cell.getInt(1), cell.getLong(2), cell.getString(3))), id);
		if (cells.size() == 1) {
			Sql.update(session, "update t set " + Sql.column(cells.getFirst().column()) + " = ? where rowid = " + cells.getFirst().row(), cells.getFirst().before());
		} else if (cells.size() > 1) {
			for (int column : columns(session, "where step = " + id)) {
				Sql.update(session, "update t set " + Sql.column(column) + " = c.before from changes c where c.step = ? and c.col = ? and c.row = t.rowid", id, column);
			}
		}
	}

	private static List<Integer> columns(Session session, String where) throws SQLException, IOException {
		List<Integer> columns = new ArrayList<>();
		Sql.query(session, "select distinct col from changes " + where + " order by col", row -> columns.add(row.getInt(1)));
		return columns;
	}

	/** Tells every cell whose text differs from the source. */
	void differences(EditSink sink) throws SQLException, IOException {
		database.read(session -> {
			for (int column : columns(session, "")) {
				String name = "t." + Sql.column(column);
				Sql.query(session, "select t.rowid, " + name + " from (select row, arg_min(before, step) as was from changes where col = ? group by row) c join t on t.rowid = c.row where " + name + " <> c.was",
						cell -> sink.edited(column, cell.getLong(1), cell.getString(2)), column);
			}
			return null;
		});
	}
}
