// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.broadsheet.portal.local.internal.db.Sqlite;

/** Runs a query over a table file and hands its rows on, one at a time. */
final class RowStream {
	/** Takes the stored texts of one row. */
	interface Sink {
		void row(String[] cells) throws IOException;
	}

	private RowStream() {
	}

	static void run(Path file, RowQuery query, Sink sink) throws IOException {
		try (Connection connection = Sqlite.forReading(file);
				PreparedStatement statement = connection.prepareStatement(query.sql())) {
			for (int i = 0; i < query.values().size(); i++) {
				statement.setObject(i + 1, query.values().get(i));
			}
			String[] cells = new String[query.results().size()];
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					for (int i = 0; i < cells.length; i++) {
						cells[i] = rows.getString(i + 1);
					}
					sink.row(cells);
				}
			}
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}
}
