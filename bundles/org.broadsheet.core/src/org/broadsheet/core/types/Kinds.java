// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** Classes joined to what a person would name as one. */
enum Kinds {

	NUMBER(CellClass.BIT, CellClass.INTEGER_SHORT, CellClass.INTEGER, CellClass.INTEGER_DATE, CellClass.INTEGER_LONG, CellClass.DECIMAL, CellClass.SCIENTIFIC, CellClass.FOREIGN_DIGITS),
	FORMATTED(CellClass.GROUPED, CellClass.GROUPED_OTHER, CellClass.CURRENCY, CellClass.CURRENCY_GROUPED, CellClass.CURRENCY_OTHER),
	DECIMAL_COMMA(CellClass.DECIMAL_COMMA, CellClass.DECIMAL_COMMA_GROUPED),
	PERCENT(CellClass.PERCENT),
	LEADING_ZERO(CellClass.LEADING_ZERO),
	LONG_DIGITS(CellClass.LONG_DIGITS),
	EXPONENT_CODE(CellClass.EXPONENT_CODE),
	CODE(CellClass.CODE),
	CHECKBOX(CellClass.TRUE_WORD, CellClass.FALSE_WORD, CellClass.TRUE_LETTER, CellClass.FALSE_LETTER),
	DATE(CellClass.DATE_ISO, CellClass.DATE_TIME_ISO, CellClass.YEAR_FIRST, CellClass.NAMED_MONTH, CellClass.DOTTED, CellClass.FOREIGN_MONTH),
	MONTH_FIRST(CellClass.MONTH_FIRST, CellClass.SHORT_MONTH_FIRST),
	DAY_FIRST(CellClass.DAY_FIRST, CellClass.SHORT_DAY_FIRST),
	DAY_OR_MONTH(CellClass.DAY_OR_MONTH, CellClass.SHORT_DAY_OR_MONTH),
	BAD_DATE(CellClass.BAD_DATE),
	ZONED(CellClass.ZONED),
	TIME(CellClass.TIME),
	MONTH(CellClass.YEAR_MONTH),
	URL(CellClass.URL),
	EMAIL(CellClass.EMAIL),
	PLACE(CellClass.GEOMETRY, CellClass.COORDINATES),
	MISSING(missing()),
	/** With words for yes and no of other languages, which are also names, codes and articles. */
	WORDS(CellClass.OTHER, CellClass.FOREIGN_ANSWER, CellClass.SSN, CellClass.PHONE, CellClass.FORMULA);

	final byte[] codes;

	Kinds(int... codes) {
		this.codes = new byte[codes.length];
		for (int i = 0; i < codes.length; i++) {
			this.codes[i] = (byte) codes[i];
		}
	}

	private static int[] missing() {
		int[] codes = new int[CellClass.LAST_MISSING - CellClass.FIRST_MISSING + 2];
		codes[0] = CellClass.MISSING;
		for (int i = 1; i < codes.length; i++) {
			codes[i] = CellClass.FIRST_MISSING + i - 1;
		}
		return codes;
	}

	long in(ColumnScan scan) {
		return scan.count(codes);
	}

	/** The first row with a cell of this kind; -1 when there is none. */
	long firstRow(ColumnScan scan) {
		return firstRow(scan, codes);
	}

	/** The first row with a cell of one of some classes; -1 when there is none. */
	static long firstRow(ColumnScan scan, byte... codes) {
		long first = -1;
		for (byte code : codes) {
			long[] rows = scan.firstRows(code);
			if (rows.length > 0 && (first < 0 || rows[0] < first)) {
				first = rows[0];
			}
		}
		return first;
	}
}
