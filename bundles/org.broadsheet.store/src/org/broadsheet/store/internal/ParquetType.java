// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.model.DataType;

/** Finds the narrowest type of Parquet that holds every value of a column exactly: texts where there is none, or where some cells do not fit. */
final class ParquetType {

	private static final int LONG_DIGITS = 18;
	private static final int DECIMAL_DIGITS = 38;
	private static final int MICROS = 6;
	private static final int TIME_AT = 10;

	private final ExportColumn column;
	private final boolean misfits;
	private int whole;
	private int decimals;
	private boolean timed;

	/**
	 * Starts without values.
	 *
	 * @param misfits whether some cells do not fit the column
	 */
	ParquetType(ExportColumn column, boolean misfits) {
		this.column = column;
		this.misfits = misfits;
	}

	/** The text to load for a cell; null for none. */
	String take(String text) {
		if (misfits) {
			return text.isEmpty() ? null : text;
		}
		if (!(column.read(text) instanceof CellValue.Value value)) {
			return null;
		}
		if (column.type() == DataType.NUMBER) {
			number(value.canonical());
		} else if (column.type() == DataType.DATE_TIME || column.type() == DataType.DATE_TIME_ZONED) {
			date(value.canonical());
		}
		return value.canonical();
	}

	private void number(String canonical) {
		int point = canonical.indexOf('.');
		int start = canonical.startsWith("-") ? 1 : 0;
		whole = Math.max(whole, (point < 0 ? canonical.length() : point) - start);
		decimals = Math.max(decimals, point < 0 ? 0 : canonical.length() - point - 1);
	}

	private void date(String canonical) {
		int point = canonical.indexOf('.');
		int end = point < 0 ? 0 : point + 1;
		while (end > 0 && end < canonical.length() && Character.isDigit(canonical.charAt(end))) {
			end++;
		}
		decimals = Math.max(decimals, significant(canonical, point, end));
		timed |= !canonical.startsWith("T00:00:00", TIME_AT) || significant(canonical, point, end) > 0;
	}

	/** Number of decimals of a second, without zeros at the end. */
	private static int significant(String text, int point, int end) {
		int last = end;
		while (last > point + 1 && text.charAt(last - 1) == '0') {
			last--;
		}
		return point < 0 ? 0 : last - point - 1;
	}

	/** Whether values are written as texts though the column has another type. */
	boolean asText() {
		return sql().equals("VARCHAR") && switch (column.type()) {
		case NUMBER, CHECKBOX, DATE_TIME, DATE_TIME_ZONED -> true;
		default -> false;
		};
	}

	/** Whether values lose their zone. */
	boolean zoned() {
		return sql().equals("TIMESTAMPTZ");
	}

	/** The type as the database calls it. */
	String sql() {
		if (misfits) {
			return "VARCHAR";
		}
		return switch (column.type()) {
		case NUMBER -> decimals == 0 && whole <= LONG_DIGITS ? "BIGINT" : whole + decimals <= DECIMAL_DIGITS ? "DECIMAL(" + Math.max(1, whole + decimals) + "," + decimals + ")" : "VARCHAR";
		case CHECKBOX -> "BOOLEAN";
		case DATE_TIME -> decimals > MICROS ? "VARCHAR" : timed ? "TIMESTAMP" : "DATE";
		case DATE_TIME_ZONED -> decimals > MICROS ? "VARCHAR" : "TIMESTAMPTZ";
		default -> "VARCHAR";
		};
	}

	String name() {
		return column.name();
	}
}
