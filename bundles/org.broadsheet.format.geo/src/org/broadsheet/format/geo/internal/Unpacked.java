// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.broadsheet.core.imports.ReadProgress;

/** Counts what comes out of a part of an archive, and stops at one that grows beyond any reason. */
public final class Unpacked extends FilterInputStream {

	/** A part that unpacks to more than its size allows. */
	public static final class Bomb extends IOException {

		private static final long serialVersionUID = 1L;
	}

	/** Coordinates and attributes shrink to a hundredth at most. */
	private static final long MOST_RATIO = 300;
	private static final long ALWAYS_ALLOWED = 64L << 20;
	private static final long MOST = 16L << 30;

	private final ReadProgress progress;
	private final long allowed;
	private long count;

	/**
	 * Guards a stream.
	 *
	 * @param compressed size of the part in the archive
	 */
	public Unpacked(InputStream in, long compressed, ReadProgress progress) {
		super(in);
		this.allowed = Math.min(MOST, Math.max(ALWAYS_ALLOWED, compressed * MOST_RATIO));
		this.progress = progress;
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
		progress.read(n);
		if (count > allowed) {
			throw new Bomb();
		}
	}
}
