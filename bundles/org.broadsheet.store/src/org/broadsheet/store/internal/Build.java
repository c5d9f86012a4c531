// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a database file of a scanned table: by the database's own reader where the scan says that it can, else from the scan's pages. */
final class Build {

	/** Stands for no text that can be in a cell, so that the reader makes no nulls. */
	static final String NEVER = "\u0001\u0002null\u0002\u0001";
	private static final long LONG_LINE = 1 << 20;
	/** A database without compression is about so much larger than its source; loads in two thirds of the time and reads faster. */
	private static final double GROWTH = 1.3;
	private static final int TICKS = 1000;
	/** Rows this wide are loaded by one thread, as each needs a chunk of every column. */
	private static final int WIDE = 500;

	private final ScannedTable table;
	private final Path file;

	/**
	 * Prepares a build.
	 *
	 * @param file the database to make; must not exist
	 */
	Build(ScannedTable table, Path file) {
		this.table = table;
		this.file = file;
	}

	/** Builds and closes the database. */
	void run(String stamp, IProgressMonitor monitor) throws SQLException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.loading, TICKS);
		Optional<BulkText> text = table.bulkText();
		List<String> settings = List.of("set threads=" + (table.columnCount() > WIDE ? 1 : Runtime.getRuntime().availableProcessors()));
		try (Database database = new Database(file, table.columnCount(), text.map(BulkText::file).stream().toList(), settings)) {
			database.read(session -> {
				rows(session, database.folder(), text, progress);
				StoreFile.describe(session, stamp, table);
				Sql.execute(session, "checkpoint");
				return null;
			});
		}
	}

	private void rows(Session session, Path folder, Optional<BulkText> text, SubMonitor progress) throws SQLException, IOException {
		if (table.rowCount() == 0) {
			Sql.execute(session, "create table t (" + Sql.columns(width(), ", ", i -> Sql.column(i) + " varchar") + ")");
			return;
		}
		if (text.isPresent() && bulk(session, text.get(), progress.split(TICKS / 2)) && new Comparison(table, session).same()) {
			return;
		}
		Sql.execute(session, "drop table if exists t");
		Path spool = folder.resolve(file.getFileName() + ".csv");
		try {
			long longest = CsvSpool.write(table, spool, progress.split(TICKS / 4));
			load(session, new BulkText(spool, ',', '"', 0), longest, progress.setWorkRemaining(TICKS / 4));
		} finally {
			Files.deleteIfExists(spool);
		}
		long count = Sql.number(session, "select count(*) from t");
		if (count != table.rowCount()) {
			throw new SQLException(count + " of " + table.rowCount() + " rows were loaded");
		}
	}

	/** Whether the reader could load the file. */
	private boolean bulk(Session session, BulkText text, SubMonitor progress) throws SQLException, IOException {
		try {
			load(session, text, 0, progress);
			return true;
		} catch (SQLException e) {
			if (Failures.noRoom(e)) {
				throw e;
			}
			return false; // the reader is stricter than the scan, or has other limits
		}
	}

	private void load(Session session, BulkText text, long longestLine, SubMonitor progress) throws SQLException, IOException {
		String sql = "create table t as select * from " + reader(text, longestLine);
		Progress loaded = new Progress(progress, file, Files.exists(text.file()) ? size(text.file()) : 0);
		Cancelable.run(session, progress, loaded::tick, () -> {
			Sql.execute(session, sql);
			return null;
		});
	}

	private static long size(Path path) {
		try {
			return Files.size(path);
		} catch (IOException e) {
			return 0; // only the progress bar needs it
		}
	}

	private String reader(BulkText text, long longestLine) {
		String quote = text.quote() == 0 ? "" : String.valueOf(text.quote());
		return "read_csv(" + Sql.text(text.file().toString()) + ", auto_detect=false, header=false, strict_mode=true, columns={"
				+ Sql.columns(width(), ", ", i -> Sql.text(Sql.column(i)) + ": 'VARCHAR'") + "}, delim=" + Sql.text(String.valueOf(text.separator())) + ", quote=" + Sql.text(quote) + ", escape="
				+ Sql.text(quote) + ", skip=" + text.skipLines() + ", nullstr=" + Sql.text(NEVER) + longLines(longestLine) + ")";
	}

	/** What a reader must be told when a line is longer than it expects. */
	static String longLines(long longest) {
		return longest < LONG_LINE ? "" : ", max_line_size=" + 2 * longest + ", buffer_size=" + 4 * longest;
	}

	private int width() {
		return Math.max(1, table.columnCount());
	}

	/** Guesses from the growing file how far a load is. */
	private static final class Progress {

		private final SubMonitor monitor;
		private final Path file;
		private final long expected;
		private int told;

		Progress(SubMonitor monitor, Path file, long source) {
			this.monitor = monitor.setWorkRemaining(TICKS);
			this.file = file;
			this.expected = (long) (source * GROWTH) + 1;
		}

		void tick() {
			int now = (int) Math.min(TICKS, size(file) * TICKS / expected);
			monitor.worked(Math.max(0, now - told));
			told = Math.max(told, now);
		}
	}
}
