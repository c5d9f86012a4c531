// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.db.Sqlite;

/** Writes the rows of a source, as text, into a file of its own; the file appears only when it is complete. */
final class DraftWriter implements AutoCloseable {
	private static final int BATCH = 1000;

	private final Path target;
	private final Path partial;
	private final Connection connection;
	private final PreparedStatement good;
	private final PreparedStatement bad;
	private final RowCodec codec = new RowCodec();
	private int pending;

	DraftWriter(Path target) throws SQLException, IOException {
		this.target = target;
		this.partial = target.resolveSibling(target.getFileName() + ".part");
		Files.deleteIfExists(partial);
		connection = Sqlite.forBuilding(partial);
		Sql.update(connection, "CREATE TABLE rows(position INTEGER PRIMARY KEY, cells BLOB NOT NULL)");
		Sql.update(connection,
				"CREATE TABLE bad(position INTEGER PRIMARY KEY, wanted INTEGER, got INTEGER, cells BLOB NOT NULL)");
		good = connection.prepareStatement("INSERT INTO rows(position, cells) VALUES (?, ?)");
		bad = connection.prepareStatement("INSERT INTO bad(position, wanted, got, cells) VALUES (?, ?, ?, ?)");
	}

	void add(long position, List<String> cells) throws SQLException {
		good.setLong(1, position);
		good.setBytes(2, codec.encode(cells));
		good.addBatch();
		if (++pending == BATCH) {
			flush();
		}
	}

	/** A row with too few or too many cells. */
	void addMalformed(long position, int wanted, List<String> cells) throws SQLException {
		bad.setLong(1, position);
		bad.setInt(2, wanted);
		bad.setInt(3, cells.size());
		bad.setBytes(4, codec.encode(cells));
		bad.executeUpdate();
	}

	private void flush() throws SQLException {
		good.executeBatch();
		pending = 0;
	}

	void finish() throws SQLException, IOException {
		flush();
		connection.commit();
		connection.close();
		Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Without {@link #finish()} nothing remains. */
	@Override
	public void close() throws SQLException, IOException {
		connection.close();
		Files.deleteIfExists(partial);
	}
}
