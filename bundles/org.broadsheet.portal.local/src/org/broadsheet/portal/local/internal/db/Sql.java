// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One-line statements with bound parameters. */
public final class Sql {
	/** Reads one row of a result. */
	@FunctionalInterface
	public interface RowReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	private Sql() {
	}

	public static int update(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, values)) {
			return statement.executeUpdate();
		}
	}

	public static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... values)
			throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, values); ResultSet rows = statement.executeQuery()) {
			List<T> result = new ArrayList<>();
			while (rows.next()) {
				result.add(reader.read(rows));
			}
			return result;
		}
	}

	public static <T> Optional<T> one(Connection connection, String sql, RowReader<T> reader, Object... values)
			throws SQLException {
		return list(connection, sql, reader, values).stream().findFirst();
	}

	public static long number(Connection connection, String sql, Object... values) throws SQLException {
		return one(connection, sql, row -> row.getLong(1), values).orElse(0L);
	}

	private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		return statement;
	}
}
