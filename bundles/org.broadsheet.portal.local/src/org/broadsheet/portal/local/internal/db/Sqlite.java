// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to SQLite files; named directly, because the driver manager cannot see drivers of other bundles. */
public final class Sqlite {
	private Sqlite() {
	}

	static Connection connect(Path file, SQLiteConfig config) throws SQLException {
		Properties properties = config.toProperties();
		return JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), properties);
	}

	/** A new file that is written once, by one thread, and becomes visible only when it is complete. */
	public static Connection forBuilding(Path file) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setJournalMode(JournalMode.OFF);
		config.setSynchronous(SynchronousMode.OFF);
		config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
		config.setPageSize(8192);
		Connection connection = connect(file, config);
		connection.setAutoCommit(false);
		return connection;
	}

	/** A finished file, which nobody changes any more. */
	public static Connection forReading(Path file) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setReadOnly(true);
		config.setTempStore(SQLiteConfig.TempStore.FILE);
		return connect(file, config);
	}
}
