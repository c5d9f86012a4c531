// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.store.Evaluation;
import org.broadsheet.core.store.NamedColumn;
import org.broadsheet.core.store.RowSink;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Works an expression out for every row; where it fails for one row, the others have their result all the same. */
final class Evaluator {

	private static final int TOLD = 1000;
	private static final int REASONS = 5;
	private static final long WINDOW = 1 << 18;
	private static final String ROW = "\u0001row";
	private static final String MIDNIGHT = " 00:00:00";

	private final Database database;
	private final Path folder;

	Evaluator(Database database, Path folder) {
		this.database = database;
		this.folder = folder;
	}

	Evaluation run(String text, List<NamedColumn> columns, long rows, RowSink sink, IProgressMonitor monitor) throws SQLException, IOException {
		return database.read(session -> {
			Expression expression = Expression.of(session, text, columns);
			return Cancelable.run(session, monitor, () -> { }, () -> {
				try (TypedColumns typed = new TypedColumns(session, folder)) {
					return new Run(session, expression, from(expression, typed, session.copies())).all(rows, sink);
				}
			});
		});
	}

	private static String from(Expression expression, TypedColumns typed, Copies copies) throws SQLException, IOException {
		String table = copies.some(expression.columns().stream().map(used -> used.column().index()).distinct().toList());
		StringJoiner columns = new StringJoiner(", ", "(select t.rowid as " + Sql.name(ROW) + ", ", " from " + table + " where t.rowid >= ? and t.rowid < ?)");
		columns.setEmptyValue("(select t.rowid as " + Sql.name(ROW) + " from t where t.rowid >= ? and t.rowid < ?)");
		for (Expression.Used used : expression.columns()) {
			columns.add(typed.of(used.column()) + " as " + Sql.name(used.name()));
		}
		return columns.toString();
	}

	/** One evaluation. */
	private record Run(Session session, Expression expression, String from) {

		Evaluation all(long rows, RowSink sink) throws SQLException, IOException {
			String type = type();
			boolean inexact = type.equals("DOUBLE") || type.equals("FLOAT");
			List<Long> first = new ArrayList<>();
			long[] failures = new long[1];
			String sql = "select " + Sql.name(ROW) + ", try(coalesce(cast(" + expression.sql() + " as varchar), '')) from " + from + " order by 1";
			for (long start = 0; start < rows; start += WINDOW) {
				Sql.query(session, sql, row -> {
					String result = written(row.getString(2), type, inexact);
					if (result == null && failures[0]++ < TOLD) {
						first.add(row.getLong(1));
					}
					sink.row(row.getLong(1), result == null ? "" : result);
				}, start, Math.min(rows, start + WINDOW));
			}
			return new Evaluation(failures[0], first, reasons(first, inexact));
		}

		/** What kind of value it gives. */
		private String type() throws SQLException, IOException {
			try (PreparedStatement statement = session.statement("select " + expression.sql() + " from " + from + " limit 0", 0L, 0L); ResultSet result = statement.executeQuery()) {
				String type = result.getMetaData().getColumnTypeName(1);
				if (type.matches("(?s).*\\[\\d*\\]|(STRUCT|MAP|UNION).*|BLOB|BIT")) {
					throw new RefusedException(Messages.expressionOne);
				}
				return type;
			} catch (SQLException e) {
				if (Failures.noRoom(e) || Failures.damaged(e)) {
					throw e;
				}
				throw new RefusedException(NLS.bind(Messages.expressionType, Expression.plain(e.getMessage())));
			}
		}

		/** A result as a cell has it; null for none that can be written down. */
		private static String written(String result, String type, boolean inexact) {
			if (result == null || result.isEmpty()) {
				return result;
			}
			if (inexact) {
				char last = result.charAt(result.length() - 1);
				return last < '0' || last > '9' && last != '.' ? null : plain(result);
			}
			return type.equals("TIMESTAMP") && result.endsWith(MIDNIGHT) ? result.substring(0, result.length() - MIDNIGHT.length()) : result;
		}

		private static String plain(String number) {
			BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
			return exact.signum() == 0 ? "0" : exact.toPlainString();
		}

		private List<String> reasons(List<Long> failed, boolean inexact) throws IOException {
			List<String> reasons = new ArrayList<>();
			for (long row : failed.subList(0, Math.min(REASONS, failed.size()))) {
				try {
					Sql.query(session, "select cast(" + expression.sql() + " as varchar) from " + from, result -> reasons.add(inexact ? Messages.expressionInfinite : ""), row, row + 1);
				} catch (SQLException e) {
					reasons.add(Expression.plain(e.getMessage()));
				}
			}
			return reasons;
		}
	}
}
