// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.types.ByteKinds;

/** Writes cells as RFC 4180 with line feeds, and knows where in the file it is. */
final class CellWriter implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final OutputStream out;
	private byte[] buffer = new byte[BUFFER];
	private int used;
	private long flushed;

	CellWriter(Path file) throws IOException {
		out = Files.newOutputStream(file);
	}

	/** How many bytes have been written. */
	long offset() {
		return flushed + used;
	}

	/**
	 * Writes a cell.
	 *
	 * @param mask   kinds of its bytes
	 * @param quoted whether it needs quotes whatever it holds
	 * @param end    what stands behind it
	 */
	void cell(byte[] b, int from, int to, int mask, boolean quoted, char end) throws IOException {
		room(to - from + 1);
		if (quoted || (mask & (ByteKinds.COMMA | ByteKinds.BREAK)) != 0 || (mask & ByteKinds.MARK) != 0 && quotes(b, from, to) > 0) {
			quoted(b, from, to);
		} else if (to - from < 16) {
			for (int i = from; i < to; i++) {
				buffer[used++] = b[i]; // short texts are copied faster than by a call
			}
		} else {
			System.arraycopy(b, from, buffer, used, to - from);
			used += to - from;
		}
		buffer[used++] = (byte) end;
	}

	private void quoted(byte[] b, int from, int to) throws IOException {
		room(to - from + quotes(b, from, to) + 3);
		buffer[used++] = '"';
		for (int i = from; i < to; i++) {
			buffer[used++] = b[i];
			if (b[i] == '"') {
				buffer[used++] = '"';
			}
		}
		buffer[used++] = '"';
	}

	private static int quotes(byte[] b, int from, int to) {
		int quotes = 0;
		for (int i = from; i < to; i++) {
			quotes += b[i] == '"' ? 1 : 0;
		}
		return quotes;
	}

	private void room(int bytes) throws IOException {
		if (buffer.length - used < bytes) {
			flush();
			if (buffer.length < bytes) {
				buffer = new byte[bytes];
			}
		}
	}

	void flush() throws IOException {
		if (used > 0) {
			out.write(buffer, 0, used);
		}
		flushed += used;
		used = 0;
	}

	@Override
	public void close() throws IOException {
		try {
			flush();
		} finally {
			out.close();
		}
	}
}
