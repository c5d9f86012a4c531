// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Copies a text and cuts the lines that are too long to be held, so that all others can be read. */
final class LongLines {

	/** Told by a scan that meets a line too long to be held where a limit was given. */
	static final class Found extends IOException {

		private static final long serialVersionUID = 1;
	}

	private static final int SIZE = 1 << 18;

	private final RowLimit limit;
	private final Path target;
	private final byte[] block = new byte[SIZE];
	/** The beginning of a line that is not complete yet. */
	private final byte[] line;
	private final NavigableSet<Long> cut = new TreeSet<>();
	private int lineLength;
	private boolean skipping;
	private long written;

	private LongLines(RowLimit limit, Path target) {
		this.limit = limit;
		this.target = target;
		this.line = new byte[limit.held() + 1];
	}

	/**
	 * Copies a text in UTF-8.
	 *
	 * @param body where its rows begin; what stands before is copied as it is
	 * @return the limit with the places in the copy where lines begin that were cut
	 */
	static RowLimit cut(Path source, Path target, long body, RowLimit limit, IProgressMonitor monitor) throws IOException {
		LongLines lines = new LongLines(limit, target);
		lines.copy(source, body, monitor);
		return limit.cutting(lines.cut);
	}

	private void copy(Path source, long body, IProgressMonitor monitor) throws IOException {
		try (InputStream in = Files.newInputStream(source); OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), SIZE)) {
			for (long left = body; left > 0; left -= written(out, block, in.readNBytes(block, 0, (int) Math.min(SIZE, left)))) {
				check(monitor);
			}
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				check(monitor);
				lines(out, read);
			}
			written(out, line, lineLength);
		}
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void lines(OutputStream out, int length) throws IOException {
		for (int pos = 0; pos < length;) {
			int end = RowRepair.lineEnd(block, pos, length);
			take(out, pos, end);
			if (end < length) {
				written(out, line, lineLength);
				out.write(block[end]);
				written++;
				lineLength = 0;
				skipping = false;
			}
			pos = end + 1;
		}
	}

	/** Adds to the line, and lets all go but its beginning once it is too long. */
	private void take(OutputStream out, int from, int to) throws IOException {
		if (skipping) {
			return;
		}
		int taken = Math.min(to - from, line.length - lineLength);
		System.arraycopy(block, from, line, lineLength, taken);
		lineLength += taken;
		if (lineLength == line.length) {
			cut.add(written);
			written(out, line, limit.kept(line));
			lineLength = 0;
			skipping = true;
		}
	}

	private int written(OutputStream out, byte[] bytes, int length) throws IOException {
		out.write(bytes, 0, length);
		written += length;
		return length;
	}
}
