// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The portal's catalogue of users, views and revisions: one SQLite file in WAL mode, so that another process may
 * add an account while the portal runs. One writer at a time, a few readers beside it.
 */
public final class Database implements AutoCloseable {
	/** Something done with a connection inside one transaction. */
	@FunctionalInterface
	public interface Work<T> {
		T run(Connection connection) throws SQLException;
	}

	/** Like {@link Work}, without a result. */
	@FunctionalInterface
	public interface Action {
		void run(Connection connection) throws SQLException;
	}

	private static final int READERS = 6;
	private static final int BUSY_MILLIS = 15_000;

	private final Path file;
	private final ReentrantLock writing = new ReentrantLock(true);
	private final Semaphore reading = new Semaphore(READERS, true);
	private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
	private final Connection writer;

	private Database(Path file) throws SQLException {
		this.file = file;
		this.writer = open();
	}

	/** Opens the catalogue of a data folder and brings its tables up to date. */
	public static Database open(Path dataFolder) {
		try {
			Files.createDirectories(dataFolder);
			Database database = new Database(dataFolder.resolve("portal.db"));
			database.change(Tables::create);
			return database;
		} catch (SQLException | IOException e) {
			throw new StorageException("Cannot open the portal's data folder " + dataFolder + ": " + e.getMessage(), e);
		}
	}

	public void change(Action action) {
		write(connection -> {
			action.run(connection);
			return null;
		});
	}

	/** Runs the work in one transaction that is committed as a whole or not at all. */
	public <T> T write(Work<T> work) {
		writing.lock();
		try {
			// begun by hand: the driver would begin the next transaction at once and keep other processes out
			Sql.update(writer, "BEGIN IMMEDIATE");
			T result = work.run(writer);
			Sql.update(writer, "COMMIT");
			return result;
		} catch (SQLException e) {
			rollback(e);
			throw new StorageException("The portal could not save: " + e.getMessage(), e);
		} catch (RuntimeException e) {
			rollback(e);
			throw e;
		} finally {
			writing.unlock();
		}
	}

	public <T> T read(Work<T> work) {
		reading.acquireUninterruptibly();
		try {
			Connection connection = idle.poll();
			if (connection == null) {
				connection = open();
			}
			try {
				return work.run(connection);
			} finally {
				idle.push(connection);
			}
		} catch (SQLException e) {
			throw new StorageException("The portal could not read its data: " + e.getMessage(), e);
		} finally {
			reading.release();
		}
	}

	private void rollback(Exception cause) {
		try {
			Sql.update(writer, "ROLLBACK");
		} catch (SQLException e) {
			// after a full disk, for example, the database has ended the transaction itself
			cause.addSuppressed(e);
		}
	}

	private Connection open() throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.setBusyTimeout(BUSY_MILLIS);
		// taking the write lock at once avoids the dead end of upgrading a read transaction
		config.setTransactionMode(TransactionMode.IMMEDIATE);
		config.enforceForeignKeys(true);
		return Sqlite.connect(file, config);
	}

	@Override
	public void close() {
		writing.lock();
		try {
			reading.acquireUninterruptibly(READERS);
			for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
				connection.close();
			}
			writer.close();
		} catch (SQLException e) {
			throw new StorageException("The portal's catalogue could not be closed: " + e.getMessage(), e);
		} finally {
			reading.release(READERS);
			writing.unlock();
		}
	}
}
