// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;

import org.broadsheet.core.imports.CountedInput;

/** Counts what comes out of a part of an archive and refuses a part that grows beyond any reason. */
final class Budget extends CountedInput {

	/** Sheets whose cells tell where they stand shrink to a hundredth at most; beyond this it is a bomb. */
	private static final long MOST_RATIO = 400;
	/** What is read a row at a time may shrink to anything up to this: cells that do not say where they stand can all be the same. */
	static final long ROWS = 1L << 30;
	/** What is kept in memory. */
	static final long OTHERS = 64L << 20;
	private static final long MOST = 32L << 30;

	private final long allowed;

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

	@Override
	protected void counted(long read, long total) throws IOException {
		if (total > allowed) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
		}
	}
}
