// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.Arrays;

/** Those cells of a row whose shown text differs from the value that is read. */
final class ShownCells {

	private int count;
	private int[] columns = new int[4];
	private Difference[] differences = new Difference[4];
	private String[] texts = new String[4];

	/**
	 * Adds a cell.
	 *
	 * @param text as it is shown; null where other cells are example enough
	 */
	void add(int column, Difference difference, String text) {
		if (count == columns.length) {
			columns = Arrays.copyOf(columns, count * 2);
			differences = Arrays.copyOf(differences, count * 2);
			texts = Arrays.copyOf(texts, count * 2);
		}
		columns[count] = column;
		differences[count] = difference;
		texts[count++] = text;
	}

	int count() {
		return count;
	}

	int column(int index) {
		return columns[index];
	}

	Difference difference(int index) {
		return differences[index];
	}

	/** The shown text; null where it was not kept. */
	String text(int index) {
		return texts[index];
	}

	void clear() {
		count = 0;
	}

	void take(ShownCells other) {
		if (columns.length < other.count) {
			columns = new int[other.columns.length];
			differences = new Difference[columns.length];
			texts = new String[columns.length];
		}
		System.arraycopy(other.columns, 0, columns, 0, other.count);
		System.arraycopy(other.differences, 0, differences, 0, other.count);
		System.arraycopy(other.texts, 0, texts, 0, other.count);
		count = other.count;
	}
}
