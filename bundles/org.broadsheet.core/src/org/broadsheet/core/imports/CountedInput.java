// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what is read from it, so that an importer can refuse what unpacks to more than it should. Cannot go back to a mark. */
public abstract class CountedInput extends FilterInputStream {

	private long count;

	/** Counts what is read from a stream. */
	protected CountedInput(InputStream in) {
		super(in);
	}

	/** Bytes read or skipped so far. */
	public final long count() {
		return count;
	}

	/**
	 * Is told after every read.
	 *
	 * @param read  bytes just read, 0 at the end of the stream
	 * @param total bytes read so far
	 * @throws IOException when that is too much
	 */
	protected abstract void counted(long read, long total) throws IOException;

	@Override
	public int read() throws IOException {
		int b = in.read();
		add(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int n = in.read(target, from, length);
		add(Math.max(0, n));
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = in.skip(n);
		add(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void add(long n) throws IOException {
		count += n;
		counted(n, count);
	}
}
