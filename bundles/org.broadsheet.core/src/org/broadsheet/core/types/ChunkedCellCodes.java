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
	private CodeBlock[] blocks = new CodeBlock[16];
	/** Where the cells of a block lie that are not in memory. */
	private long[] offsets = new long[16];
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
	 * @param codes classes column by column: {@code codes[column * count + row]}; copied
	 * @param count number of rows
	 */
	public void append(byte[] codes, int count) throws IOException {
		append(CodeBlock.of(codes, columns, count));
	}

	/** Adds rows at the end. */
	public synchronized void append(CodeBlock block) throws IOException {
		if (block.rows == 0) {
			return;
		}
		if (chunks == firstRows.length) {
			firstRows = Arrays.copyOf(firstRows, chunks * 2);
			blocks = Arrays.copyOf(blocks, chunks * 2);
			offsets = Arrays.copyOf(offsets, chunks * 2);
		}
		firstRows[chunks] = rows;
		keep(chunks++, block, 0);
		appended += block.rows;
		rows = appended;
	}

	/** Keeps a block in memory while there is room, else in the file. */
	private void keep(int chunk, CodeBlock block, int before) throws IOException {
		int more = block.cells.length - before;
		if (more <= heapLeft) {
			heapLeft -= more;
			blocks[chunk] = block;
		} else {
			heapLeft += before;
			offsets[chunk] = write(block.cells);
			blocks[chunk] = block.without();
		}
	}

	private long write(byte[] cells) throws IOException {
		if (file == null) {
			file = FileChannel.open(spill, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ, StandardOpenOption.WRITE);
		}
		long offset = file.size();
		ByteBuffer buffer = ByteBuffer.wrap(cells);
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
		byte[] one = new byte[1];
		fill(chunk(row), column, row, one, 0, 1);
		return one[0];
	}

	@Override
	public synchronized void set(int column, long row, byte code) {
		int chunk = chunk(row);
		byte before = get(column, row);
		try {
			if (before != code && blocks[chunk].same(column)) {
				widen(chunk, column);
			}
			CodeBlock block = blocks[chunk];
			block.changed(column, before, code);
			if (before == code) {
				return;
			}
			int at = block.place(column, (int) (row - firstRows[chunk]));
			if (block.cells == null) {
				file.write(ByteBuffer.wrap(new byte[] { code }), offsets[chunk] + at);
			} else {
				block.cells[at] = code;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void widen(int chunk, int column) throws IOException {
		CodeBlock block = blocks[chunk];
		byte[] cells = block.cells;
		if (cells == null) {
			cells = new byte[block.length()];
			read(offsets[chunk], cells, 0, cells.length);
		}
		keep(chunk, block.widened(cells, column), block.cells == null ? 0 : cells.length);
	}

	@Override
	public synchronized int copy(int column, long firstRow, byte[] target) {
		int wanted = (int) Math.max(0, Math.min(target.length, rows - firstRow));
		int done = 0;
		while (done < wanted) {
			long row = firstRow + done;
			int chunk = chunk(row);
			int count = (int) Math.min(wanted - done, firstRows[chunk] + blocks[chunk].rows - row);
			fill(chunk, column, row, target, done, count);
			done += count;
		}
		return done;
	}

	private void fill(int chunk, int column, long row, byte[] target, int from, int count) {
		CodeBlock block = blocks[chunk];
		if (block.same(column)) {
			Arrays.fill(target, from, from + count, block.sole(column));
			return;
		}
		int at = block.place(column, (int) (row - firstRows[chunk]));
		if (block.cells != null) {
			System.arraycopy(block.cells, at, target, from, count);
		} else {
			read(offsets[chunk] + at, target, from, count);
		}
	}

	@Override
	public synchronized Summary summary(int column, long firstRow) {
		int chunk = chunk(firstRow);
		CodeBlock block = blocks[chunk];
		long behind = firstRows[chunk] + block.rows;
		boolean whole = firstRow == firstRows[chunk] && behind <= rows;
		return new Summary(Math.min(behind, rows) - firstRow, block.classes(column), whole ? block.empty(column) : -1);
	}

	private int chunk(long row) {
		if (row < 0 || row >= rows) {
			throw new IndexOutOfBoundsException("row " + row + " of " + rows);
		}
		int found = Arrays.binarySearch(firstRows, 0, chunks, row);
		return found >= 0 ? found : -found - 2;
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
		blocks = new CodeBlock[0];
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
