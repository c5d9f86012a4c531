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

import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.CellStep.ClearCells;
import org.broadsheet.core.store.CellStep.ReplaceValue;
import org.broadsheet.core.store.CellStep.SetCell;

/** Carries out a step by changing the cells where they stand; the texts they had are kept in {@code changes}. */
final class InPlace {

	/** There are more cells to be changed than it is worth. */
	@SuppressWarnings("serial")
	static final class TooMany extends IOException {
		TooMany() {
			super("too many cells");
		}
	}

	private final Session session;
	private final Path folder;
	private final long rows;
	private final long most;

	/**
	 * Prepares changes.
	 *
	 * @param most as many cells of a column are changed in place
	 */
	InPlace(Session session, Path folder, long rows, long most) {
		this.session = session;
		this.folder = folder;
		this.rows = rows;
		this.most = most;
	}

	/**
	 * Changes the cells.
	 *
	 * @return number of cells changed
	 * @throws TooMany when nothing has been changed because there are too many
	 */
	long change(int id, CellStep step) throws SQLException, IOException {
		return switch (step) {
		case SetCell set -> throw new IllegalArgumentException(set.toString());
		case ReplaceValue replace -> replace(id, replace);
		case ClearCells clear -> clear(id, clear);
		case CellStep.Rewrite rewrite -> rewrite(id, rewrite, most);
		case CellStep.FillDown fill -> rewrite(id, fill, most);
		case CellStep.Within within -> rewrite(id, within, most);
		case CellStep.SetCells set -> rewrite(id, set, Long.MAX_VALUE);
		};
	}

	private String table(int column) {
		return session.copies().table(column);
	}

	/**
	 * Changes one cell. The number of the row stands in the statement itself, since the database looks in one place only for a row it knows when it plans.
	 *
	 * @param before the text it has
	 */
	void set(int id, SetCell set, String before) throws SQLException {
		session.again("insert into changes values (?, ?, ?, ?, null)", id, set.column(), set.row(), before);
		put(set.column(), set.row(), set.text());
	}

	/** Gives the one cell of a step the text it had. */
	void restore(int id, int column, long row, String before) throws SQLException {
		session.again("delete from changes where step = ?", id);
		put(column, row, before);
	}

	private void put(int column, long row, String text) throws SQLException {
		Sql.update(session, "update " + table(column) + " set " + Sql.column(column) + " = ? where rowid = " + row, text);
	}

	private long replace(int id, ReplaceValue replace) throws SQLException, IOException {
		if (replace.text().equals(replace.replacement())) {
			return 0;
		}
		String column = Sql.column(replace.column());
		String table = table(replace.column());
		check(Sql.number(session, "select count(*) from " + table + " where " + column + " = ?", replace.text()));
		long count = Sql.update(session, "insert into changes select ?, ?, rowid, " + column + ", null from " + table + " where " + column + " = ?", id, replace.column(), replace.text());
		Sql.update(session, "update " + table + " set " + column + " = ? where " + column + " = ?", replace.replacement(), replace.text());
		return count;
	}

	private void check(long count) throws TooMany {
		if (count > most) {
			throw new TooMany();
		}
	}

	private long clear(int id, ClearCells clear) throws SQLException, IOException {
		check(clear.rows().size());
		String column = Sql.column(clear.column());
		String table = table(clear.column());
		try (RowTable wanted = new RowTable(session, folder, clear.rows())) {
			long count = Sql.update(session, "insert into changes select ?, ?, t.rowid, " + column + ", null from " + table + " t join w on t.rowid = w.r where " + column + " <> ''", id, clear.column());
			Sql.execute(session, "update " + table + " t set " + column + " = '' from w where t.rowid = w.r");
			return count;
		}
	}

	/** Writes the new texts to a file that the database loads in one go, and takes them over from there. */
	private long rewrite(int id, CellStep step, long limit) throws SQLException, IOException {
		boolean keepAfter = step instanceof CellStep.SetCells;
		Path file = Files.createTempFile(folder, "texts", ".csv");
		try {
			Set<Integer> columns = new TreeSet<>();
			long[] longest = new long[1];
			long[] found = new long[1];
			try (CsvSpool spool = new CsvSpool(file)) {
				new NewTexts(session, rows).of(step, (column, row, before, after) -> {
					columns.add(column);
					longest[0] = Math.max(longest[0], spool.row(Integer.toString(column), Long.toString(row), after));
					if (++found[0] > limit) {
						throw new TooMany();
					}
				});
			}
			return columns.isEmpty() ? 0 : take(id, columns, CsvSpool.reader(file, "'k': 'INTEGER', 'r': 'BIGINT', 'a': 'VARCHAR'", longest[0]), keepAfter ? "n.a" : "null");
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private long take(int id, Set<Integer> columns, String texts, String after) throws SQLException {
		long count = 0;
		Sql.execute(session, "create or replace temp table n as select * from " + texts);
		for (int column : columns) {
			String name = Sql.column(column);
			count += Sql.update(session, "insert into changes select ?, ?, t.rowid, t." + name + ", " + after + " from " + table(column) + " t join n on t.rowid = n.r where n.k = ?", id, column, column);
			Sql.update(session, "update " + table(column) + " t set " + name + " = n.a from n where t.rowid = n.r and n.k = ?", column);
		}
		Sql.execute(session, "drop table n");
		return count;
	}

	/** Gives the cells of a step the texts they had. */
	void restore(int id) throws SQLException, IOException {
		for (int column : columns(session, "where step = " + id)) {
			Sql.update(session, "update " + table(column) + " t set " + Sql.column(column) + " = c.before from changes c where c.step = ? and c.col = ? and c.row = t.rowid", id, column);
		}
	}

	/** Columns with changed cells. */
	static List<Integer> columns(Session session, String where) throws SQLException, IOException {
		List<Integer> columns = new ArrayList<>();
		Sql.query(session, "select distinct col from changes " + where + " order by col", row -> columns.add(row.getInt(1)));
		return columns;
	}
}
