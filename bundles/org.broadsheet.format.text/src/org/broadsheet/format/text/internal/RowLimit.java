// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableSet;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.issues.IssueText;
import org.eclipse.osgi.util.NLS;

/**
 * How long a row may be.
 *
 * @param bytes the longest row permitted, in bytes of UTF-8 without its line break
 * @param given whether that was decided; then a longer row is an issue and the source is read on behind it
 * @param cut   where the lines begin that were too long to be held and are there with their beginning only
 */
record RowLimit(int bytes, boolean given, NavigableSet<Long> cut) {

	/** What is permitted unless something else was decided. */
	static final int USUAL = 32 << 20;
	/** What can be permitted: a row is held whole. */
	static final int MOST = 128 << 20;

	private static final int SHOWN = 200;
	/** The least that is kept of a line. */
	private static final int LEAST = 1 << 16;
	private static final int LONGEST_CHARACTER = 4;

	/** The limit that was decided, or the usual one. */
	static RowLimit of(TextOptions options) throws ImportException {
		String value = options.longestRow();
		if (value.isEmpty()) {
			return new RowLimit(USUAL, false, Collections.emptyNavigableSet());
		}
		int bytes = value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
		if (bytes < 1 || bytes > MOST) {
			throw new ImportException(NLS.bind(Messages.RowLimit_invalid, value, IssueText.number(MOST)));
		}
		return new RowLimit(bytes, true, Collections.emptyNavigableSet());
	}

	/** The same limit over a source some lines of which were cut. */
	RowLimit cutting(NavigableSet<Long> lines) {
		return new RowLimit(bytes, given, lines);
	}

	/** The longest line that is held whole; what is longer than permitted is still read where it is no longer than usual. */
	int held() {
		return Math.max(bytes, USUAL);
	}

	/**
	 * How much is kept of a line that cannot be held.
	 *
	 * @param line longer than what can be held
	 */
	int kept(byte[] line) {
		int kept = Math.max(bytes, LEAST);
		while ((line[kept] & 0xc0) == 0x80) {
			kept--; // not within a character
		}
		return kept;
	}

	/**
	 * Whether a row is longer than permitted; line breaks at its end do not count.
	 *
	 * @param offset of the place in the source
	 */
	boolean exceeded(byte[] b, int from, int next, long offset) {
		return next - from > bytes - LONGEST_CHARACTER && (length(b, from, next) > bytes || isCut(offset, offset + next - from));
	}

	private boolean isCut(long from, long to) {
		Long line = cut.ceiling(from);
		return line != null && line < to;
	}

	/**
	 * The note for a row that is longer than permitted.
	 *
	 * @param offset of the place in the source
	 * @param row    from 0
	 * @param line   from 0
	 */
	RowNote note(byte[] b, int from, int next, long offset, long row, long line) {
		int length = length(b, from, next);
		String text = new String(b, from, Math.min(length, SHOWN), StandardCharsets.UTF_8);
		return new RowNote(Damage.TOO_LONG, row, line, isCut(offset, offset + next - from) ? RowNote.CUT : length, text, "", -1, -1);
	}

	private static int length(byte[] b, int from, int next) {
		int end = next;
		while (end > from && (b[end - 1] == '\n' || b[end - 1] == '\r')) {
			end--;
		}
		return end - from;
	}
}
