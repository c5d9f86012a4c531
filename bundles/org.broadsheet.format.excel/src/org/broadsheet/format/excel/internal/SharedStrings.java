// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLStreamConstants;

/** The texts that cells share, as UTF-8 one behind the other: a tenth of the memory of objects. Read only as far as they are asked for, so a preview is quick. */
final class SharedStrings implements Closeable {

	private static final int CACHE = 1 << 13;
	/** Share of the heap that the texts may take. */
	private static final int SHARE = 3;

	private final Budget in;
	private final Xml xml;
	private final String[] cache = new String[CACHE];
	private final int[] cached = new int[CACHE];
	private byte[] bytes = new byte[1 << 14];
	private int[] ends = new int[1 << 10];
	private int count;
	private boolean complete;

	/** Texts of a part; none when there is no such part. */
	SharedStrings(Archive archive, String part) throws IOException {
		Arrays.fill(cached, -1);
		complete = part == null || !archive.has(part);
		in = complete ? null : archive.open(part);
		xml = complete ? null : new Xml(in);
	}

	/** A text by its number; null when there is none. */
	String get(int index) throws IOException {
		while (index >= count && !complete) {
			readNext();
		}
		if (index < 0 || index >= count) {
			return null;
		}
		int slot = index & CACHE - 1;
		if (cached[slot] != index) {
			int from = index == 0 ? 0 : ends[index - 1];
			cache[slot] = new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
			cached[slot] = index;
		}
		return cache[slot];
	}

	private void readNext() throws IOException {
		int event = xml.next();
		while (event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
				add(RichText.read(xml, "si"));
				return;
			}
			event = xml.next();
		}
		complete = true;
	}

	private void add(String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		int end = (count == 0 ? 0 : ends[count - 1]) + utf8.length;
		if (end < 0 || end > Runtime.getRuntime().maxMemory() / SHARE) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
		}
		if (end > bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(end, bytes.length * 3L / 2)));
		}
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, count * 2);
		}
		System.arraycopy(utf8, 0, bytes, end - utf8.length, utf8.length);
		ends[count++] = end;
	}

	@Override
	public void close() throws IOException {
		if (xml != null) {
			xml.close();
			in.close();
		}
	}
}
