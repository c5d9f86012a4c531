// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.database.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The text of a cell, exactly as it stands in the database; empty for null. */
@FunctionalInterface
interface CellText {

	/** Reads the cell of the present row. */
	String read(ResultSet rows, int column) throws SQLException;

	/** PostgreSQL gives texts that are exact by themselves, in UTC; only two of them are no texts that others read. */
	static CellText ofPostgres(String type) {
		return switch (type) {
		case "bool" -> (rows, column) -> {
			String text = text(rows, column);
			return text.equals("t") ? "true" : text.equals("f") ? "false" : text;
		};
		case "timestamptz" -> (rows, column) -> UTC.matcher(text(rows, column)).replaceFirst("$1T$2Z");
		default -> CellText::text;
		};
	}

	/** A moment as PostgreSQL writes it. */
	Pattern UTC = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)\\+00$");

	/** Other databases: by the type of the column. */
	static CellText of(ResultSetMetaData columns, int index) throws SQLException {
		return switch (columns.getColumnType(index)) {
		case Types.BOOLEAN -> (rows, column) -> {
			boolean value = rows.getBoolean(column);
			return rows.wasNull() ? "" : Boolean.toString(value);
		};
		case Types.NUMERIC, Types.DECIMAL -> (rows, column) -> {
			BigDecimal value = rows.getBigDecimal(column);
			return value == null ? "" : value.toPlainString();
		};
		case Types.DATE -> typed(LocalDate.class);
		case Types.TIMESTAMP -> typed(LocalDateTime.class);
		case Types.TIMESTAMP_WITH_TIMEZONE -> typed(OffsetDateTime.class);
		case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> (rows, column) -> {
			byte[] value = rows.getBytes(column);
			return value == null ? "" : "\\x" + HexFormat.of().formatHex(value);
		};
		default -> CellText::text;
		};
	}

	/** A value in ISO form, where the driver knows the type; else its own text. */
	private static CellText typed(Class<?> type) {
		return (rows, column) -> {
			try {
				Object value = rows.getObject(column, type);
				return value == null ? "" : value.toString();
			} catch (SQLException | AbstractMethodError e) {
				return text(rows, column);
			}
		};
	}

	private static String text(ResultSet rows, int column) throws SQLException {
		String text = rows.getString(column);
		return text == null ? "" : text;
	}
}
