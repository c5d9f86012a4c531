// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

/** A part has something that {@link Tags} does not read; the parser that knows all of XML does. */
final class UnusualXml extends IOException {

	private static final long serialVersionUID = 1L;

	/** Gives up where something was found that programs do not write. */
	static void when(boolean found) throws UnusualXml {
		if (found) {
			throw new UnusualXml();
		}
	}

	@Override
	public synchronized Throwable fillInStackTrace() {
		return this;
	}
}
