// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.broadsheet.core.table.RowSet;

/** A temporary table {@code w} of row numbers {@code r}, for statements about many rows. It belongs to one session and goes when it is closed. */
final class RowTable implements AutoCloseable {

	private final Session session;

	RowTable(Session session, Path folder, RowSet rows) throws SQLException, IOException {
		this.session = session;
		Path file = Files.createTempFile(folder, "rows", ".csv");
		try {
			CsvSpool.write(rows, file);
			Sql.execute(session, "create or replace temp table w as select * from read_csv(" + Sql.text(file.toString()) + ", auto_detect=false, header=false, columns={'r': 'BIGINT'}, delim=',')");
		} finally {
			Files.deleteIfExists(file);
		}
	}

	@Override
	public void close() throws SQLException {
		Sql.execute(session, "drop table if exists w");
	}
}
