// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.broadsheet.portal.local.internal.db.Sqlite;

/** Reads the rows of a source. */
public final class DraftReader implements AutoCloseable {
	/** Takes one row; the array is used again for the next one. Returns false to stop. */
	@FunctionalInterface
	public interface RowVisitor {
		boolean row(long position, String[] cells) throws SQLException;
	}

	/** Takes one row that has too few or too many cells. */
	@FunctionalInterface
	public interface MalformedVisitor {
		void row(long position, int wanted, String[] cells);
	}

	private final Connection connection;
	private final int columns;

	public DraftReader(Path file, int columns) throws SQLException {
		this.connection = Sqlite.forReading(file);
		this.columns = columns;
	}

	/** Visits rows in order, from the given position. */
	public void forEach(long from, RowVisitor visitor) throws SQLException {
		String[] cells = new String[columns];
		try (PreparedStatement statement = connection
				.prepareStatement("SELECT position, cells FROM rows WHERE position >= ? ORDER BY position")) {
			statement.setLong(1, from);
			try (ResultSet rows = statement.executeQuery()) {
				boolean more = true;
				while (more && rows.next()) {
					RowCodec.decode(rows.getBytes(2), cells);
					more = visitor.row(rows.getLong(1), cells);
				}
			}
		}
	}

	/** Visits the malformed rows in order, leaving out the first {@code offset}. */
	public void forEachMalformed(long offset, long limit, MalformedVisitor visitor) throws SQLException {
		try (PreparedStatement statement = connection
				.prepareStatement("SELECT * FROM bad ORDER BY position LIMIT ? OFFSET ?")) {
			statement.setLong(1, limit);
			statement.setLong(2, offset);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					String[] cells = new String[rows.getInt("got")];
					RowCodec.decode(rows.getBytes("cells"), cells);
					visitor.row(rows.getLong("position"), rows.getInt("wanted"), cells);
				}
			}
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
