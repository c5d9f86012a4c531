// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Supplier;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;

/** The rows of a text file by number: seeks to the nearest entry of the index and reads on from there. */
public final class RowFile implements RowSource, AutoCloseable {

	private final FileChannel file;
	private final Path path;
	private final RowOffsets index;
	private final long rows;
	private final int columns;
	private final Supplier<RowDecoder> decoders;

	/**
	 * Opens a file.
	 *
	 * @param index    where rows begin
	 * @param rows     number of rows
	 * @param decoders makes a decoder for one call
	 */
	public RowFile(Path path, RowOffsets index, long rows, int columns, Supplier<RowDecoder> decoders) throws IOException {
		this.path = path;
		this.file = FileChannel.open(path, StandardOpenOption.READ);
		this.index = index;
		this.rows = rows;
		this.columns = columns;
		this.decoders = decoders;
	}

	@Override
	public long rowCount() {
		return rows;
	}

	@Override
	public int columnCount() {
		return columns;
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		int size = (int) Math.max(0, Math.min(count, rows - first));
		Rows found = new Rows(new long[size], new long[size], new String[size][]);
		if (size > 0) {
			new Reading().into(found, 0, first, size);
		}
		return new RowPage(found.numbers, found.lines, found.cells);
	}

	@Override
	public RowPage rows(long[] wanted) throws IOException {
		Rows found = new Rows(new long[wanted.length], new long[wanted.length], new String[wanted.length][]);
		Reading reading = new Reading();
		int at = 0;
		while (at < wanted.length) {
			int run = 1;
			while (at + run < wanted.length && wanted[at + run] == wanted[at] + run) {
				run++;
			}
			reading.into(found, at, wanted[at], run);
			at += run;
		}
		return new RowPage(found.numbers, found.lines, found.cells);
	}

	/** Where a row ends in the file. */
	public long end(long row) throws IOException {
		return new Reading().end(row);
	}

	private record Rows(long[] numbers, long[] lines, String[][] cells) {
	}

	/** Reads runs of consecutive rows, one after the other; what was read last serves the next run, too. */
	private final class Reading {

		private static final int NONE = -1;

		private final RowDecoder decoder = decoders.get();
		private byte[] buffer = new byte[1 << 14];
		private int read = NONE;
		private int length;
		private long first;
		private int count;
		private int done;

		void into(Rows found, int at, long from, int size) throws IOException {
			if (from < 0 || from + size > rows) {
				throw new IndexOutOfBoundsException("row " + (from + size - 1) + " of " + rows);
			}
			first = from;
			count = size;
			done = 0;
			for (int entry = index.entry(first); done < count; entry++) {
				load(entry);
				decode(found, at, entry);
				if (entry + 1 >= index.size() && done < count) {
					throw new IOException(path + " has changed since it was read");
				}
			}
		}

		private void decode(Rows found, int at, int entry) {
			long row = index.row(entry);
			long line = index.line(entry);
			int pos = 0;
			while (pos < length && done < count) {
				pos = decoder.next(buffer, pos, length, true);
				if (decoder.row()) {
					if (row++ >= first) {
						found.numbers[at + done] = row - 1;
						found.lines[at + done] = line;
						found.cells[at + done++] = decoder.texts(buffer);
					}
				}
				line += decoder.lines();
			}
		}

		long end(long wanted) throws IOException {
			int entry = index.entry(wanted);
			long from = index.offset(entry);
			load(entry);
			int pos = 0;
			for (long row = index.row(entry); row <= wanted && pos < length;) {
				pos = decoder.next(buffer, pos, length, true);
				row += decoder.row() ? 1 : 0;
			}
			return from + pos;
		}

		/** Reads what lies between two entries of the index, unless it was read last. */
		private void load(int entry) throws IOException {
			if (entry == read) {
				return;
			}
			read = NONE;
			long from = index.offset(entry);
			length = Math.toIntExact(index.offset(entry + 1) - from);
			if (buffer.length <= length) {
				buffer = Arrays.copyOf(buffer, length + 1);
			}
			ByteBuffer target = ByteBuffer.wrap(buffer, 0, length);
			while (target.hasRemaining()) {
				if (file.read(target, from + target.position()) < 0) {
					throw new IOException(path + " has become shorter since it was read");
				}
			}
			buffer[length] = '\n';
			read = entry;
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
