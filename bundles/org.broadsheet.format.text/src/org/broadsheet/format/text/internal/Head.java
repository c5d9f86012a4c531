// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a source as UTF-8.
 *
 * @param bytes     with a line feed at the limit
 * @param from      behind a byte order mark and a line that says the separator
 * @param limit     where the text ends, which is before the marks of its end where it is complete
 * @param complete  whether this is the whole source
 * @param mark      whether it begins with a byte order mark
 * @param separator that its first line says, as {@code sep=;}; 0 when it says none
 * @param ended     whether it is complete and marks of the end follow
 */
record Head(byte[] bytes, int from, int limit, boolean complete, boolean mark, char separator, boolean ended) {

	/** Bytes that are looked at to guess how a source is read. */
	static final int SIZE = 1 << 19;
	/** What DOS ends text files with (Ctrl-Z), maybe several times. */
	static final byte END = 0x1a;

	private static final int MARK = 3;
	private static final int LONGEST = 16;

	private static final String SAYS = "sep=";

	/** The line by which spreadsheets tell each other which separator follows. */
	private static final class Said {

		static final Pattern LINE = Pattern.compile("\"?sep=(\\\\t|[\\p{ASCII}&&[^\\w\\r\\n\"]])\"?\\s*?(\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

		private Said() {
		}
	}

	static Head of(byte[] text, int length, boolean complete) {
		int limit = complete ? end(text, length) : length;
		byte[] bytes = Arrays.copyOf(text, limit + 1);
		bytes[limit] = '\n';
		boolean mark = limit >= MARK && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
		int from = mark ? MARK : 0;
		Matcher line = said(new String(bytes, from, Math.min(LONGEST, limit - from), StandardCharsets.ISO_8859_1));
		if (line == null) {
			return new Head(bytes, from, limit, complete, mark, (char) 0, limit < length);
		}
		return new Head(bytes, from + line.end(), limit, complete, mark, line.group(1).length() > 1 ? '\t' : line.group(1).charAt(0), limit < length);
	}

	/** Finds the line that says the separator; null where a text does not even begin like it, for which the pattern is not made. */
	private static Matcher said(String start) {
		Matcher line = start.regionMatches(true, start.startsWith("\"") ? 1 : 0, SAYS, 0, SAYS.length()) ? Said.LINE.matcher(start) : null;
		return line != null && line.lookingAt() ? line : null;
	}

	/** Where a text ends before the marks of its end. */
	static int end(byte[] text, int length) {
		int end = length;
		while (end > 0 && text[end - 1] == END) {
			end--;
		}
		return end;
	}

	/** The line that stands at the beginning, from 1. */
	long line() {
		return separator == 0 ? 1 : 2;
	}
}
