// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.OperationCanceledException;

/** Pieces of SQL, and short ways to run it. The rows of a dataset stand in the table {@code t} as texts {@code c0}, {@code c1} ...; a row's {@code rowid} is its number. */
final class Sql {

	/** Is called with every row of a result. */
	@FunctionalInterface
	interface RowReader {
		void row(ResultSet row) throws SQLException, IOException;
	}

	private Sql() {
	}

	/** Name of a column. */
	static String column(int index) {
		return "c" + index;
	}

	/** All columns, each written in a way. */
	static String columns(int count, String separator, IntFunction<String> written) {
		StringJoiner list = new StringJoiner(separator);
		for (int i = 0; i < count; i++) {
			list.add(written.apply(i));
		}
		return list.toString();
	}

	/** A name in quotes. */
	static String name(String name) {
		return "\"" + name.replace("\"", "\"\"") + "\"";
	}

	/** A text as a literal. */
	static String text(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/** Runs a statement without result. */
	static long update(Session session, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = session.statement(sql, values)) {
			return statement.executeLargeUpdate();
		}
	}

	/** Runs statements without parameters or result. */
	static void execute(Session session, String... statements) throws SQLException {
		try (Statement statement = session.statement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/** Runs a query. */
	static void query(Session session, String sql, RowReader reader, Object... values) throws SQLException, IOException {
		try (PreparedStatement statement = session.statement(sql, values); ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				if (session.stopped()) {
					throw new OperationCanceledException();
				}
				reader.row(rows);
			}
		}
	}

	/** The whole number that a query gives. */
	static long number(Session session, String sql, Object... values) throws SQLException, IOException {
		long[] number = new long[1];
		query(session, sql, row -> number[0] = row.getLong(1), values);
		return number[0];
	}
}
