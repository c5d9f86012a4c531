// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.utils.InputStreamStatistics;

/** Counts what comes out of an archive and refuses what grows beyond any reason. */
final class Budget extends FilterInputStream {

	/** Tables shrink to a hundredth at most; beyond this somebody has to say that it is meant. */
	private static final long ABSURD_RATIO = 400;
	private static final long ALWAYS_ALLOWED = 256L << 20;
	private static final long MOST = 64L << 30;

	private final InputStreamStatistics compressed;
	private final boolean trusted;
	private long count;

	/** Guards a stream; one that is trusted may grow at any ratio. */
	Budget(InputStream in, boolean trusted) {
		super(in);
		this.compressed = in instanceof InputStreamStatistics statistics ? statistics : null;
		this.trusted = trusted;
	}

	/** Bytes that came out so far. */
	long count() {
		return count;
	}

	/** Whether it grows so much that somebody has to say that it is meant. */
	boolean absurd() {
		return compressed != null && count > compressed.getCompressedCount() * ABSURD_RATIO;
	}

	@Override
	public int read() throws IOException {
		int b = in.read();
		counted(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		try {
			int n = in.read(target, from, length);
			counted(Math.max(0, n));
			return n;
		} catch (RuntimeException e) {
			// how libraries take damaged bytes now and then
			throw new IOException(e);
		}
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
		if (count > MOST) {
			throw new RefusedArchive(Messages.Refusals_tooLarge);
		}
		if (count > ALWAYS_ALLOWED && !trusted && absurd()) {
			throw new RefusedArchive(Messages.Refusals_bomb);
		}
	}
}
