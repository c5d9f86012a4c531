// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

/** Looks at bytes as UTF-8: whether they are well formed, and whether they hold what cannot be seen. */
public final class Utf8 {

	private Utf8() {
	}

	/**
	 * What was found.
	 *
	 * @param characters number of characters beyond ASCII
	 * @param malformed  number of places that are no UTF-8
	 * @param invisible  number of invisible characters: no-break and zero-width spaces, marks of direction and the like
	 * @param replaced   number of replacement characters, left where an earlier reader lost a character
	 */
	public record Check(int characters, int malformed, int invisible, int replaced) {

		/** Whether all is UTF-8. */
		public boolean wellFormed() {
			return malformed == 0;
		}

		/** Whether there is anything beyond ASCII. */
		public boolean beyondAscii() {
			return characters > 0;
		}
	}

	/**
	 * Looks at bytes.
	 *
	 * @param cut whether a character cut off by the end counts as well formed
	 */
	public static Check check(byte[] b, int from, int to, boolean cut) {
		int characters = 0;
		int malformed = 0;
		int invisible = 0;
		int replaced = 0;
		for (int i = from; i < to;) {
			if (b[i] >= 0) {
				i++;
				continue;
			}
			int length = length(b, i, to);
			if (length == 0) {
				boolean atEnd = cut && to - i < 4 && (b[i] & 0xff) >= 0xc2 && partial(b, i, to);
				malformed += atEnd ? 0 : 1;
				i = atEnd ? to : i + 1;
				continue;
			}
			characters++;
			int c = character(b, i, length);
			invisible += invisible(c) && !joins(c, b, i, i + length, from, to) ? 1 : 0;
			replaced += c == 0xfffd ? 1 : 0;
			i += length;
		}
		return new Check(characters, malformed, invisible, replaced);
	}

	/** Whether a character cannot be seen but is there. */
	public static boolean invisible(int c) {
		return c == 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202f || c == 0x2007 || c >= 0x2060 && c <= 0x2064 || c == 0xfeff;
	}

	/** Whether a joiner stands between two characters beyond ASCII, where it shapes letters of some scripts and emoji. */
	private static boolean joins(int c, byte[] b, int at, int end, int from, int to) {
		return (c == 0x200c || c == 0x200d) && at > from && b[at - 1] < 0 && end < to && b[end] < 0;
	}

	private static boolean partial(byte[] b, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if ((b[i] & 0xc0) != 0x80) {
				return false;
			}
		}
		return true;
	}

	/** Number of bytes of the character at a place; 0 when it is malformed. */
	private static int length(byte[] b, int at, int to) {
		int lead = b[at] & 0xff;
		int length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
		if (length == 0 || at + length > to) {
			return 0;
		}
		for (int i = at + 1; i < at + length; i++) {
			if ((b[i] & 0xc0) != 0x80) {
				return 0;
			}
		}
		int second = b[at + 1] & 0xff;
		boolean wrong = lead == 0xe0 && second < 0xa0 || lead == 0xed && second > 0x9f || lead == 0xf0 && second < 0x90 || lead == 0xf4 && second > 0x8f;
		return wrong ? 0 : length;
	}

	private static int character(byte[] b, int at, int length) {
		int c = b[at] & (0xff >> length + 1);
		for (int i = at + 1; i < at + length; i++) {
			c = c << 6 | b[i] & 0x3f;
		}
		return c;
	}
}
