// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;

/** Writes Parquet files with the database. */
final class ParquetText {

	private ParquetText() {
	}

	/** Writes the result of a query. */
	static Path write(Path file, String query) throws SQLException {
		try (Session session = new Session(DuckDb.connectStreaming())) {
			Sql.execute(session, "set TimeZone='UTC'", "copy (" + query + ") to " + Sql.text(file.toString()) + " (format parquet)");
		}
		return file;
	}
}
