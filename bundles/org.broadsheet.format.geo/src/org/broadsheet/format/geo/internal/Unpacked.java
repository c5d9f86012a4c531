// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal;

import java.io.IOException;
import java.io.InputStream;

import org.broadsheet.core.imports.CountedInput;
import org.broadsheet.core.imports.ReadProgress;

/** Counts what comes out of a part of an archive, and stops at one that grows beyond any reason. */
public final class Unpacked extends CountedInput {

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
	protected void counted(long read, long total) throws IOException {
		progress.read(read);
		if (total > allowed) {
			throw new Bomb();
		}
	}
}
