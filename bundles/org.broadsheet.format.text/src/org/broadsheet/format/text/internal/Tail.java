// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;

/**
 * What stands below the table and is no part of it: footnotes, or a second table.
 *
 * @param rows  number of rows of the table
 * @param kind  what follows; null when nothing does
 * @param text  of the first row of it, where it was read
 */
record Tail(long rows, Kind kind, String text) {

	enum Kind {
		FOOTNOTES, SECOND_TABLE, BLANK_ROWS
	}

	private static final Pattern NOTE = Pattern.compile("(?i)\\s*(source|note|\\*|\\(|\\[|\\d\\)|data |prepared|generated|updated|last |downloaded|copyright|for more|this |these |the ).*",
			Pattern.DOTALL);
	private static final int LONG_TEXT = 60;

	private static final int MOST_FOOTNOTES = 50;

	/**
	 * Finds what stands below the table.
	 *
	 * @param texts the rows as they were read
	 * @param codes the classes of their cells
	 */
	static Tail of(TextScan scan, Layout layout, RowSource texts, CellCodes codes) throws IOException {
		Tail structural = structural(scan, layout, texts.rowCount());
		return structural.kind() == null && layout.columns() > 2 ? sparse(texts, codes) : structural;
	}

	/** Rows at the end of which only the first cell, or none, is filled. */
	private static Tail sparse(RowSource texts, CellCodes codes) throws IOException {
		long rows = texts.rowCount();
		long end = rows;
		boolean worded = false;
		boolean gap = false;
		long notesFrom = rows;
		String first = "";
		for (boolean goesOn = true; goesOn && end > 0;) {
			int filled = filled(codes, end - 1);
			String text = filled == 1 && rows - end < MOST_FOOTNOTES ? texts.page(end - 1, 1).cell(0, 0) : "";
			goesOn = filled == 0 || !text.isBlank();
			if (goesOn) {
				end--;
				worded |= NOTE.matcher(text).matches() || text.length() > LONG_TEXT;
				gap |= filled == 0 && notesFrom < rows;
				notesFrom = filled == 0 ? notesFrom : end;
				first = filled == 0 ? first : text;
			}
		}
		if (end == 0 || end == rows) {
			return new Tail(rows, null, "");
		}
		return notesFrom == rows ? new Tail(end, Kind.BLANK_ROWS, "") : worded || gap ? new Tail(end, Kind.FOOTNOTES, first) : new Tail(rows, null, "");
	}

	private static int filled(CellCodes codes, long row) {
		int filled = 0;
		for (int c = 0; c < codes.columns(); c++) {
			byte code = codes.get(c, row);
			filled += code == CellClass.EMPTY || code == CellClass.BLANK ? 0 : 1;
		}
		return filled;
	}

	private static Tail structural(TextScan scan, Layout layout, long rows) {
		if (!scan.repeatedHeaders.isEmpty()) {
			return new Tail(scan.repeatedHeaders.getFirst(), Kind.SECOND_TABLE, "");
		}
		long run = rows - scan.runStart;
		int columns = layout.columns();
		if (run <= 0 || columns < 2 || scan.runStart == 0) {
			return new Tail(rows, null, "");
		}
		if (scan.runWidth() > 1 && run >= 3 && header(scan.notes, scan.runStart, layout)) {
			return new Tail(scan.runStart, Kind.SECOND_TABLE, "");
		}
		boolean short1 = scan.runWidth() == 1 && columns > 2 && run <= MOST_FOOTNOTES && damage(scan.notes, scan.runStart) == Damage.TOO_FEW;
		return short1 ? new Tail(scan.runStart, Kind.FOOTNOTES, "") : new Tail(rows, null, "");
	}

	private static Damage damage(List<RowNote> notes, long row) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).map(RowNote::damage).findFirst().orElse(null);
	}

	/** Whether a row has words only, while the table has values of other kinds, or repeats names of the header. */
	private static boolean header(List<RowNote> notes, long row, Layout layout) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).anyMatch(note -> Headers.like(note.text(), layout));
	}
}
