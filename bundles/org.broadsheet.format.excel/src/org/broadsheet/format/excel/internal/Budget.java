// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a part of an archive and refuses a part that grows beyond any reason. */
final class Budget extends FilterInputStream {

	/** Sheets whose cells tell where they stand shrink to a hundredth at most; beyond this it is a bomb. */
	private static final long MOST_RATIO = 400;
	/** What is read a row at a time may shrink to anything up to this: cells that do not say where they stand can all be the same. */
	static final long ROWS = 1L << 30;
	/** What is kept in memory. */
	static final long OTHERS = 64L << 20;
	private static final long MOST = 32L << 30;

	private final long allowed;
	private long count;

	/**
	 * Guards a stream.
	 *
	 * @param compressed size of the part in the archive
	 * @param always     bytes that are allowed however small that is
	 */
	Budget(InputStream in, long compressed, long always) {
		super(in);
		allowed = Math.min(MOST, Math.max(always, compressed * MOST_RATIO));
	}

	/** Bytes read so far. */
	long count() {
		return count;
	}

	@Override
	public int read() throws IOException {
		int b = in.read();
		counted(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		int n = in.read(target, from, length);
		counted(Math.max(0, n));
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = in.skip(n);
		counted(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void counted(long n) throws IOException {
		count += n;
		if (count > allowed) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
		}
	}
}
