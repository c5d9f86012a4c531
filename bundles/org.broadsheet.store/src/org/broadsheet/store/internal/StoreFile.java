// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The files of a store in its folder: {@code table.duckdb} with its log beside it. A store is built under another name and moved into place when it is whole,
 * so whatever is found under the final name is complete.
 */
final class StoreFile {

	/** Changes whenever older files cannot be read any more. */
	private static final String SCHEMA = "2";
	private static final String NAME = "table.duckdb";
	private static final String BUILDING = "building.duckdb";
	private static final String DAMAGED = "damaged";

	private final Path folder;

	StoreFile(Path folder) {
		this.folder = folder;
	}

	/** Writes down what a database file holds, and makes room for edits. */
	static void describe(Session session, String stamp, ScannedTable table) throws SQLException {
		Sql.execute(session, "create table meta (key varchar, value varchar)");
		Sql.execute(session, StepTable.CREATE);
		String insert = "insert into meta values (?, ?)";
		Sql.update(session, insert, "schema", SCHEMA);
		Sql.update(session, insert, "stamp", stamp);
		Sql.update(session, insert, "rows", Long.toString(table.rowCount()));
		Sql.update(session, insert, "columns", Integer.toString(table.columnCount()));
	}

	/** Opens the store that is there, if it is whole and has the stamp. */
	Optional<Database> existing(String stamp, ScannedTable table) throws SQLException, IOException {
		Path file = folder.resolve(NAME);
		if (!Files.exists(file) || Files.exists(folder.resolve(DAMAGED))) {
			return Optional.empty();
		}
		Database database = null;
		try {
			database = new Database(file, table.columnCount());
			if (database.read(session -> matches(session, stamp, table))) {
				return Optional.of(database);
			}
		} catch (SQLException e) {
			if (Failures.locked(e)) {
				throw e;
			}
			Log.warn("The stored rows cannot be opened and are built again", e);
		}
		if (database != null) {
			database.close();
		}
		return Optional.empty();
	}

	private static boolean matches(Session session, String stamp, ScannedTable table) throws SQLException, IOException {
		Map<String, String> meta = new HashMap<>();
		Sql.query(session, "select key, value from meta", row -> meta.put(row.getString(1), row.getString(2)));
		boolean same = SCHEMA.equals(meta.get("schema")) && stamp.equals(meta.get("stamp")) && Long.toString(table.rowCount()).equals(meta.get("rows"))
				&& Integer.toString(table.columnCount()).equals(meta.get("columns")) && Sql.number(session, "select count(*) from t") == table.rowCount();
		if (same) {
			// left by a revert that was cut off after it was made
			Sql.update(session, "delete from changes where step not in (select id from steps)");
		}
		return same;
	}

	/** Builds the store anew. Nothing is left behind when that fails or is cancelled. */
	Database build(String stamp, ScannedTable table, IProgressMonitor monitor) throws SQLException, IOException {
		Path building = folder.resolve(BUILDING);
		delete(BUILDING);
		try {
			new Build(table, building).run(stamp, monitor);
			delete(NAME);
			Files.deleteIfExists(folder.resolve(DAMAGED));
			Files.move(building, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			delete(BUILDING);
		}
		return new Database(folder.resolve(NAME), table.columnCount());
	}

	/** Remembers that the file is to be built again when it is opened next. */
	void markDamaged() {
		try {
			Files.writeString(folder.resolve(DAMAGED), "");
		} catch (IOException e) {
			Log.warn("Damage cannot be noted", e);
		}
	}

	/** Deletes a database with everything beside it, the log before the database it belongs to. */
	private void delete(String name) throws IOException {
		for (String ending : List.of(".wal", ".csv", "")) {
			Files.deleteIfExists(folder.resolve(name + ending));
		}
		Path temporary = Database.temporary(folder.resolve(name));
		if (Files.exists(temporary)) {
			List<Path> paths;
			try (var walk = Files.walk(temporary)) {
				paths = walk.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path path : paths) {
				Files.deleteIfExists(path);
			}
		}
	}
}
