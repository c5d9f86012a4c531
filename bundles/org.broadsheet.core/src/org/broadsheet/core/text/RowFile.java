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
			new Reading(first, size).into(found, 0);
		}
		return new RowPage(found.numbers, found.lines, found.cells);
	}

	@Override
	public RowPage rows(long[] wanted) throws IOException {
		Rows found = new Rows(new long[wanted.length], new long[wanted.length], new String[wanted.length][]);
		int at = 0;
		while (at < wanted.length) {
			int run = 1;
			while (at + run < wanted.length && wanted[at + run] == wanted[at] + run) {
				run++;
			}
			new Reading(wanted[at], run).into(found, at);
			at += run;
		}
		return new RowPage(found.numbers, found.lines, found.cells);
	}

	/** Where a row ends in the file. */
	public long end(long row) throws IOException {
		return new Reading(row, 1).end();
	}

	private record Rows(long[] numbers, long[] lines, String[][] cells) {
	}

	/** One reading of consecutive rows. */
	private final class Reading {

		private final RowDecoder decoder = decoders.get();
		private final long first;
		private final int count;
		private byte[] buffer = new byte[1 << 14];
		private int done;

		Reading(long first, int count) {
			if (first < 0 || first + count > rows) {
				throw new IndexOutOfBoundsException("row " + (first + count - 1) + " of " + rows);
			}
			this.first = first;
			this.count = count;
		}

		void into(Rows found, int at) throws IOException {
			for (int entry = index.entry(first); done < count; entry++) {
				long from = index.offset(entry);
				int length = fill(from, Math.toIntExact(index.offset(entry + 1) - from));
				decode(found, at, entry, length);
				if (entry + 1 >= index.size() && done < count) {
					throw new IOException(path + " has changed since it was read");
				}
			}
		}

		private void decode(Rows found, int at, int entry, int length) {
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

		long end() throws IOException {
			int entry = index.entry(first);
			long from = index.offset(entry);
			int length = fill(from, Math.toIntExact(index.offset(entry + 1) - from));
			int pos = 0;
			for (long row = index.row(entry); row <= first && pos < length;) {
				pos = decoder.next(buffer, pos, length, true);
				row += decoder.row() ? 1 : 0;
			}
			return from + pos;
		}

		private int fill(long from, int length) throws IOException {
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
			return length;
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
