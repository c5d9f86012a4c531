// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.origins.OriginException;
import org.eclipse.osgi.util.NLS;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in one sentence why a database does not give the data, and which field it is about. */
final class Failure {

	/** What the driver for PostgreSQL says when a password is asked for and there is none. */
	private static final String NO_PASSWORD = "08004";

	private Failure() {
	}

	static OriginException of(String address, String sql, int seconds, SQLException e) {
		String state = e.getSQLState() == null ? "" : e.getSQLState();
		String said = said(e);
		if (state.equals("57014") || e instanceof SQLTimeoutException) {
			return new OriginException(DatabaseOrigin.MINUTES, IssueText.bind(Messages.Failure_slow, seconds / 60), e);
		}
		if (state.startsWith("28") || state.equals(NO_PASSWORD)) {
			return new OriginException(DatabaseOrigin.PASSWORD, NLS.bind(Messages.Failure_password, said), e);
		}
		if (state.equals("3D000")) {
			return new OriginException(DatabaseOrigin.ADDRESS, NLS.bind(Messages.Failure_database, JdbcAddress.database(address)), e);
		}
		if (state.startsWith("08")) {
			return new OriginException(DatabaseOrigin.ADDRESS, NLS.bind(Messages.Failure_reach, said), e);
		}
		if (state.equals("25006")) {
			return new OriginException(DatabaseOrigin.QUERY, Messages.Failure_writes, e);
		}
		return new OriginException(DatabaseOrigin.QUERY, NLS.bind(Messages.Failure_query, place(sql, e), said), e);
	}

	/** What the database says, as one line without the trimmings of its driver. */
	private static String said(SQLException e) {
		ServerErrorMessage server = e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
		String text = server != null && server.getMessage() != null ? server.getMessage() : String.valueOf(e.getMessage());
		return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.+$", "");
	}

	/** Where in the query, if the database says it. */
	private static String place(String sql, SQLException e) {
		ServerErrorMessage server = e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
		if (server == null || server.getPosition() < 1 || server.getPosition() > sql.length() + 1) {
			return "";
		}
		String before = sql.substring(0, sql.offsetByCodePoints(0, Math.min(server.getPosition() - 1, sql.codePointCount(0, sql.length()))));
		long line = before.chars().filter(c -> c == '\n').count() + 1;
		return NLS.bind(Messages.Failure_place, line, before.length() - before.lastIndexOf('\n'));
	}
}
