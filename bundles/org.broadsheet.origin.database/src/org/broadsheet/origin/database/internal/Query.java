// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.publish.CsvFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.postgresql.core.Parser;

/** One query that reads, in a transaction that cannot write, row by row into a file. */
final class Query {

	private static final int FETCH = 2_000;
	private static final int CONNECT_SECONDS = 15;

	private final String address;
	private final String sql;
	private final long most;
	private final int seconds;
	private volatile Connection connection;
	private volatile Statement statement;
	private volatile boolean stopped;

	/**
	 * A query.
	 *
	 * @param most    rows at most
	 * @param seconds it may take
	 */
	Query(String address, String sql, long most, int seconds) {
		this.address = address;
		this.sql = sql.strip().replaceAll(";\\s*$", "");
		this.most = most;
		this.seconds = seconds;
	}

	/** Runs it; returns what the user should know. */
	List<String> run(Driver driver, String user, String password, Path file, SubMonitor progress) throws IOException {
		if (JdbcAddress.isPostgres(address)) {
			refuseSeveral();
		}
		try (Connection open = connect(driver, user, password)) {
			connection = open;
			prepare(open);
			try (Statement running = open.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
				statement = running;
				running.setEscapeProcessing(false);
				running.setFetchSize((int) Math.min(FETCH, most + 1));
				running.setMaxRows((int) Math.min(Integer.MAX_VALUE, most + 1));
				running.setQueryTimeout(seconds);
				if (!running.execute(sql)) {
					throw new OriginException(DatabaseOrigin.QUERY, Messages.Query_noTable);
				}
				try (ResultSet rows = running.getResultSet()) {
					return write(rows, file, progress);
				}
			} finally {
				open.rollback();
			}
		} catch (SQLException e) {
			if (stopped) {
				throw new OperationCanceledException();
			}
			throw Failure.of(address, sql, seconds, e);
		}
	}

	private void refuseSeveral() throws IOException {
		try {
			if (Parser.parseJdbcSql(sql, true, false, true, false, false).size() > 1) {
				throw new OriginException(DatabaseOrigin.QUERY, Messages.Query_several);
			}
		} catch (SQLException e) {
			throw Failure.of(address, sql, seconds, e);
		}
	}

	private Connection connect(Driver driver, String user, String password) throws SQLException, IOException {
		Properties properties = new Properties();
		if (!user.isEmpty()) {
			properties.setProperty("user", user);
		}
		if (!password.isEmpty()) {
			properties.setProperty("password", password);
		}
		if (JdbcAddress.isPostgres(address)) {
			properties.setProperty("ApplicationName", "Broadsheet");
			properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
			properties.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
			properties.setProperty("binaryTransfer", "false"); // texts of the server itself, which are exact
			properties.setProperty("tcpKeepAlive", "true");
		}
		Connection made = driver.connect(address, properties);
		if (made == null) {
			throw new OriginException(DatabaseOrigin.ADDRESS, Messages.JdbcAddress_form);
		}
		return made;
	}

	/** Nothing can be written, and a moment has the same text whoever asks. */
	private void prepare(Connection open) throws SQLException {
		if (JdbcAddress.isPostgres(address)) {
			try (Statement settings = open.createStatement()) {
				settings.execute("SET TIME ZONE 'UTC'");
				settings.execute("SET DateStyle TO ISO");
				settings.execute("SET IntervalStyle TO postgres");
				settings.execute("SET bytea_output TO hex");
				settings.execute("SET default_transaction_read_only TO on");
				settings.execute("SET statement_timeout TO " + seconds * 1000L);
			}
			open.setReadOnly(true);
		} else {
			readOnly(open);
		}
		open.setAutoCommit(false);
	}

	private static void readOnly(Connection open) {
		try {
			open.setReadOnly(true);
		} catch (SQLException e) {
			// a driver without transactions that only read; what a query changes is taken back at the end
		}
	}

	private List<String> write(ResultSet rows, Path file, SubMonitor progress) throws SQLException, IOException {
		ResultSetMetaData columns = rows.getMetaData();
		List<String> notes = new ArrayList<>();
		List<CellText> cells = cells(columns, notes);
		try (CsvFile csv = new CsvFile(file)) {
			List<String> row = new ArrayList<>();
			for (int c = 1; c <= cells.size(); c++) {
				row.add(columns.getColumnLabel(c));
			}
			csv.row(row);
			long count = 0;
			while (rows.next()) {
				if (count == most) {
					notes.addFirst(IssueText.bind(Messages.Query_cut, DatabaseOrigin.number(most)));
					break;
				}
				row.clear();
				for (int c = 0; c < cells.size(); c++) {
					row.add(cells.get(c).read(rows, c + 1));
				}
				csv.row(row);
				if (++count % FETCH == 0) {
					more(file, progress, count);
				}
			}
		}
		return notes;
	}

	private void more(Path file, SubMonitor progress, long count) throws IOException {
		if (stopped) {
			throw new OperationCanceledException();
		}
		progress.setWorkRemaining(1000).worked(1);
		progress.subTask(IssueText.bind(Messages.Query_rows, DatabaseOrigin.number(count)));
		if (count % (FETCH * 50L) == 0 && Files.getFileStore(file).getUsableSpace() < 64 << 20) {
			throw new OriginException("", Messages.Query_space);
		}
	}

	private List<CellText> cells(ResultSetMetaData columns, List<String> notes) throws SQLException {
		List<CellText> cells = new ArrayList<>();
		boolean postgres = JdbcAddress.isPostgres(address);
		for (int c = 1; c <= columns.getColumnCount(); c++) {
			String type = String.valueOf(columns.getColumnTypeName(c)).replaceAll(".*\\.|\"", "");
			cells.add(postgres ? CellText.ofPostgres(type) : CellText.of(columns, c));
			if (postgres && (type.equals("geometry") || type.equals("geography"))) {
				notes.add(NLS.bind(Messages.Query_geometry, columns.getColumnLabel(c)));
			}
		}
		return cells;
	}

	/** Ends it early, from another thread. */
	void stop() {
		stopped = true;
		try {
			Statement running = statement;
			if (running != null) {
				running.cancel();
			}
			Connection open = connection;
			if (open != null && running == null) {
				open.abort(Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()));
			}
		} catch (SQLException e) {
			ILog.of(Query.class).info("A query could not be told to stop; its connection goes with it", e);
		}
	}
}
