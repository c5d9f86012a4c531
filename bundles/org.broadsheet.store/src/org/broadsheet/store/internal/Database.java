// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
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
		T with(Session session) throws SQLException, IOException;
	}

	private final Link link;
	private final Path file;
	private final Session first;
	private final Deque<Session> idle = new ArrayDeque<>();
	private boolean closed;

	/**
	 * Opens or makes a database.
	 *
	 * @param columns number of columns of its widest table
	 */
	Database(Path file, int columns) throws SQLException, IOException {
		link = Link.to(file);
		this.file = link.file();
		first = new Session(this.file);
		try (Statement statement = first.statement()) {
			statement.execute("set memory_limit='" + (MEMORY_MB + columns / COLUMNS_OF_MB) + "MB'");
			statement.execute("set temp_directory=" + Sql.text(temporary(this.file).toString()));
			// nothing is fetched from anywhere
			statement.execute("set autoinstall_known_extensions=false");
			statement.execute("set autoload_known_extensions=false");
		} catch (SQLException e) {
			first.close();
			link.close();
			throw e;
		}
	}

	/** Folder for what does not fit into memory. */
	static Path temporary(Path file) {
		return file.resolveSibling(file.getFileName() + ".tmp");
	}

	/** Reads on a connection of its own. */
	<T> T read(Work<T> work) throws SQLException, IOException {
		Session session = take();
		try {
			return work.with(session);
		} finally {
			give(session);
		}
	}

	/** Does all of the work, or nothing when it fails. */
	void write(Work<Void> work) throws SQLException, IOException {
		Session session = take();
		try {
			session.begin();
			try {
				work.with(session);
				session.commit();
			} catch (SQLException | IOException | RuntimeException e) {
				rollback(session, e);
				throw e;
			} finally {
				session.end();
			}
		} finally {
			give(session);
		}
	}

	private static void rollback(Session session, Exception reason) {
		try {
			session.rollback();
		} catch (SQLException e) {
			reason.addSuppressed(e);
		}
	}

	private synchronized Session take() throws SQLException {
		if (closed) {
			throw new SQLException(Messages.closed);
		}
		Session known = idle.poll();
		return known == null ? new Session(file) : known;
	}

	private synchronized void give(Session session) throws SQLException {
		if (closed || idle.size() >= KEPT) {
			session.close();
		} else {
			idle.push(session);
		}
	}

	@Override
	public synchronized void close() throws SQLException {
		closed = true;
		while (!idle.isEmpty()) {
			idle.pop().close();
		}
		first.close();
		link.close();
	}
}
