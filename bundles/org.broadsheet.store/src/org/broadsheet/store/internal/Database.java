// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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

	private final Copies copies = new Copies();
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
		this(file, columns, List.of(), List.of());
	}

	/**
	 * Opens or makes a database that reads files besides those in its folder.
	 *
	 * @param columns  number of columns of its widest table
	 * @param readable the other files it may read
	 * @param settings statements that set what is not to be as usual
	 */
	Database(Path file, int columns, List<Path> readable, List<String> settings) throws SQLException, IOException {
		link = Link.to(file);
		this.file = link.file();
		first = new Session(this.file, copies);
		try {
			// settings are those of the file's other users in this program, if there are any, and cannot be changed any more
			if (Sql.number(first, "select current_setting('lock_configuration')::integer") == 0) {
				Sql.execute(first, "set memory_limit='" + (MEMORY_MB + columns / COLUMNS_OF_MB) + "MB'", "set temp_directory=" + Sql.text(temporary(this.file).toString()), "set global timezone='UTC'",
						"set force_compression='uncompressed'");
				Sql.execute(first, settings.toArray(String[]::new));
				close(first, folder(), readable);
			}
		} catch (SQLException | IOException e) {
			first.close();
			link.close();
			throw e;
		}
	}

	/** From here on nothing reaches any other file or the network, or changes that: not even an expression that got past the look at its parts. */
	private static void close(Session session, Path folder, List<Path> readable) throws SQLException {
		Sql.execute(session, "set autoinstall_known_extensions=false", "set autoload_known_extensions=false", "set allowed_directories=[" + Sql.text(folder + File.separator) + "]",
				"set allowed_paths=[" + String.join(", ", readable.stream().map(path -> Sql.text(path.toString())).toList()) + "]", "set enable_external_access=false", "set lock_configuration=true");
	}

	/** Which columns stand in tables of their own. */
	Copies copies() {
		return copies;
	}

	/** The folder the database may read from and write to, under the name it has for it. */
	Path folder() {
		return file.getParent();
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
		return known == null ? new Session(file, copies) : known;
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
