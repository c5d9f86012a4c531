// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.util.List;
import java.util.Set;

/**
 * A row of a table with its cells in the columns where a page shows them.
 *
 * @param line    of the page it begins in, from 1
 * @param part    of the table it stands in
 * @param hidden  whether the page hides it
 * @param texts   of its cells; a cell over several columns or rows has its text in the first of them
 * @param end     number of columns it reaches over
 * @param alone   whether one cell reaches over all columns of it, and over no other row
 * @param merged  number of its cells that reach over more than one column or row
 * @param unseen  columns whose cells the page hides
 * @param notes   what the texts do not tell
 */
record GridRow(int line, Part part, boolean hidden, List<String> texts, int end, boolean alone, int merged, List<Integer> unseen, Set<CellText.Note> notes) {

	/** Where in its table a row stands. */
	enum Part {
		/** Among the headers: in the head of the table, or of header cells only. */
		HEAD, BODY, FOOT
	}

	/** Text of a cell; empty when there is none. */
	String text(int column) {
		return column < texts.size() ? texts.get(column) : "";
	}

	/** The first column with a text; -1 when there is none. */
	int first() {
		for (int c = 0; c < texts.size(); c++) {
			if (!texts.get(c).isEmpty()) {
				return c;
			}
		}
		return -1;
	}

	/** The last column with a text; -1 when there is none. */
	int last() {
		for (int c = texts.size() - 1; c >= 0; c--) {
			if (!texts.get(c).isEmpty()) {
				return c;
			}
		}
		return -1;
	}

	/** Number of cells with a text. */
	int filled() {
		return (int) texts.stream().filter(text -> !text.isEmpty()).count();
	}

	/** Number of characters of all texts. */
	int size() {
		return texts.stream().mapToInt(String::length).sum();
	}

	boolean head() {
		return part == Part.HEAD;
	}
}
