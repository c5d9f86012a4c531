// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

/**
 * What stands below the table and is no part of it: footnotes, or a second table.
 *
 * @param rows  number of rows of the table
 * @param kind  what follows; null when nothing does
 */
record Tail(long rows, Kind kind) {

	enum Kind {
		FOOTNOTES, SECOND_TABLE
	}

	private static final int MOST_FOOTNOTES = 50;

	static Tail of(TextScan scan, Layout layout, long rows) {
		if (!scan.repeatedHeaders.isEmpty()) {
			return new Tail(scan.repeatedHeaders.getFirst(), Kind.SECOND_TABLE);
		}
		long run = rows - scan.runStart;
		int columns = layout.columns();
		if (run <= 0 || columns < 2 || scan.runStart == 0) {
			return new Tail(rows, null);
		}
		if (scan.runWidth() > 1 && run >= 3 && header(scan.notes, scan.runStart, layout)) {
			return new Tail(scan.runStart, Kind.SECOND_TABLE);
		}
		boolean short1 = scan.runWidth() == 1 && columns > 2 && run <= MOST_FOOTNOTES && damage(scan.notes, scan.runStart) == Damage.TOO_FEW;
		return short1 ? new Tail(scan.runStart, Kind.FOOTNOTES) : new Tail(rows, null);
	}

	private static Damage damage(List<RowNote> notes, long row) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).map(RowNote::damage).findFirst().orElse(null);
	}

	/** Whether a row has words only, while the table has values of other kinds, or repeats names of the header. */
	private static boolean header(List<RowNote> notes, long row, Layout layout) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).anyMatch(note -> Headers.like(note.text(), layout));
	}
}
