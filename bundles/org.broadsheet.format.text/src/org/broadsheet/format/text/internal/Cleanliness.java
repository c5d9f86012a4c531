// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/** How clean the cells of rows are under a dialect: values of a kind and quoted texts are, cells that hold what may be another separator are not. */
final class Cleanliness {

	private static final double DIRTY = 0.2;
	private static final double COMMA = 0.7;
	private static final double WORDS = 0.93;
	private static final double EMPTY = 0.9;
	private static final double BREAKS = 0.97;

	private final Dialect dialect;
	/** Characters inside a cell that may part it. */
	private final String suspicious;
	/** Those of them that are suspicious at the edge of a cell only. */
	private final String edges;

	/**
	 * @param share of the rows that agree under the dialect: what stands on fewer lines than that is no better separator but part of a cell, as in a list
	 */
	Cleanliness(Dialect dialect, HeadMarks marks, double share) {
		this.dialect = dialect;
		StringBuilder inside = new StringBuilder("\"");
		for (char c : (";\t|" + marks.regular()).toCharArray()) {
			if (c != dialect.separator() && marks.share(c) >= share) {
				inside.append(c);
			}
		}
		this.suspicious = inside.toString();
		this.edges = marks.share(',') >= share && dialect.separator() != ',' ? "\"'=," : "\"'=";
	}

	/** From 0 to 1. */
	double of(List<HeadRow> rows, int width) {
		double sum = 0;
		long cells = 0;
		for (HeadRow row : rows) {
			for (int c = 0; row.width() == width && c < width; c++) {
				sum += of(row, c);
				cells++;
			}
		}
		return cells == 0 ? 0 : sum / cells;
	}

	private double of(HeadRow row, int c) {
		byte code = row.codes()[c];
		int mask = row.masks()[c];
		if ((mask & RowTokenizer.QUOTED) != 0) {
			return (mask & ByteKinds.BREAK) == 0 ? 1 : BREAKS;
		}
		if (code != CellClass.OTHER && code != CellClass.CODE) {
			return code == CellClass.EMPTY ? EMPTY : 1;
		}
		String text = row.texts()[c];
		return dirty(text, mask) ? DIRTY : text.indexOf(',') >= 0 ? COMMA : WORDS;
	}

	private boolean dirty(String text, int mask) {
		char first = text.charAt(0);
		char last = text.charAt(text.length() - 1);
		boolean dirty = edges.indexOf(last) >= 0 || last == ':' || edges.indexOf(first) >= 0 || first == ' ' && dialect.separator() != ' ' || (mask & ByteKinds.CONTROL) != 0;
		for (int i = 0; i < suspicious.length() && !dirty; i++) {
			dirty = text.indexOf(suspicious.charAt(i)) >= 0;
		}
		return dirty;
	}
}
