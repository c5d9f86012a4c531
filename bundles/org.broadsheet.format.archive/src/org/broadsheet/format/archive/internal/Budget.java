// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.apache.commons.compress.utils.InputStreamStatistics;
import org.broadsheet.core.imports.CountedInput;
import org.eclipse.core.runtime.OperationCanceledException;

/** Counts what comes out of an archive and refuses what grows beyond any reason. */
final class Budget extends CountedInput {

	/** Tables shrink to a hundredth at most; beyond this somebody has to say that it is meant. */
	private static final long ABSURD_RATIO = 400;
	private static final long ALWAYS_ALLOWED = 256L << 20;
	private static final long MOST = 64L << 30;

	private final LongSupplier compressed;
	private final boolean trusted;
	private final BooleanSupplier stop;

	/** Guards a stream; one that is trusted may grow at any ratio. */
	Budget(InputStream in, boolean trusted) {
		this(in, in instanceof InputStreamStatistics statistics ? statistics::getCompressedCount : null, trusted, () -> false);
	}

	/**
	 * Guards a stream.
	 *
	 * @param compressed how many bytes it was made of so far; null where it is not compressed
	 * @param trusted    whether it may grow at any ratio
	 * @param stop       whether nobody wants it any more
	 */
	Budget(InputStream in, LongSupplier compressed, boolean trusted, BooleanSupplier stop) {
		super(in);
		this.compressed = compressed;
		this.trusted = trusted;
		this.stop = stop;
	}

	/** Refuses to unpack files that stand before another when they grow too much. */
	static void checkSkipped(long bytes, long size, boolean trusted) throws RefusedArchive {
		if (bytes > MOST) {
			throw new RefusedArchive(Messages.Refusals_tooLarge);
		}
		if (!trusted && bytes > Math.max(ALWAYS_ALLOWED, size * ABSURD_RATIO)) {
			throw new RefusedArchive(Messages.Refusals_bomb);
		}
	}

	/** Whether it grows so much that somebody has to say that it is meant. */
	boolean absurd() {
		return compressed != null && count() > compressed.getAsLong() * ABSURD_RATIO;
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		try {
			return super.read(target, from, length);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			// how libraries take damaged bytes now and then
			throw new IOException(e);
		}
	}

	@Override
	protected void counted(long read, long total) throws IOException {
		if (stop.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		if (total > MOST) {
			throw new RefusedArchive(Messages.Refusals_tooLarge);
		}
		if (total > ALWAYS_ALLOWED && !trusted && absurd()) {
			throw new RefusedArchive(Messages.Refusals_bomb);
		}
	}
}
