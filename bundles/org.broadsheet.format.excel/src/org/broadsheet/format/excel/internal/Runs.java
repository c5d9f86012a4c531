// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The plain text of an element with runs of differently formatted text, in bytes; readings of Asian characters are left out. */
final class Runs {

	private static final long TEXT = Tags.name("t");
	private static final long READING = Tags.name("rPh");

	/** The text that was read last, as UTF-8. */
	byte[] bytes = new byte[256];
	int length;

	/** Reads up to the end of the element that has just begun. */
	void read(Tags tags, long element) throws IOException {
		length = 0;
		boolean escaped = false;
		boolean reading = false;
		while (!tags.end || tags.name != element) {
			UnusualXml.when(!tags.next());
			if (tags.name == READING) {
				reading = !tags.end;
			} else if (tags.name == TEXT && tags.start && !tags.end) {
				tags.content(TEXT);
				escaped |= !reading && take(tags);
			}
		}
		if (escaped) {
			byte[] utf8 = RichText.unescaped(new String(bytes, 0, length, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
			length = 0;
			add(utf8, 0, utf8.length);
		}
	}

	/** Takes a text; whether it may have escaped characters. */
	private boolean take(Tags tags) throws IOException {
		int before = length;
		if (tags.plain()) {
			add(tags.bytes, tags.textFrom, tags.textTo);
		} else {
			byte[] utf8 = tags.text().getBytes(StandardCharsets.UTF_8);
			add(utf8, 0, utf8.length);
		}
		for (int i = before; i + 1 < length; i++) {
			if (bytes[i] == '_' && bytes[i + 1] == 'x') {
				return true;
			}
		}
		return false;
	}

	private void add(byte[] utf8, int from, int to) {
		if (bytes.length - length < to - from) {
			bytes = Arrays.copyOf(bytes, Math.max(length + to - from, bytes.length * 2));
		}
		System.arraycopy(utf8, from, bytes, length, to - from);
		length += to - from;
	}
}
