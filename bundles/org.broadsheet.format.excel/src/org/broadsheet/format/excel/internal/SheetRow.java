// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.Arrays;

/** A row of a sheet, used again for the next one. */
final class SheetRow {

	/** What a cell is beside its text. */
	static final byte PLAIN = 0;
	/** The computed value of a formula. */
	static final byte FORMULA = 1;
	/** A formula whose value was not kept with it. */
	static final byte NO_VALUE = 2;
	/** An error such as #N/A. */
	static final byte ERROR = 3;

	private String[] texts = new String[32];
	private byte[] kinds = new byte[32];
	private int width;
	private int number;
	private boolean hidden;

	/** Begins a row; numbers count from 1. */
	void begin(int rowNumber, boolean isHidden) {
		Arrays.fill(texts, 0, width, null);
		Arrays.fill(kinds, 0, width, PLAIN);
		width = 0;
		number = rowNumber;
		hidden = isHidden;
	}

	void hide(boolean isHidden) {
		hidden = isHidden;
	}

	/** Puts a text, null for none, into a column from 0. */
	void set(int column, String text, byte kind) {
		if (column >= texts.length) {
			texts = Arrays.copyOf(texts, Math.max(column + 1, texts.length * 2));
			kinds = Arrays.copyOf(kinds, texts.length);
		}
		texts[column] = text;
		kinds[column] = kind;
		width = Math.max(width, column + 1);
	}

	int number() {
		return number;
	}

	boolean hidden() {
		return hidden;
	}

	/** One more than the last column that was set. */
	int width() {
		return width;
	}

	/** Text of a cell; empty when there is none. */
	String text(int column) {
		return column < width && texts[column] != null ? texts[column] : "";
	}

	byte kind(int column) {
		return column < width ? kinds[column] : PLAIN;
	}

	/** The first column with a text that is not blank; -1 when there is none. */
	int firstFilled() {
		for (int c = 0; c < width; c++) {
			if (filled(c)) {
				return c;
			}
		}
		return -1;
	}

	/** The last column with a text that is not blank; -1 when there is none. */
	int lastFilled() {
		for (int c = width - 1; c >= 0; c--) {
			if (filled(c)) {
				return c;
			}
		}
		return -1;
	}

	private boolean filled(int column) {
		return kinds[column] == NO_VALUE || texts[column] != null && !texts[column].isBlank();
	}

	SheetRow copy() {
		SheetRow copy = new SheetRow();
		copy.take(this);
		return copy;
	}

	/** Becomes like another row. */
	void take(SheetRow row) {
		if (texts.length < row.width) {
			texts = new String[row.texts.length];
			kinds = new byte[texts.length];
		}
		System.arraycopy(row.texts, 0, texts, 0, row.width);
		System.arraycopy(row.kinds, 0, kinds, 0, row.width);
		if (width > row.width) {
			Arrays.fill(texts, row.width, width, null);
			Arrays.fill(kinds, row.width, width, PLAIN);
		}
		width = row.width;
		number = row.number;
		hidden = row.hidden;
	}
}
