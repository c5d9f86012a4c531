// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;

/**
 * A column of a Parquet file.
 *
 * @param key    the name that the database gives it, which makes a difference where two names have the same letters
 * @param name   as the file has it
 * @param type   as the database calls it, such as {@code DECIMAL(10,2)}
 * @param digits of the numbers in it, as the file says; 0 where it does not
 * @param scale  how many digits are behind the point where its numbers are read as bytes; -1 elsewhere
 */
record ParquetColumn(String key, String name, String type, int digits, int scale) {

	/** The database reads numbers of more digits as floating point. */
	private static final int MOST_DIGITS = 38;

	/** Whether its numbers have more digits than can be read. */
	boolean rounded() {
		return digits > MOST_DIGITS && scale < 0;
	}

	/** Whether that is because the database reads them as floating point, and not for what they are in. */
	boolean floating() {
		return digits > MOST_DIGITS && type.equals("DOUBLE");
	}

	/** Whether its cells are lists or objects. */
	boolean nested() {
		return type.startsWith("STRUCT") || type.startsWith("MAP") || type.startsWith("UNION") || type.startsWith("VARIANT") || type.endsWith("]");
	}

	/** Whether its cells are bytes. */
	boolean binary() {
		return type.equals("BLOB") && scale < 0;
	}

	/** The number that is stored as bytes, the highest first. */
	String number(String hexadecimal) {
		return new BigDecimal(new BigInteger(HexFormat.of().parseHex(hexadecimal)), scale).toPlainString();
	}

	/**
	 * SQL for the exact text of a cell.
	 *
	 * @param most how many characters at most
	 */
	String text(int most) {
		String column = "\"" + key.replace("\"", "\"\"") + "\"";
		String text = "cast(" + column + " as varchar)";
		if (nested()) {
			text = "cast(to_json(" + column + ") as varchar)";
		} else if (type.equals("BLOB")) {
			text = "lower(hex(" + column + "))";
		} else if (type.startsWith("TIMESTAMP")) {
			text = "replace(" + text + ", ' ', 'T')";
			text = type.contains("TIME ZONE") ? "regexp_replace(" + text + ", '[+]00(:00)?$', 'Z')" : text;
		}
		return "left(" + text + ", " + most + ")";
	}
}
