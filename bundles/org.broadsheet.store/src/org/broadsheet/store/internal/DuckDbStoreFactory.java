// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.LongUnaryOperator;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Keeps tables in DuckDB, one database file for each. */
@Component
public final class DuckDbStoreFactory implements TableStoreFactory {

	/** Beyond this a change in place takes too much memory. */
	private static final long MOST_IN_PLACE = 500_000;
	private static final long FEW = 20_000;
	/** To write a column anew takes as long as to change this part of its cells in place. */
	private static final int PART = 8;

	private final LongUnaryOperator inPlace;

	/** Keeps tables as it is best for their size. */
	public DuckDbStoreFactory() {
		this(rows -> Math.clamp(rows / PART, FEW, MOST_IN_PLACE));
	}

	/**
	 * Keeps tables.
	 *
	 * @param inPlace how many cells of a column are changed in place at most, by the number of rows
	 */
	DuckDbStoreFactory(LongUnaryOperator inPlace) {
		this.inPlace = inPlace;
	}

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

	private TableStore store(Database database, Path folder, StoreFile file, ScannedTable table) throws SQLException, IOException {
		try {
			return new DuckDbTableStore(database, folder, file, table, inPlace.applyAsLong(table.rowCount()));
		} catch (SQLException | IOException | RuntimeException e) {
			database.close();
			throw e;
		}
	}
}
