// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The classes of all cells in chunks of rows; above a limit chunks lie in a file, so that the heap stays bounded whatever the size of the table. */
public final class ChunkedCellCodes implements CellCodes, AutoCloseable {

	private final int columns;
	private final Path spill;
	private long heapLeft;
	private int chunks;
	private long[] firstRows = new long[16];
	private byte[][] heap = new byte[16][];
	private long[] offsets = new long[16];
	/** Of each chunk by column: the classes that occur, as bits, and the number of empty cells. */
	private long[][] classes = new long[16][];
	private int[][] empties = new int[16][];
	private long rows;
	private long appended;
	private FileChannel file;

	/**
	 * An empty table.
	 *
	 * @param spill     file for what exceeds the limit; made only when needed
	 * @param heapLimit bytes that may stay in memory
	 */
	public ChunkedCellCodes(int columns, Path spill, long heapLimit) {
		this.columns = columns;
		this.spill = spill;
		this.heapLeft = heapLimit;
	}

	/**
	 * Adds rows at the end.
	 *
	 * @param codes  classes column by column: {@code codes[column * count + row]}; kept, not copied
	 * @param count  number of rows
	 */
	public void append(byte[] codes, int count) throws IOException {
		long[] occur = new long[columns];
		int[] empty = new int[columns];
		for (int c = 0; c < columns; c++) {
			for (int i = c * count; i < (c + 1) * count; i++) {
				occur[c] |= 1L << codes[i];
				empty[c] += codes[i] == CellClass.EMPTY ? 1 : 0;
			}
		}
		append(codes, count, occur, empty);
	}

	/**
	 * Adds rows at the end that were counted before.
	 *
	 * @param codes   classes column by column: {@code codes[column * count + row]}; kept, not copied
	 * @param count   number of rows
	 * @param counted what was counted in each column
	 */
	public void append(byte[] codes, int count, ColumnScan[] counted) throws IOException {
		int[] empty = Arrays.stream(counted).mapToInt(scan -> (int) scan.count(CellClass.EMPTY)).toArray();
		append(codes, count, Arrays.stream(counted).mapToLong(ColumnScan::classes).toArray(), empty);
	}

	private synchronized void append(byte[] codes, int count, long[] occur, int[] empty) throws IOException {
		if (count == 0) {
			return;
		}
		if (chunks == firstRows.length) {
			grow();
		}
		int length = Math.multiplyExact(columns, count);
		if (length <= heapLeft) {
			heap[chunks] = codes.length == length ? codes : Arrays.copyOf(codes, length);
			heapLeft -= length;
		} else {
			offsets[chunks] = write(codes, length);
		}
		classes[chunks] = occur;
		empties[chunks] = empty;
		firstRows[chunks++] = rows;
		appended += count;
		rows = appended;
	}

	private void grow() {
		firstRows = Arrays.copyOf(firstRows, chunks * 2);
		heap = Arrays.copyOf(heap, chunks * 2);
		offsets = Arrays.copyOf(offsets, chunks * 2);
		classes = Arrays.copyOf(classes, chunks * 2);
		empties = Arrays.copyOf(empties, chunks * 2);
	}

	private long write(byte[] codes, int length) throws IOException {
		if (file == null) {
			file = FileChannel.open(spill, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ, StandardOpenOption.WRITE);
		}
		long offset = file.size();
		ByteBuffer buffer = ByteBuffer.wrap(codes, 0, length);
		while (buffer.hasRemaining()) {
			file.write(buffer, offset + buffer.position());
		}
		return offset;
	}

	/** Forgets the rows from a number on. */
	public synchronized void truncate(long count) {
		rows = Math.min(rows, count);
	}

	@Override
	public int columns() {
		return columns;
	}

	@Override
	public synchronized long rows() {
		return rows;
	}

	@Override
	public synchronized byte get(int column, long row) {
		int chunk = chunk(row);
		int at = place(chunk, column, row);
		if (heap[chunk] != null) {
			return heap[chunk][at];
		}
		byte[] one = new byte[1];
		read(offsets[chunk] + at, one, 0, 1);
		return one[0];
	}

	@Override
	public synchronized void set(int column, long row, byte code) {
		int chunk = chunk(row);
		int at = place(chunk, column, row);
		empties[chunk][column] += (code == CellClass.EMPTY ? 1 : 0) - (get(column, row) == CellClass.EMPTY ? 1 : 0);
		classes[chunk][column] |= 1L << code;
		if (heap[chunk] != null) {
			heap[chunk][at] = code;
			return;
		}
		try {
			file.write(ByteBuffer.wrap(new byte[] { code }), offsets[chunk] + at);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public synchronized int copy(int column, long firstRow, byte[] target) {
		int wanted = (int) Math.max(0, Math.min(target.length, rows - firstRow));
		int done = 0;
		while (done < wanted) {
			long row = firstRow + done;
			int chunk = chunk(row);
			int at = place(chunk, column, row);
			int count = (int) Math.min(wanted - done, firstRows[chunk] + size(chunk) - row);
			if (heap[chunk] != null) {
				System.arraycopy(heap[chunk], at, target, done, count);
			} else {
				read(offsets[chunk] + at, target, done, count);
			}
			done += count;
		}
		return done;
	}

	@Override
	public synchronized Summary summary(int column, long firstRow) {
		int chunk = chunk(firstRow);
		long behind = firstRows[chunk] + size(chunk);
		boolean whole = firstRow == firstRows[chunk] && behind <= rows;
		return new Summary(Math.min(behind, rows) - firstRow, classes[chunk][column], whole ? empties[chunk][column] : -1);
	}

	private int chunk(long row) {
		if (row < 0 || row >= rows) {
			throw new IndexOutOfBoundsException("row " + row + " of " + rows);
		}
		int found = Arrays.binarySearch(firstRows, 0, chunks, row);
		return found >= 0 ? found : -found - 2;
	}

	private int place(int chunk, int column, long row) {
		return column * size(chunk) + (int) (row - firstRows[chunk]);
	}

	/** Rows the chunk was appended with. */
	private int size(int chunk) {
		if (heap[chunk] != null) {
			return heap[chunk].length / columns;
		}
		return (int) ((chunk + 1 < chunks ? firstRows[chunk + 1] : appended) - firstRows[chunk]);
	}

	private void read(long offset, byte[] target, int from, int count) {
		ByteBuffer buffer = ByteBuffer.wrap(target, from, count);
		try {
			while (buffer.hasRemaining()) {
				if (file.read(buffer, offset + buffer.position() - from) < 0) {
					throw new IOException(spill + " is shorter than expected");
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Lets go of memory and of the file. */
	@Override
	public synchronized void close() {
		rows = 0;
		heap = new byte[0][];
		try {
			if (file != null) {
				file.close();
				Files.deleteIfExists(spill);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
