// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

/**
 * A row that is not as the others are.
 *
 * @param damage what is wrong; null for a blank line
 * @param row    from 0; for a blank line the row that follows
 * @param line   from 0
 * @param found  number of cells it has; bytes where it is too long, {@link #CUT} where only its beginning is there
 * @param text   how it begins
 * @param extra  text that has no column
 * @param at     first cell that is missing, surplus or badly quoted, from 0; -1 where unknown
 * @param quote  cell with a misplaced quote in a row that has the wrong number of cells, too, from 0; -1 when there is none
 */
record RowNote(Damage damage, long row, long line, int found, String text, String extra, int at, int quote) {

	/** The length of a row that was cut. */
	static final int CUT = -1;

	/** A line without cells. */
	static RowNote blank(long row, long line) {
		return new RowNote(null, row, line, 0, "", "", -1, -1);
	}

	RowNote shifted(long rows, long lines) {
		return new RowNote(damage, row + rows, line + lines, found, text, extra, at, quote);
	}
}
