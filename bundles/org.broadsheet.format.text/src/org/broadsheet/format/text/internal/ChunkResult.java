// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.RowOffsets;
import org.broadsheet.core.types.CodeBlock;
import org.broadsheet.core.types.ColumnScan;

/** What the scan of one chunk of a source found; rows and lines count from 0 in the chunk. */
final class ChunkResult {

	/** Notes kept for one chunk; more are counted only. */
	static final int MOST_NOTES = 2000;

	final long start;
	final int columns;
	final RowOffsets index = new RowOffsets();
	final CellNotes cells;
	final List<RowNote> notes = new ArrayList<>();
	final List<RowNote> comments = new ArrayList<>();
	/** Rows that repeat the whole header, and those that repeat some of its names. */
	final List<Long> repeatedHeaders = new ArrayList<>();
	final List<Long> otherHeaders = new ArrayList<>();
	/** Rows with a byte order mark before them. */
	final List<RowNote> marks = new ArrayList<>();
	/** Rows at line feeds, at carriage returns with line feeds, at carriage returns. */
	final long[] lineEnds = new long[3];
	long notesLeftOut;
	long commentsLeftOut;
	long blankLines;
	/** Rows with blanks behind closing quotes. */
	long loose;
	long irregular;
	/** First of the last rows that all have the same wrong number of cells; -1 when the last row is regular. */
	long runStart = -1;
	int runWidth;
	long end;
	int rows;
	long lines;
	CodeBlock codes;
	ColumnScan[] scans;

	ChunkResult(long start, int columns) {
		this.start = start;
		this.columns = columns;
		this.cells = new CellNotes(columns);
	}

	void note(RowNote note) {
		if (notes.size() < MOST_NOTES) {
			notes.add(note);
		} else {
			notesLeftOut++;
		}
	}

	/** Notes the row that was read last; what seems wrong about a row that was cut comes from cutting it. */
	void tooLong(RowNote note) {
		if (note.found() == RowNote.CUT && !notes.isEmpty() && notes.getLast().row() == note.row() && notes.getLast().damage() != null) {
			notes.removeLast();
		}
		note(note);
	}

	void comment(RowNote note) {
		if (comments.size() < CommentLines.MOST) {
			comments.add(note);
		} else {
			commentsLeftOut++;
		}
	}

	/** Notes a byte order mark before the row that is read. */
	void mark() {
		if (marks.size() < MOST_NOTES) {
			marks.add(RowNote.blank(rows, lines));
		}
	}

	/**
	 * Takes the classes and counts them.
	 *
	 * @param classes {@code classes[column * stride + row]}; copied
	 */
	void finish(byte[] classes, int stride) {
		scans = new ColumnScan[columns];
		for (int c = 0; c < columns; c++) {
			scans[c] = ColumnScan.of(classes, c * stride, rows);
		}
		codes = CodeBlock.of(classes, stride, rows, scans);
	}
}
