// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.broadsheet.core.text.OriginalText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Goes through a source from its beginning to its end and keeps, leaves out or puts in bytes. Offsets are those of the text in UTF-8. */
final class Splice implements Closeable {

	/** What is kept at once and is longer goes from file to file without passing through here. */
	private static final int LONG = 1 << 15;
	private static final int BUFFER = 1 << 20;
	/** Bytes between two looks at the monitor. */
	private static final int SLICE = 8 << 20;

	private final FileChannel source;
	private final FileChannel target;
	private final SourceOffsets offsets;
	private final IProgressMonitor monitor;
	private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);
	private final ByteBuffer window = ByteBuffer.allocateDirect(1 << 17).flip();
	private long windowStart;
	/** Offsets in the text: what lies between them is kept but not yet written. */
	private long from;
	private long at;

	Splice(OriginalText text, Path target, IProgressMonitor monitor) throws IOException {
		this.monitor = monitor;
		this.source = FileChannel.open(text.source(), StandardOpenOption.READ);
		this.target = open(target);
		this.offsets = text.direct() ? null : new SourceOffsets(source, text.charset());
	}

	private FileChannel open(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
		} catch (IOException e) {
			source.close();
			throw e;
		}
	}

	/** Keeps all up to an offset. */
	void keep(long to) {
		at = to;
	}

	/** Leaves out all up to an offset. */
	void skip(long to) throws IOException {
		flush();
		from = to;
		at = to;
	}

	/** Puts bytes in. */
	void insert(ByteBuffer bytes) throws IOException {
		flush();
		put(bytes);
	}

	/** Keeps all that is left of the source. */
	void keepRest() throws IOException {
		long start = sourceOffset(from);
		copy(start, source.size());
		from = at;
	}

	private void flush() throws IOException {
		if (from < at) {
			copy(sourceOffset(from), sourceOffset(at));
			from = at;
		}
	}

	private long sourceOffset(long offset) throws IOException {
		return offsets == null ? offset : offsets.of(offset);
	}

	private void copy(long start, long end) throws IOException {
		if (end - start < LONG) {
			copyShort(start, end);
			return;
		}
		drain();
		for (long done = start; done < end;) {
			check();
			long moved = source.transferTo(done, Math.min(SLICE, end - done), target);
			if (moved <= 0) {
				throw new IOException(Messages.Splice_shrunk);
			}
			done += moved;
		}
	}

	private void copyShort(long start, long end) throws IOException {
		for (long done = start; done < end;) {
			if (done < windowStart || done >= windowStart + window.limit()) {
				fill(done);
			}
			int index = (int) (done - windowStart);
			int length = (int) Math.min(end - done, window.limit() - index);
			put(window.slice(index, length));
			done += length;
		}
	}

	private void fill(long offset) throws IOException {
		check();
		window.clear();
		if (source.read(window, offset) <= 0) {
			throw new IOException(Messages.Splice_shrunk);
		}
		window.flip();
		windowStart = offset;
	}

	private void put(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			if (!out.hasRemaining()) {
				drain();
			}
			int length = Math.min(bytes.remaining(), out.remaining());
			out.put(out.position(), bytes, bytes.position(), length);
			out.position(out.position() + length);
			bytes.position(bytes.position() + length);
		}
	}

	private void drain() throws IOException {
		check();
		out.flip();
		while (out.hasRemaining()) {
			target.write(out);
		}
		out.clear();
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Writes what is still to be written. */
	void finish() throws IOException {
		flush();
		drain();
	}

	@Override
	public void close() throws IOException {
		try (source) {
			target.close();
		}
	}
}
