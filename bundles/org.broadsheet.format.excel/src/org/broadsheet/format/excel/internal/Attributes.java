// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The attributes of one tag: where their values stand among the bytes of the part, only until the next tag. */
final class Attributes {

	private static final int MOST = 64;

	private final long[] names = new long[MOST];
	private final int[] from = new int[MOST];
	private final int[] to = new int[MOST];
	private byte[] bytes;
	private int count;

	/** Begins with another tag. */
	void begin(byte[] part) {
		bytes = part;
		count = 0;
	}

	/** Takes an attribute; its name as {@link Tags#name(String)} has it, 0 when it has a prefix. */
	void add(long name, int valueFrom, int valueTo) throws UnusualXml {
		UnusualXml.when(count == MOST);
		names[count] = name;
		from[count] = valueFrom;
		to[count++] = valueTo;
	}

	int count() {
		return count;
	}

	long name(int index) {
		return names[index];
	}

	int from(int index) {
		return from[index];
	}

	int to(int index) {
		return to[index];
	}

	/** The value of an attribute; null when there is none. */
	String value(long name) throws IOException {
		for (int i = 0; i < count; i++) {
			if (names[i] == name) {
				String value = new String(bytes, from[i], to[i] - from[i], StandardCharsets.UTF_8);
				UnusualXml.when(value.indexOf('&') >= 0);
				return value;
			}
		}
		return null;
	}

	/** The value of an attribute as a whole number. */
	int number(long name, int otherwise) throws IOException {
		String value = value(name);
		try {
			return value == null ? otherwise : Integer.parseInt(value.strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** The value of an attribute as yes or no. */
	boolean flag(long name) throws IOException {
		return Xml.yes(value(name));
	}
}
