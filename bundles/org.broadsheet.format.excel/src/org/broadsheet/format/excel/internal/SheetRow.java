// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.broadsheet.core.table.TableSpool;

/** A row of a sheet with its texts as UTF-8, used again for the next one. */
final class SheetRow {

	/** What a cell is beside its text. */
	static final byte PLAIN = 0;
	/** The computed value of a formula. */
	static final byte FORMULA = 1;
	/** A formula whose value was not kept with it. */
	static final byte NO_VALUE = 2;
	/** An error such as #N/A. */
	static final byte ERROR = 3;
	/** A text that the workbook names but does not hold. */
	static final byte LOST = 4;

	private static final int LARGE = 1 << 16;
	private static final int LARGEST = 1 << 27;

	private byte[] bytes = new byte[64];
	private int used;
	private int[] from = new int[16];
	private int[] to = new int[16];
	private byte[] kinds = new byte[16];
	/** Kinds of the bytes of a cell where its class is known; else 0. */
	private int[] masks = new int[16];
	private byte[] codes = new byte[16];
	private final ShownCells shown = new ShownCells();
	private int width;
	private int number;
	private boolean hidden;

	/** Begins a row; numbers count from 1. */
	void begin(int rowNumber, boolean isHidden) {
		clear(0);
		if (bytes.length > LARGE && used < LARGE) {
			bytes = new byte[LARGE];
		}
		used = 0;
		number = rowNumber;
		hidden = isHidden;
		shown.clear();
	}

	private void clear(int first) {
		for (int c = first; c < width; c++) {
			from[c] = 0;
			to[c] = 0;
			kinds[c] = PLAIN;
			masks[c] = 0;
		}
		width = first;
	}

	void hide(boolean isHidden) {
		hidden = isHidden;
	}

	void number(int rowNumber) {
		number = rowNumber;
	}

	/** Puts a text into a column from 0. */
	void set(int column, byte[] text, int start, int end) throws IOException {
		set(column, text, start, end, 0, (byte) 0);
	}

	/** Puts a text whose class is known into a column. */
	void set(int column, byte[] text, int start, int end, int mask, byte code) throws IOException {
		cell(column);
		int length = end - start;
		room(length);
		from[column] = used;
		if (length < 16) {
			for (int i = start; i < end; i++) {
				bytes[used++] = text[i]; // short texts are copied faster than by a call
			}
		} else {
			System.arraycopy(text, start, bytes, used, length);
			used += length;
		}
		to[column] = used;
		masks[column] = mask;
		codes[column] = code;
	}

	/** Puts a text into a column. */
	void set(int column, String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		set(column, utf8, 0, utf8.length);
	}

	/** Says what a cell is beside its text. */
	void kind(int column, byte kind) {
		cell(column);
		kinds[column] = kind;
	}

	/** What of this row is shown otherwise than it is read. */
	ShownCells shown() {
		return shown;
	}

	private void cell(int column) {
		if (column >= kinds.length) {
			int length = Math.max(column + 1, kinds.length * 2);
			from = Arrays.copyOf(from, length);
			to = Arrays.copyOf(to, length);
			kinds = Arrays.copyOf(kinds, length);
			masks = Arrays.copyOf(masks, length);
			codes = Arrays.copyOf(codes, length);
		}
		width = Math.max(width, column + 1);
	}

	private void room(int length) throws IOException {
		if (bytes.length - used < length) {
			if (used + (long) length > LARGEST) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
			}
			bytes = Arrays.copyOf(bytes, Math.max(used + length, bytes.length * 2));
		}
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

	/** Number of bytes of all texts. */
	int size() {
		return used;
	}

	/** Number of cells with a text. */
	int count() {
		int count = 0;
		for (int c = 0; c < width; c++) {
			count += to[c] > from[c] ? 1 : 0;
		}
		return count;
	}

	/** Number of bytes of a cell. */
	int size(int column) {
		return column < width ? to[column] - from[column] : 0;
	}

	/** Text of a cell; empty when there is none. */
	String text(int column) {
		return column < width ? new String(bytes, from[column], to[column] - from[column], StandardCharsets.UTF_8) : "";
	}

	byte kind(int column) {
		return column < width ? kinds[column] : PLAIN;
	}

	/** Adds some columns as a row to a spool. */
	void spool(int first, int columns, TableSpool spool) throws IOException {
		for (int c = first; c < Math.min(width, first + columns); c++) {
			if (masks[c] == 0) {
				spool.cell(bytes, from[c], to[c]);
			} else {
				spool.cell(bytes, from[c], to[c], masks[c], codes[c]);
			}
		}
		spool.endRow(number);
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
		for (int i = from[column]; i < to[column]; i++) {
			if (bytes[i] > ' ') {
				return true;
			}
		}
		return kinds[column] == NO_VALUE || kinds[column] == LOST || to[column] > from[column] && !text(column).isBlank();
	}

	/** Whether some columns hold the same texts as those of another row. */
	boolean same(SheetRow other, int first, int columns) {
		for (int c = first; c < first + columns; c++) {
			int size = size(c);
			if (size != other.size(c) || size > 0 && !Arrays.equals(bytes, from[c], to[c], other.bytes, other.from[c], other.to[c])) {
				return false;
			}
		}
		return true;
	}

	SheetRow copy() {
		SheetRow copy = new SheetRow();
		copy.take(this);
		return copy;
	}

	/** Becomes like another row. */
	void take(SheetRow row) {
		if (kinds.length < row.width) {
			cell(row.width - 1);
		}
		if (bytes.length < row.used || bytes.length > LARGE) {
			bytes = new byte[Math.max(row.used, 256)];
		}
		System.arraycopy(row.bytes, 0, bytes, 0, row.used);
		System.arraycopy(row.from, 0, from, 0, row.width);
		System.arraycopy(row.to, 0, to, 0, row.width);
		System.arraycopy(row.kinds, 0, kinds, 0, row.width);
		System.arraycopy(row.masks, 0, masks, 0, row.width);
		System.arraycopy(row.codes, 0, codes, 0, row.width);
		clear(Math.min(width, row.width));
		width = row.width;
		used = row.used;
		number = row.number;
		hidden = row.hidden;
		shown.take(row.shown);
	}
}
