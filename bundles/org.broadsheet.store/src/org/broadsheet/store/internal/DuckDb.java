// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;

/** The DuckDB driver, loaded once. */
final class DuckDb {

	private static final class Holder {
		static final Driver DRIVER = load();
	}

	private DuckDb() {
	}

	/** A connection to a database file, made when missing. */
	static Connection connect(Path file) throws SQLException {
		return Holder.DRIVER.connect("jdbc:duckdb:" + file, new Properties());
	}

	/** A connection to a database in memory that hands on the rows of a result as they come. */
	static Connection connectStreaming() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
		return Holder.DRIVER.connect("jdbc:duckdb:", properties);
	}

	private static Driver load() {
		ClassLoader classes = DuckDBDriver.class.getClassLoader();
		try {
			Optional<Path> library = NativeLibrary.unpacked(classes);
			if (library.isPresent()) {
				return quick(new DriverLoader(classes, library.get()));
			}
		} catch (IOException | ReflectiveOperationException | LinkageError e) {
			Log.warn("DuckDB's library is not kept unpacked and takes longer to load", e);
		}
		return new DuckDBDriver();
	}

	private static Driver quick(DriverLoader loader) throws ReflectiveOperationException {
		return (Driver) loader.loadClass(DuckDBDriver.class.getName()).getConstructor().newInstance();
	}
}
