// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.broadsheet.core.text.Dialect;

/**
 * How a text file is written.
 *
 * @param dialect   of its cells
 * @param quoteAll  whether every cell is quoted; else only where it has to be
 * @param lineEnd   behind each row
 * @param charset   its encoding
 * @param mark      whether it begins with a byte order mark
 * @param header    whether the names of the columns come first
 * @param guarded   whether texts that look like formulas get an apostrophe in front
 */
record TextStyle(Dialect dialect, boolean quoteAll, String lineEnd, Charset charset, boolean mark, boolean header, boolean guarded) {

	/** RFC 4180 in UTF-8. */
	static final TextStyle CSV = new TextStyle(Dialect.CSV, false, "\r\n", StandardCharsets.UTF_8, false, true, false);

	TextStyle guarded(boolean guard) {
		return new TextStyle(dialect, quoteAll, lineEnd, charset, mark, header, guard);
	}
}
