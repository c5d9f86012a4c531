// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.text.Utf8;
import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/** Counts what is odd about the texts of cells, with the first row of each oddity in each column. */
final class CellNotes {

	/** What can be odd. */
	enum Kind {
		SPACES("surrounding-spaces", false), INVISIBLE("invisible-character", false), CONTROL("control-character", true), MALFORMED("invalid-encoding", true),
		LOST("lost-character", true);

		final String code;
		/** Whether something was lost, so that every cell matters. */
		final boolean damage;

		Kind(String code, boolean damage) {
			this.code = code;
			this.damage = damage;
		}
	}

	/** A damaged cell. */
	record Place(Kind kind, int column, long row, long line) {
	}

	private static final int MOST_PLACES = 2000;
	private static final int KINDS = Kind.values().length;

	final int columns;
	final long[] counts;
	final long[] firstRows;
	final long[] firstLines;
	/** The first damaged cells. */
	final List<Place> places = new ArrayList<>();
	/** Number of characters beyond ASCII that are well formed. */
	long characters;
	/** Where the first malformed cell begins; -1 when there is none. */
	long malformedAt = -1;

	CellNotes(int columns) {
		this.columns = columns;
		this.counts = new long[KINDS * columns];
		this.firstRows = new long[KINDS * columns];
		this.firstLines = new long[KINDS * columns];
	}

	void note(Kind kind, int column, long row, long line) {
		int at = kind.ordinal() * columns + column;
		if (counts[at]++ == 0) {
			firstRows[at] = row;
			firstLines[at] = line;
		}
		if (kind.damage && places.size() < MOST_PLACES) {
			places.add(new Place(kind, column, row, line));
		}
	}

	/** Looks at a cell with bytes that are not plain ASCII. No-break spaces of an amount stand between its thousands or before its sign, which is no damage. */
	void look(byte[] b, int from, int to, int mask, byte code, int column, long row, long line, long offset) {
		if ((mask & ByteKinds.CONTROL) != 0) {
			note(Kind.CONTROL, column, row, line);
		}
		if ((mask & ByteKinds.HIGH) == 0) {
			return;
		}
		Utf8.Check check = Utf8.check(b, from, to, false);
		characters += check.characters();
		if (check.malformed() > 0) {
			note(Kind.MALFORMED, column, row, line);
			malformedAt = malformedAt < 0 ? offset : malformedAt;
		}
		if (check.invisible() > 0 && !CellClass.amount(code)) {
			note(Kind.INVISIBLE, column, row, line);
		}
		if (check.replaced() > 0) {
			note(Kind.LOST, column, row, line);
		}
	}

	long count(Kind kind, int column) {
		return counts[kind.ordinal() * columns + column];
	}

	long count(Kind kind) {
		long sum = 0;
		for (int c = 0; c < columns; c++) {
			sum += count(kind, c);
		}
		return sum;
	}

	void addAll(CellNotes later, long rowShift, long lineShift) {
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] == 0 && later.counts[i] > 0) {
				firstRows[i] = later.firstRows[i] + rowShift;
				firstLines[i] = later.firstLines[i] + lineShift;
			}
			counts[i] += later.counts[i];
		}
		for (int i = 0; i < later.places.size() && places.size() < MOST_PLACES; i++) {
			Place place = later.places.get(i);
			places.add(new Place(place.kind, place.column, place.row + rowShift, place.line + lineShift));
		}
		characters += later.characters;
		malformedAt = malformedAt < 0 ? later.malformedAt : malformedAt;
	}
}
