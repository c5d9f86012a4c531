// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.BitSet;

import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.EditSink;

/** Carries out a step by writing the whole column anew, into a table of its own. */
final class ColumnCopy {

	private static final long WINDOW = 1 << 18;

	private final Session session;
	private final Path folder;
	private final long rows;

	ColumnCopy(Session session, Path folder, long rows) {
		this.session = session;
		this.folder = folder;
		this.rows = rows;
	}

	/** Makes the copy; returns the rows whose cells changed. Until it is committed, the rows of the copy have other numbers than they will have. */
	RowNumbers make(int id, CellStep.OfColumn step, EditSink changed) throws SQLException, IOException {
		if (step instanceof CellStep.ReplaceValue replace) {
			return replaced(id, replace, changed);
		}
		int column = step.column();
		Path file = Files.createTempFile(folder, "texts", ".csv");
		try {
			long[] longest = new long[1];
			BitSet different = new BitSet();
			try (CsvSpool spool = new CsvSpool(file)) {
				new NewTexts(session, rows).every(step, (c, row, before, after) -> {
					longest[0] = Math.max(longest[0], spool.row(after));
					if (!before.equals(after)) {
						different.set(Math.toIntExact(row));
						changed.edited(column, row, after);
					}
				});
			}
			Sql.execute(session, "create table " + Copies.name(id, column) + " as select * from " + CsvSpool.reader(file, Sql.text(Sql.column(column)) + ": 'VARCHAR'", longest[0]));
			return new RowNumbers(different);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** Each cell is the one text or stays: the database does that alone. */
	private RowNumbers replaced(int id, CellStep.ReplaceValue replace, EditSink changed) throws SQLException, IOException {
		String name = Sql.column(replace.column());
		String table = session.copies().table(replace.column());
		BitSet different = new BitSet();
		Sql.query(session, "select rowid from " + table + " where " + name + " = ?", row -> {
			different.set(Math.toIntExact(row.getLong(1)));
			changed.edited(replace.column(), row.getLong(1), replace.replacement());
		}, replace.text());
		Sql.update(session, "create table " + Copies.name(id, replace.column()) + " as select case when " + name + " = ? then ? else " + name + " end as " + name + " from " + table, replace.text(),
				replace.replacement());
		return new RowNumbers(different);
	}

	/** Tells the cells of the newest copy with the texts they had before. */
	void before(int id, int column, EditSink changed) throws SQLException, IOException {
		String name = Sql.column(column);
		for (long first = 0; first < rows; first += WINDOW) {
			Sql.query(session, "select b.rowid, b." + name + " from " + session.copies().before(id, column) + " b join " + Copies.name(id, column) + " a on a.rowid = b.rowid where b.rowid"
					+ range(first) + " and a." + name + " <> b." + name + " order by b.rowid", row -> changed.edited(column, row.getLong(1), row.getString(2)));
		}
	}

	/** Rows in which a copied column differed, when it was made, from what it was before. Since then cells of the copy may have been changed in place. */
	RowNumbers rows(int id, int column) throws SQLException, IOException {
		BitSet different = new BitSet();
		String name = Sql.column(column);
		for (long first = 0; first < rows; first += WINDOW) {
			Sql.query(session, "select b.rowid from " + session.copies().before(id, column) + " b join " + Copies.name(id, column) + " a on a.rowid = b.rowid left join "
					+ was(column, id, session.copies().after(id, column), first) + " c on c.row = b.rowid where b.rowid" + range(first) + " and coalesce(c.was, a." + name + ") <> b." + name,
					row -> different.set(Math.toIntExact(row.getLong(1))));
		}
		return new RowNumbers(different);
	}

	private static String range(long first) {
		return " between " + first + " and " + (first + WINDOW - 1);
	}

	/** The texts that cells had before the first change in place between two steps. */
	private static String was(int column, int after, int before, long first) {
		return "(select row, arg_min(before, step) as was from changes where col = " + column + " and step > " + after + " and step < " + before + " and row" + range(first) + " group by row)";
	}

	/** Every cell of a column whose text differs from the source. */
	static void differences(Session session, int column, long rows, EditSink sink) throws SQLException, IOException {
		String name = Sql.column(column);
		Copies copies = session.copies();
		for (long first = 0; first < rows; first += WINDOW) {
			String was = was(column, 0, copies.after(0, column), first);
			Sql.query(session, "select a.rowid, a." + name + " from " + copies.table(column) + " a join t on a.rowid = t.rowid left join " + was + " c on c.row = t.rowid where t.rowid" + range(first) + " and a." + name
					+ " <> coalesce(c.was, t." + name + ") order by 1", row -> sink.edited(column, row.getLong(1), row.getString(2)));
		}
	}
}
