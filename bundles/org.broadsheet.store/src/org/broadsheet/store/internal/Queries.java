// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.RowSink;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.RowSet;
import org.eclipse.core.runtime.IProgressMonitor;

/** Questions about the rows as they are now: their order under keys, where a text is, which texts a column has. */
final class Queries {

	/** As many columns are looked through in one statement. */
	private static final int COLUMNS_AT_ONCE = 100;
	/** Rows looked through first when one hit is enough; more with every window. */
	private static final long WINDOW = 100_000;
	private static final int GROWTH = 4;

	private final Database database;
	private final Path folder;
	private final ScannedTable scan;

	Queries(Database database, Path folder, ScannedTable scan) {
		this.database = database;
		this.folder = folder;
		this.scan = scan;
	}

	long[] order(List<SortKey> keys, Optional<RowSet> within, IProgressMonitor monitor) throws SQLException, IOException {
		long[] all = database.read(session -> Cancelable.run(session, monitor, () -> { }, () -> ordered(session, keys)));
		return within.isEmpty() ? all : Arrays.stream(all).filter(within.get()::contains).toArray();
	}

	private long[] ordered(Session session, List<SortKey> keys) throws SQLException, IOException {
		List<String> values = new ArrayList<>();
		List<String> terms = new ArrayList<>();
		try (SortKeys of = new SortKeys(scan, session, folder)) {
			for (SortKey key : keys) {
				values.add("trim(" + Sql.column(key.column()) + ") = '' as k" + values.size());
				String empty = "k" + (values.size() - 1);
				String decides = "k" + values.size();
				terms.add("case when " + decides + " is not null then 0 when not " + empty + " then 1 else 2 end");
				for (String value : of.of(key.column(), key.type(), key.options())) {
					terms.add("k" + values.size() + (key.ascending() ? " asc nulls last" : " desc nulls last"));
					values.add(value + " as k" + values.size());
				}
			}
			terms.add("r");
			long[] rows = new long[Math.toIntExact(scan.rowCount())];
			int[] next = new int[1];
			Sql.query(session, "select r from (select rowid as r, " + String.join(", ", values) + " from " + session.copies().all(keys.stream().map(SortKey::column).distinct().toList()) + ") order by " + String.join(", ", terms), row -> rows[next[0]++] = row.getLong(1));
			return rows;
		}
	}

	RowSet search(String text, List<Integer> columns, IProgressMonitor monitor) throws SQLException, IOException {
		RowSet found = new RowSet();
		for (Part part : parts(columns)) {
			database.read(session -> Cancelable.run(session, monitor, () -> { }, () -> {
				Sql.query(session, "select rowid from " + part.table() + " where " + containing(part.columns()), row -> found.add(row.getLong(1)), parameters(text, part.columns().size()));
				return null;
			}));
		}
		return found;
	}

	OptionalLong find(String text, List<Integer> columns, long fromRow) throws SQLException, IOException {
		long size = WINDOW;
		for (long first = Math.max(0, fromRow); first < scan.rowCount(); first += size, size *= GROWTH) {
			OptionalLong hit = first(text, columns, first, first + size);
			if (hit.isPresent()) {
				return hit;
			}
		}
		return OptionalLong.empty();
	}

	private OptionalLong first(String text, List<Integer> columns, long first, long end) throws SQLException, IOException {
		long[] hit = { Long.MAX_VALUE };
		for (Part part : parts(columns)) {
			String sql = "select min(rowid) from " + part.table() + " where rowid >= " + first + " and rowid < " + end + " and (" + containing(part.columns()) + ")";
			database.read(session -> {
				Sql.query(session, sql, row -> {
					long least = row.getLong(1);
					hit[0] = row.wasNull() ? hit[0] : Math.min(hit[0], least);
				}, parameters(text, part.columns().size()));
				return null;
			});
		}
		return hit[0] == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(hit[0]);
	}

	/** Some columns of one table. */
	private record Part(String table, List<Integer> columns) {
	}

	private List<Part> parts(List<Integer> columns) {
		List<Part> parts = new ArrayList<>();
		database.copies().tables(columns).forEach((table, indexes) -> {
			for (int from = 0; from < indexes.size(); from += COLUMNS_AT_ONCE) {
				parts.add(new Part(table, indexes.subList(from, Math.min(indexes.size(), from + COLUMNS_AT_ONCE))));
			}
		});
		return parts;
	}

	private static String containing(List<Integer> columns) {
		return Sql.columns(columns.size(), " or ", i -> "contains(lower(" + Sql.column(columns.get(i)) + "), ?)");
	}

	private static Object[] parameters(String text, int count) {
		Object[] parameters = new Object[count];
		Arrays.fill(parameters, text.toLowerCase(Locale.ROOT));
		return parameters;
	}

	void texts(int column, RowSink sink, IProgressMonitor monitor) throws SQLException, IOException {
		database.read(session -> Cancelable.run(session, monitor, () -> { }, () -> {
			new NewTexts(session, scan.rowCount()).texts(column, sink::row);
			return null;
		}));
	}

	/** Rows are compared text by text only where their hashes are the same. */
	RowSet duplicates(List<Integer> columns, IProgressMonitor monitor) throws SQLException, IOException {
		RowSet repeated = new RowSet();
		String list = Sql.columns(columns.size(), ", ", i -> Sql.column(columns.get(i)));
		database.read(session -> Cancelable.run(session, monitor, () -> { }, () -> {
			Sql.execute(session, "create or replace temp table h as select k from (select hash(" + list + ") as k from " + session.copies().all(columns) + ") group by k having count(*) > 1");
			Sql.query(session, "select r from (select rowid as r, row_number() over (partition by " + list + " order by rowid) as n from " + session.copies().all(columns) + " where hash(" + list + ") in (select k from h)) where n > 1",
					row -> repeated.add(row.getLong(1)));
			Sql.execute(session, "drop table h");
			return null;
		}));
		return repeated;
	}

	List<ValueCount> values(int column, Optional<RowSet> within, int limit) throws SQLException, IOException {
		return database.read(session -> {
			if (within.isEmpty()) {
				return frequent(session, column, session.copies().all(List.of(column)), limit);
			}
			try (RowTable rows = new RowTable(session, folder, within.get())) {
				return frequent(session, column, session.copies().all(List.of(column)) + " join w on t.rowid = w.r", limit);
			}
		});
	}

	/** The most frequent texts; those equally frequent in the order of their characters. */
	private static List<ValueCount> frequent(Session session, int column, String from, int limit) throws SQLException, IOException {
		List<ValueCount> values = new ArrayList<>();
		String name = Sql.column(column);
		Sql.query(session, "select " + name + ", count(*) as n from " + from + " where " + name + " <> '' group by " + name + " order by n desc, " + name + " limit " + limit,
				row -> values.add(new ValueCount(row.getString(1), row.getLong(2))));
		return values;
	}
}
