// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection that knows the statement it runs: the driver stops no other. */
final class Session implements AutoCloseable {

	private final Connection connection;
	private volatile Statement running;

	Session(Path file) throws SQLException {
		connection = DuckDb.connect(file);
	}

	/** A session on a connection that is closed with it. */
	Session(Connection connection) {
		this.connection = connection;
	}

	/** Makes a statement, the one to be stopped from now on. */
	Statement statement() throws SQLException {
		Statement statement = connection.createStatement();
		running = statement;
		return statement;
	}

	/** Makes a statement with parameters, the one to be stopped from now on. */
	PreparedStatement statement(String sql, Object... values) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		try {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			running = statement;
			return statement;
		} catch (SQLException e) {
			statement.close();
			throw e;
		}
	}

	/** Stops what runs; nothing happens when nothing does. */
	void stop() throws SQLException {
		Statement statement = running;
		if (statement != null && !statement.isClosed()) {
			statement.cancel();
		}
	}

	void begin() throws SQLException {
		connection.setAutoCommit(false);
	}

	void commit() throws SQLException {
		connection.commit();
	}

	void rollback() throws SQLException {
		connection.rollback();
	}

	void end() throws SQLException {
		connection.setAutoCommit(true);
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
