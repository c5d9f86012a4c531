// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

/**
 * The beginning of a source as UTF-8.
 *
 * @param bytes    with a line feed at the limit
 * @param from     behind a byte order mark
 * @param limit    where the text ends
 * @param complete whether this is the whole source
 */
record Head(byte[] bytes, int from, int limit, boolean complete) {

	/** Bytes that are looked at to guess how a source is read. */
	static final int SIZE = 1 << 19;

	static Head of(byte[] text, int length, boolean complete) {
		byte[] bytes = java.util.Arrays.copyOf(text, length + 1);
		bytes[length] = '\n';
		boolean mark = length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
		return new Head(bytes, mark ? 3 : 0, length, complete);
	}
}
