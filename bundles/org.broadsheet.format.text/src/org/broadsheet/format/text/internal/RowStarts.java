// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import org.broadsheet.core.text.RowTokenizer;

/**
 * Finds where a row begins behind an arbitrary place of a source, which may lie inside a quoted cell: of both possibilities the one under which the next rows are
 * regular. The scan of the chunk before proves it right or wrong later.
 */
final class RowStarts {

	private static final int ROWS = 20;
	private static final int BYTES = 1 << 16;

	private final RowTokenizer tokenizer;
	private final int columns;
	private final char quote;

	RowStarts(Layout layout) {
		this.tokenizer = new RowTokenizer(layout.dialect());
		this.columns = layout.columns();
		this.quote = layout.dialect().quote();
	}

	/** The first place behind the beginning of a buffer where a row seems to begin. */
	int find(byte[] b, int limit, boolean atEnd) {
		int outside = RowRepair.behind(b, RowRepair.lineEnd(b, 0, limit), limit);
		if (quote == 0) {
			return outside;
		}
		int good = regular(b, outside, limit, atEnd);
		if (good == ROWS) {
			return outside;
		}
		int inside = afterQuote(b, limit, atEnd);
		return inside >= 0 && regular(b, inside, limit, atEnd) > good ? inside : outside;
	}

	/** Where the next row begins if the buffer begins inside a quoted cell; -1 when there is no sign of it. */
	private int afterQuote(byte[] b, int limit, boolean atEnd) {
		int at = 0;
		while (at < limit && at < BYTES) {
			if (b[at] == quote) {
				if (b[at + 1] != quote) {
					int next = tokenizer.next(b, at + 1, limit, atEnd);
					return next;
				}
				at++;
			}
			at++;
		}
		return -1;
	}

	/** How many of the next rows are regular. */
	private int regular(byte[] b, int from, int limit, boolean atEnd) {
		int good = 0;
		int pos = from;
		for (int i = 0; i < ROWS && pos < limit && pos - from < BYTES; i++) {
			int next = tokenizer.next(b, pos, limit, atEnd);
			if (next < 0) {
				break;
			}
			good += tokenizer.cells == columns && (tokenizer.flags & ~RowTokenizer.LOOSE) == 0 ? 1 : 0;
			pos = next;
		}
		return good;
	}
}
