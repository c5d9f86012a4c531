// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Where every so many rows begin in a file: row number, byte offset and line. Of a very long file fewer are kept, so that they take no more than some megabytes. */
public final class RowOffsets {

	/** Rows between two entries, at most, until there are too many entries. */
	public static final int ROWS = 16;
	/** Bytes between two entries, unless one row is longer. */
	public static final int BYTES = 1 << 18;

	/** Entries, at most, unless rows are very long: 24 bytes each. */
	private static final int MOST = 1 << 19;
	private static final int LEAST = 16;

	private int most = MOST;
	/** Rows there must be between two entries now; 0 as long as all are kept. */
	private long gap;
	private long[] rows = new long[LEAST];
	private long[] offsets = new long[LEAST];
	private long[] lines = new long[LEAST];
	private int size;
	private long end;

	/** Adds an entry behind the others; leaves it out where fewer are kept and the last one is near. */
	public void add(long row, long offset, long line) {
		if (size > 0 && row - rows[size - 1] < gap && offset - offsets[size - 1] < BYTES) {
			return;
		}
		if (size == most) {
			thin();
		}
		if (size == rows.length) {
			expect(size * 2L);
		}
		rows[size] = row;
		offsets[size] = offset;
		lines[size++] = line;
	}

	/** Makes room for so many entries in all, as far as so many are kept. */
	public void expect(long entries) {
		int room = (int) Math.min(entries, most);
		if (room > rows.length) {
			rows = Arrays.copyOf(rows, room);
			offsets = Arrays.copyOf(offsets, room);
			lines = Arrays.copyOf(lines, room);
		}
	}

	/** Keeps about half of the entries, and no more of those to come. */
	private void thin() {
		gap = Math.max(ROWS, gap) * 2;
		int all = size;
		size = 0;
		for (int i = 0; i < all; i++) {
			add(rows[i], offsets[i], lines[i]);
		}
		most = Math.max(MOST, size * 2);
	}

	/** Adds the entries of the rows behind; those count rows and lines from 0. */
	public void addAll(RowOffsets later, long rowShift, long lineShift) {
		for (int i = 0; i < later.size; i++) {
			add(later.rows[i] + rowShift, later.offsets[i], later.lines[i] + lineShift);
		}
	}

	/**
	 * Leaves out the rows from a number on.
	 *
	 * @param offset where the last row that stays ends
	 */
	public void truncate(long count, long offset) {
		while (size > 0 && rows[size - 1] >= count) {
			size--;
		}
		end = offset;
	}

	/** Sets where the last row ends. */
	public void end(long offset) {
		this.end = offset;
	}

	/** Where the last row ends. */
	public long end() {
		return end;
	}

	/** Writes all entries down. */
	public void write(DataOutput out) throws IOException {
		out.writeInt(size);
		for (int i = 0; i < size; i++) {
			out.writeLong(rows[i]);
			out.writeLong(offsets[i]);
			out.writeLong(lines[i]);
		}
		out.writeLong(end);
	}

	/** The entries that were written down. */
	public static RowOffsets read(DataInput in) throws IOException {
		RowOffsets read = new RowOffsets();
		for (int left = in.readInt(); left > 0; left--) {
			read.add(in.readLong(), in.readLong(), in.readLong());
		}
		read.end(in.readLong());
		return read;
	}

	/** The last entry at or before a row. */
	int entry(long row) {
		int found = Arrays.binarySearch(rows, 0, size, row);
		if (found < 0) {
			return -found - 2;
		}
		while (found + 1 < size && rows[found + 1] == row) {
			found++;
		}
		return found;
	}

	/** Number of entries. */
	public int size() {
		return size;
	}

	/** The first row of an entry. */
	public long row(int entry) {
		return rows[entry];
	}

	/** Where the first row of an entry begins; where the last row ends for the entry behind the last. */
	public long offset(int entry) {
		return entry < size ? offsets[entry] : end;
	}

	long line(int entry) {
		return lines[entry];
	}
}
