// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;

/** The rows of a text file by number: seeks to the nearest entry of the index and reads on from there. */
public final class RowFile implements RowSource, AutoCloseable {

	/** Read at once, unless rows that belong together are longer. */
	private static final int SLICE = 1 << 16;

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
		Rows found = new Rows(size);
		if (size > 0) {
			new Reading().into(found, 0, first, size);
		}
		return new RowPage(found.numbers, found.lines, found.cells);
	}

	@Override
	public RowPage rows(long[] wanted) throws IOException {
		Rows found = new Rows(wanted.length);
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

	@Override
	public String[] texts(int column, long first, int count) throws IOException {
		String[] texts = new String[(int) Math.max(0, Math.min(count, rows - first))];
		if (texts.length > 0) {
			new Reading().into((at, row, line, decoder, buffer) -> texts[at] = decoder.text(buffer, column), 0, first, texts.length);
		}
		return texts;
	}

	/** Where a row ends in the file. */
	public long end(long row) throws IOException {
		return new Reading().end(row);
	}

	/** Takes a row that a decoder has read. */
	@FunctionalInterface
	private interface Sink {
		void take(int at, long row, long line, RowDecoder decoder, byte[] buffer);
	}

	private record Rows(long[] numbers, long[] lines, String[][] cells) implements Sink {

		Rows(int size) {
			this(new long[size], new long[size], new String[size][]);
		}

		@Override
		public void take(int at, long row, long line, RowDecoder decoder, byte[] buffer) {
			numbers[at] = row;
			lines[at] = line;
			cells[at] = decoder.texts(buffer);
		}
	}

	/** Reads runs of consecutive rows, one after the other; what was read last serves the next run, too. */
	private final class Reading {

		private final RowDecoder decoder = decoders.get();
		private byte[] buffer = new byte[1 << 14];
		/** The entries of the index between which the buffer lies; the same when nothing was read. */
		private int read;
		private int behind;
		private int length;
		private long first;
		private int count;
		private int done;

		void into(Sink sink, int at, long from, int size) throws IOException {
			if (from < 0 || from + size > rows) {
				throw new IndexOutOfBoundsException("row " + (from + size - 1) + " of " + rows);
			}
			first = from;
			count = size;
			done = 0;
			int last = index.entry(from + size - 1);
			for (int entry = index.entry(first); done < count; entry = behind) {
				load(entry, last);
				decode(sink, at, entry);
				if (behind >= index.size() && done < count) {
					throw new IOException(path + " has changed since it was read");
				}
			}
		}

		private void decode(Sink sink, int at, int entry) {
			long row = index.row(entry);
			long line = index.line(entry);
			int pos = (int) (index.offset(entry) - index.offset(read));
			while (pos < length && done < count) {
				pos = decoder.next(buffer, pos, length, true);
				if (decoder.row() && row++ >= first) {
					sink.take(at + done++, row - 1, line, decoder, buffer);
				}
				line += decoder.lines();
			}
		}

		long end(long wanted) throws IOException {
			int entry = index.entry(wanted);
			load(entry, entry);
			long from = index.offset(read);
			int pos = (int) (index.offset(entry) - from);
			for (long row = index.row(entry); row <= wanted && pos < length;) {
				pos = decoder.next(buffer, pos, length, true);
				row += decoder.row() ? 1 : 0;
			}
			return from + pos;
		}

		/** Reads what lies behind an entry of the index, up to behind another if that is not much, unless it was read last. */
		private void load(int entry, int last) throws IOException {
			if (entry >= read && entry < behind) {
				return;
			}
			long from = index.offset(entry);
			int to = entry + 1;
			while (to <= last && index.offset(to + 1) - from <= SLICE) {
				to++;
			}
			read = 0;
			behind = 0;
			length = Math.toIntExact(index.offset(to) - from);
			if (buffer.length <= length) {
				buffer = new byte[length + 1];
			}
			ByteBuffer target = ByteBuffer.wrap(buffer, 0, length);
			while (target.hasRemaining()) {
				if (file.read(target, from + target.position()) < 0) {
					throw new IOException(path + " has become shorter since it was read");
				}
			}
			buffer[length] = '\n';
			read = entry;
			behind = to;
		}
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
