// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

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
	/** Ids of the steps in force; changes only while this object is locked. */
	private final List<Integer> applied = new ArrayList<>();

	Edits(Database database, Path folder, Overlay overlay) throws SQLException, IOException {
		this.database = database;
		this.folder = folder;
		this.overlay = overlay;
		database.read(session -> {
			Sql.query(session, "select id, col, text from steps order by id", step -> {
				applied.add(step.getInt(1));
				overlay.add(layer(session, step.getInt(1), step.getInt(2), step.getString(3)));
			});
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
		Overlay.Layer[] layer = new Overlay.Layer[1];
		database.write(session -> {
			Sql.update(session, "insert into steps values (?, ?, ?)", id, step.column(), text(step));
			if (step instanceof SetCell set) {
				layer[0] = set(session, id, set);
			} else {
				Cancelable.run(session, monitor, () -> { }, () -> {
					change(session, id, step);
					return null;
				});
				layer[0] = layer(session, id, step.column(), text(step));
			}
			return null;
		});
		applied.add(id);
		if (layer[0].rows().size() > 0) {
			overlay.add(layer[0]);
		}
		layer[0].rows().forEach(row -> changed.edited(step.column(), row, text(step)));
		return layer[0].rows().size();
	}

	private static String text(CellStep step) {
		return switch (step) {
		case SetCell set -> set.text();
		case ReplaceValue replace -> replace.replacement();
		case ClearCells clear -> "";
		};
	}

	private static Overlay.Layer set(Session session, int id, SetCell set) throws SQLException, IOException {
		String column = Sql.column(set.column());
		long count = Sql.update(session, "insert into changes select ?, rowid, " + column + " from t where rowid = ? and " + column + " <> ?", id, set.row(), set.text());
		if (count > 0) {
			Sql.update(session, "update t set " + column + " = ? where rowid = ?", set.text(), set.row());
		}
		return new Overlay.Layer(id, set.column(), set.text(), new RowNumbers(count == 0 ? new long[0] : new long[] { set.row() }));
	}

	private void change(Session session, int id, CellStep step) throws SQLException, IOException {
		String column = Sql.column(step.column());
		switch (step) {
		case ReplaceValue replace -> {
			if (!replace.text().equals(replace.replacement())) {
				Sql.update(session, "insert into changes select ?, rowid, " + column + " from t where " + column + " = ?", id, replace.text());
				Sql.update(session, "update t set " + column + " = ? where " + column + " = ?", replace.replacement(), replace.text());
			}
		}
		case ClearCells clear -> {
			try (RowTable rows = new RowTable(session, folder, clear.rows())) {
				Sql.update(session, "insert into changes select ?, t.rowid, " + column + " from t join w on t.rowid = w.r where " + column + " <> ''", id);
				Sql.execute(session, "update t set " + column + " = '' from w where t.rowid = w.r");
			}
		}
		case SetCell set -> throw new IllegalArgumentException(set.toString());
		}
	}

	private static Overlay.Layer layer(Session session, int id, int column, String text) throws SQLException, IOException {
		LongStream.Builder rows = LongStream.builder();
		Sql.query(session, "select row from changes where step = ?", row -> rows.add(row.getLong(1)), id);
		return new Overlay.Layer(id, column, text, new RowNumbers(rows.build().sorted().toArray()));
	}

	synchronized void revertLast(EditSink changed, IProgressMonitor monitor) throws SQLException, IOException {
		if (applied.isEmpty()) {
			throw new IllegalStateException("no step is in force");
		}
		int id = applied.getLast();
		int[] column = new int[1];
		database.write(session -> {
			column[0] = (int) Sql.number(session, "select col from steps where id = ?", id);
			Cancelable.run(session, monitor, () -> { }, () -> {
				restore(session, id, Sql.column(column[0]));
				return null;
			});
			Sql.update(session, "delete from steps where id = ?", id);
			return null;
		});
		applied.removeLast();
		overlay.remove(id);
		database.read(session -> {
			Sql.query(session, "select row, before from changes where step = ?", row -> changed.edited(column[0], row.getLong(1), row.getString(2)), id);
			Sql.update(session, "delete from changes where step = ?", id);
			return null;
		});
	}

	/** Gives the cells of a step the texts they had; one alone is found by its number, which is quicker than a join. */
	private static void restore(Session session, int id, String column) throws SQLException, IOException {
		long[] rows = new long[2];
		String[] before = new String[1];
		Sql.query(session, "select row, before from changes where step = ? limit 2", row -> {
			rows[0]++;
			rows[1] = row.getLong(1);
			before[0] = row.getString(2);
		}, id);
		if (rows[0] == 1) {
			Sql.update(session, "update t set " + column + " = ? where rowid = ?", before[0], rows[1]);
		} else if (rows[0] > 1) {
			Sql.update(session, "update t set " + column + " = c.before from changes c where c.step = ? and c.row = t.rowid", id);
		}
	}

	/** Tells every cell whose text differs from the source. */
	void differences(EditSink sink) throws SQLException, IOException {
		database.read(session -> {
			Sql.query(session, "select s.col, c.row, arg_max(s.text, c.step) as now from changes c join steps s on s.id = c.step group by all having now <> arg_min(c.before, c.step)",
					cell -> sink.edited(cell.getInt(1), cell.getLong(2), cell.getString(3)));
			return null;
		});
	}
}
