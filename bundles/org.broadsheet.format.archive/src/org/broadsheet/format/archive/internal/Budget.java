// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.utils.InputStreamStatistics;
import org.broadsheet.core.imports.CountedInput;

/** Counts what comes out of an archive and refuses what grows beyond any reason. */
final class Budget extends CountedInput {

	/** Tables shrink to a hundredth at most; beyond this somebody has to say that it is meant. */
	private static final long ABSURD_RATIO = 400;
	private static final long ALWAYS_ALLOWED = 256L << 20;
	private static final long MOST = 64L << 30;

	private final InputStreamStatistics compressed;
	private final boolean trusted;

	/** Guards a stream; one that is trusted may grow at any ratio. */
	Budget(InputStream in, boolean trusted) {
		super(in);
		this.compressed = in instanceof InputStreamStatistics statistics ? statistics : null;
		this.trusted = trusted;
	}

	/** Whether it grows so much that somebody has to say that it is meant. */
	boolean absurd() {
		return compressed != null && count() > compressed.getCompressedCount() * ABSURD_RATIO;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		try {
			return super.read(target, from, length);
		} catch (RuntimeException e) {
			// how libraries take damaged bytes now and then
			throw new IOException(e);
		}
	}

	@Override
	protected void counted(long read, long total) throws IOException {
		if (total > MOST) {
			throw new RefusedArchive(Messages.Refusals_tooLarge);
		}
		if (total > ALWAYS_ALLOWED && !trusted && absurd()) {
			throw new RefusedArchive(Messages.Refusals_bomb);
		}
	}
}
