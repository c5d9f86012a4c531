// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Keeps tables in DuckDB, one database file for each. */
@Component
public final class DuckDbStoreFactory implements TableStoreFactory {

	@Override
	public TableStore open(Path folder, String stamp, ScannedTable table, IProgressMonitor monitor) throws IOException {
		requireNonNull(stamp);
		Files.createDirectories(folder);
		StoreFile file = new StoreFile(folder.toAbsolutePath());
		try {
			var existing = file.existing(stamp, table);
			Database database = existing.isPresent() ? existing.get() : file.build(stamp, table, monitor);
			return store(database, folder, file, table);
		} catch (SQLException e) {
			throw Failures.of(e, folder);
		}
	}

	private static TableStore store(Database database, Path folder, StoreFile file, ScannedTable table) throws SQLException, IOException {
		try {
			return new DuckDbTableStore(database, folder, file, table);
		} catch (SQLException | IOException | RuntimeException e) {
			database.close();
			throw e;
		}
	}
}
