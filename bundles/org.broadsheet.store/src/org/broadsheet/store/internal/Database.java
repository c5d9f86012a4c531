// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/** A database file with a few connections to it, so that reads go on beside a write. The file is let go of when all of them are closed. */
final class Database implements AutoCloseable {

	/** Beyond this, work is put aside on disk. */
	private static final int MEMORY_MB = 512;
	/** A chunk of 2,048 texts takes 32 KB, and a statement holds several. */
	private static final int COLUMNS_OF_MB = 4;
	private static final int KEPT = 4;

	/** Something done with a connection. */
	@FunctionalInterface
	interface Work<T> {
		T with(Connection connection) throws SQLException, IOException;
	}

	private final Path file;
	private final Connection first;
	private final Deque<Connection> idle = new ArrayDeque<>();
	private boolean closed;

	/**
	 * Opens or makes a database.
	 *
	 * @param columns number of columns of its widest table
	 */
	Database(Path file, int columns) throws SQLException {
		this.file = file;
		first = DuckDb.connect(file);
		try (Statement statement = first.createStatement()) {
			statement.execute("set memory_limit='" + (MEMORY_MB + columns / COLUMNS_OF_MB) + "MB'");
			statement.execute("set temp_directory=" + Sql.text(temporary(file).toString()));
			// nothing is fetched from anywhere
			statement.execute("set autoinstall_known_extensions=false");
			statement.execute("set autoload_known_extensions=false");
		} catch (SQLException e) {
			first.close();
			throw e;
		}
	}

	/** Folder for what does not fit into memory. */
	static Path temporary(Path file) {
		return file.resolveSibling(file.getFileName() + ".tmp");
	}

	/** Reads on a connection of its own. */
	<T> T read(Work<T> work) throws SQLException, IOException {
		Connection connection = take();
		try {
			return work.with(connection);
		} finally {
			give(connection);
		}
	}

	/** Does all of the work, or nothing when it fails. */
	void write(Work<Void> work) throws SQLException, IOException {
		Connection connection = take();
		try {
			connection.setAutoCommit(false);
			try {
				work.with(connection);
				connection.commit();
			} catch (SQLException | IOException | RuntimeException e) {
				rollback(connection, e);
				throw e;
			} finally {
				connection.setAutoCommit(true);
			}
		} finally {
			give(connection);
		}
	}

	private static void rollback(Connection connection, Exception reason) {
		try {
			connection.rollback();
		} catch (SQLException e) {
			reason.addSuppressed(e);
		}
	}

	private synchronized Connection take() throws SQLException {
		if (closed) {
			throw new SQLException(Messages.closed);
		}
		Connection known = idle.poll();
		return known == null ? DuckDb.connect(file) : known;
	}

	private synchronized void give(Connection connection) throws SQLException {
		if (closed || idle.size() >= KEPT) {
			connection.close();
		} else {
			idle.push(connection);
		}
	}

	@Override
	public synchronized void close() throws SQLException {
		closed = true;
		while (!idle.isEmpty()) {
			idle.pop().close();
		}
		first.close();
	}
}
