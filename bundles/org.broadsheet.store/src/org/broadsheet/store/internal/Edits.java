// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.store.CellPreview;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.EditSink;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Applies steps and takes them back, each in one transaction. A few cells are changed where they stand, and the texts they had are kept; where a step changes a
 * good part of a column, it is written anew beside the one there was (see {@link Copies}).
 */
final class Edits {

	private final Database database;
	private final Overlay overlay;
	private final long rows;
	private final long most;
	/** Ids of the steps in force; changes only while this object is locked. */
	private final List<Integer> applied = new ArrayList<>();

	/**
	 * Finds the steps that were applied before.
	 *
	 * @param most as many cells of a column are changed in place
	 */
	Edits(Database database, Overlay overlay, long rows, long most) throws SQLException, IOException {
		this.database = database;
		this.overlay = overlay;
		this.rows = rows;
		this.most = most;
		database.read(session -> {
			session.copies().find(session);
			for (StepTable.Noted step : StepTable.all(session)) {
				applied.add(step.id());
				layers(session, step).forEach(overlay::add);
			}
			return null;
		});
	}

	private List<Layer> layers(Session session, StepTable.Noted step) throws SQLException, IOException {
		boolean copied = session.copies().has(step.id(), step.column());
		return StepTable.layers(session, step, id -> copied ? copy(session).rows(id, step.column()) : StepTable.rows(session, id));
	}

	private ColumnCopy copy(Session session) {
		return new ColumnCopy(session, database.folder(), rows);
	}

	private InPlace inPlace(Session session) {
		return new InPlace(session, database.folder(), rows, most);
	}

	synchronized List<Integer> applied() {
		return List.copyOf(applied);
	}

	/** What a step comes to. */
	private static final class Outcome {
		long cells;
		boolean copied;
		List<Layer> layers = List.of();
		List<String> dropped = List.of();
	}

	synchronized long apply(int id, CellStep step, EditSink changed, IProgressMonitor monitor) throws SQLException, IOException {
		if (!applied.isEmpty() && id <= applied.getLast()) {
			throw new IllegalArgumentException("step " + id + " after " + applied.getLast());
		}
		Outcome outcome = new Outcome();
		database.write(session -> {
			outcome.dropped = session.copies().drop(session);
			StepTable.Noted noted = StepTable.note(session, id, step);
			if (step instanceof SetCell set) {
				set(session, id, set, outcome, changed);
			} else {
				Cancelable.run(session, monitor, () -> { }, () -> {
					many(session, noted, step, outcome, changed);
					return null;
				});
				checkWanted(monitor);
			}
			return null;
		});
		database.copies().dropped(outcome.dropped);
		applied.add(id);
		if (outcome.copied) {
			database.copies().add(id, ((CellStep.OfColumn) step).column());
		}
		if (outcome.cells > 0) {
			outcome.layers.forEach(overlay::add);
		}
		return outcome.cells;
	}

	/** The last moment to change one's mind. */
	private static void checkWanted(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void set(Session session, int id, SetCell set, Outcome outcome, EditSink changed) throws SQLException, IOException {
		String before = overlay.text(set.column(), set.row(), id);
		if (!before.equals(set.text())) {
			inPlace(session).set(id, set, before);
			outcome.cells = 1;
			outcome.layers = List.of(new Layer.Same(id, set.column(), set.text(), new RowNumbers(new long[] { set.row() })));
			changed.edited(set.column(), set.row(), set.text());
		}
	}

	private void many(Session session, StepTable.Noted noted, CellStep step, Outcome outcome, EditSink changed) throws SQLException, IOException {
		try {
			outcome.cells = inPlace(session).change(noted.id(), step);
			outcome.layers = layers(session, noted);
			tell(session, noted, outcome, changed);
		} catch (InPlace.TooMany e) {
			CellStep.OfColumn column = (CellStep.OfColumn) step;
			outcome.copied = true;
			RowNumbers rows = copy(session).make(noted.id(), column, changed);
			outcome.cells = rows.size();
			outcome.layers = StepTable.layers(session, noted, id -> rows);
		}
	}

	/** Tells the cells that were changed in place with the texts they have now. */
	private static void tell(Session session, StepTable.Noted noted, Outcome outcome, EditSink changed) throws SQLException, IOException {
		if (outcome.cells == 0) {
			return;
		}
		for (Layer layer : outcome.layers) {
			switch (layer) {
			case Layer.Same same -> same.rows().forEach(row -> changed.edited(same.column(), row, same.text()));
			case Layer.Texts texts -> {
				for (int i = 0; i < texts.rows().length; i++) {
					changed.edited(texts.column(), texts.rows()[i], texts.texts()[i]);
				}
			}
			default -> Sql.query(session, "select t.rowid, t." + Sql.column(noted.column()) + " from " + session.copies().table(noted.column()) + " t join changes c on t.rowid = c.row where c.step = ?",
					cell -> changed.edited(noted.column(), cell.getLong(1), cell.getString(2)), noted.id());
			}
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
		Outcome outcome = new Outcome();
		database.write(session -> {
			outcome.dropped = session.copies().drop(session);
			Optional<Layer.Same> alone = overlay.alone(id).filter(same -> !session.copies().has(id, same.column()));
			if (alone.isPresent()) {
				revert(session, alone.get(), changed);
			} else {
				Cancelable.run(session, monitor, () -> { }, () -> {
					revert(session, id, changed);
					return null;
				});
			}
			StepTable.forget(session, id, alone.isPresent());
			checkWanted(monitor);
			return null;
		});
		database.copies().dropped(outcome.dropped);
		database.copies().remove(id);
		applied.removeLast();
		overlay.remove(id);
	}

	private void revert(Session session, Layer.Same alone, EditSink changed) throws SQLException, IOException {
		long row = alone.rows().first();
		String before = overlay.text(alone.column(), row, alone.step());
		inPlace(session).restore(alone.step(), alone.column(), row, before);
		changed.edited(alone.column(), row, before);
	}

	private void revert(Session session, int id, EditSink changed) throws SQLException, IOException {
		for (int column : session.copies().columns()) {
			if (session.copies().has(id, column)) {
				copy(session).before(id, column, changed);
				return;
			}
		}
		inPlace(session).restore(id);
		Sql.query(session, "select col, row, before from changes where step = ?", cell -> changed.edited(cell.getInt(1), cell.getLong(2), cell.getString(3)), id);
		Sql.update(session, "delete from changes where step = ?", id);
	}

	/** Tells every cell whose text differs from the source. */
	void differences(EditSink sink) throws SQLException, IOException {
		database.read(session -> {
			List<Integer> copied = session.copies().columns();
			for (int column : copied) {
				ColumnCopy.differences(session, column, rows, sink);
			}
			for (int column : InPlace.columns(session, "")) {
				if (!copied.contains(column)) {
					String name = "t." + Sql.column(column);
					Sql.query(session, "select t.rowid, " + name + " from (select row, arg_min(before, step) as was from changes where col = ? group by row) c join t on t.rowid = c.row where " + name + " <> c.was",
							cell -> sink.edited(column, cell.getLong(1), cell.getString(2)), column);
				}
			}
			return null;
		});
	}
}
