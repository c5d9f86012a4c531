// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

/** Reads one row after the other out of a buffer as texts. Serves one thread. */
public interface RowDecoder {

	/**
	 * Reads the row that begins at a place.
	 *
	 * @param b     buffer with a line feed at the limit
	 * @param atEnd whether the text ends at the limit
	 * @return where the next row begins; -1 when the row may go on behind the limit
	 */
	int next(byte[] b, int from, int limit, boolean atEnd);

	/** Whether what was read is a row of the table; a blank line is not. */
	boolean row();

	/** Number of lines the row took. */
	int lines();

	/** The texts of the row. */
	String[] texts(byte[] b);

	/** The text of one cell of the row. */
	String text(byte[] b, int column);
}
