// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A connection that knows the statement it runs: the driver stops no other. */
final class Session implements AutoCloseable {

	private final Connection connection;
	private final Copies copies;
	private final Map<String, PreparedStatement> kept = new HashMap<>();
	private volatile Statement running;
	private volatile boolean stopping;

	/** A session on a database some of whose columns may stand in tables of their own. */
	Session(Path file, Copies copies) throws SQLException {
		connection = DuckDb.connect(file);
		this.copies = copies;
	}

	/** A session on a connection that is closed with it. */
	Session(Connection connection) {
		this.connection = connection;
		this.copies = new Copies();
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

	/** Runs a statement without result that is run again and again, and is understood only once; returns the number of rows. */
	long again(String sql, Object... values) throws SQLException {
		PreparedStatement statement = kept.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			kept.put(sql, statement);
		}
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		running = statement;
		return statement.executeLargeUpdate();
	}

	/** Which columns stand in tables of their own. */
	Copies copies() {
		return copies;
	}

	/** Stops what runs, and whatever is begun until {@link #goOn}. */
	void stop() throws SQLException {
		stopping = true;
		Statement statement = running;
		if (statement != null && !statement.isClosed()) {
			statement.cancel();
		}
	}

	/** Whether it was stopped. */
	boolean stopped() {
		return stopping;
	}

	/** Does work again. */
	void goOn() {
		stopping = false;
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
		for (PreparedStatement statement : kept.values()) {
			statement.close();
		}
		connection.close();
	}
}
