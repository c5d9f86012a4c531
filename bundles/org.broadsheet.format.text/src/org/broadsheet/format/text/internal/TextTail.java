// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.layout.RepeatedHeaders;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.types.CellCodes;

/** Finds what stands below the table of a text source by the form of its last rows, and by what they hold. */
final class TextTail {

	private TextTail() {
	}

	/**
	 * Finds what stands below the table.
	 *
	 * @param texts the rows as they were read
	 * @param codes the classes of their cells
	 */
	static Tail of(TextScan scan, Layout layout, RowSource texts, CellCodes codes) throws IOException {
		Tail structural = structural(scan, layout, texts);
		return structural.kind() == null && layout.columns() > 2 ? Tail.sparse(texts, codes) : structural;
	}

	private static Tail structural(TextScan scan, Layout layout, RowSource texts) throws IOException {
		if (!scan.otherHeaders.isEmpty()) {
			return new Tail(scan.otherHeaders.getFirst(), Tail.Kind.SECOND_TABLE, "");
		}
		if (!scan.repeatedHeaders.isEmpty() && RepeatedHeaders.copied(texts, scan.repeatedHeaders.getFirst())) {
			return new Tail(scan.repeatedHeaders.getFirst(), Tail.Kind.COPY, "");
		}
		long rows = texts.rowCount();
		long run = rows - scan.runStart;
		int columns = layout.columns();
		if (run <= 0 || columns < 2 || scan.runStart == 0) {
			return Tail.none(rows);
		}
		if (scan.runWidth() > 1 && run >= 3 && header(scan.notes, scan.runStart, layout)) {
			return new Tail(scan.runStart, Tail.Kind.SECOND_TABLE, "");
		}
		boolean wide = columns > 2 || layout.dialect().frame() != Dialect.Frame.NONE;
		boolean short1 = scan.runWidth() == 1 && wide && run <= Tail.MOST_FOOTNOTES && damage(scan.notes, scan.runStart) == Damage.TOO_FEW;
		return short1 ? new Tail(scan.runStart, Tail.Kind.FOOTNOTES, "") : Tail.none(rows);
	}

	private static Damage damage(List<RowNote> notes, long row) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).map(RowNote::damage).findFirst().orElse(null);
	}

	/** Whether a row has words only, while the table has values of other kinds, or repeats names of the header. */
	private static boolean header(List<RowNote> notes, long row, Layout layout) {
		return notes.stream().filter(note -> note.row() == row && note.damage() != null).anyMatch(note -> Headers.like(note.text(), layout));
	}
}
