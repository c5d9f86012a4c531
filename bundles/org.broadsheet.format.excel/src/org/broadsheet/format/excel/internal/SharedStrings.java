// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLStreamConstants;

import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/**
 * The texts that cells share, as UTF-8 one behind the other, each classified once: a tenth of the memory of objects. Read only as far as they are asked for, so a
 * preview is quick.
 */
final class SharedStrings implements Closeable {

	private static final long ITEM = Tags.name("si");
	/** Share of the heap that the texts may take. */
	private static final int SHARE = 3;

	private final Archive archive;
	private final String part;
	private Budget in;
	private final Tags tags;
	private final Runs runs = new Runs();
	private Xml xml;
	private byte[] bytes = new byte[1 << 14];
	private int[] ends = new int[1 << 10];
	private int[] masks = new int[1 << 10];
	private byte[] codes = new byte[1 << 10];
	private int count;
	private boolean complete;

	/** Texts of a part; none when there is no such part. */
	SharedStrings(Archive archive, String part) throws IOException {
		this.archive = archive;
		this.part = part;
		complete = part == null || !archive.has(part);
		in = complete ? null : archive.open(part);
		tags = complete ? null : new Tags(in);
	}

	/** Puts a text by its number into a row; a mark where there is none. */
	void into(SheetRow row, int column, int index) throws IOException {
		while (index >= count && !complete) {
			readNext();
		}
		if (index < 0 || index >= count) {
			row.kind(column, SheetRow.LOST);
			return;
		}
		row.set(column, bytes, index == 0 ? 0 : ends[index - 1], ends[index], masks[index], codes[index]);
	}

	private void readNext() throws IOException {
		if (xml != null) {
			readWhole();
			return;
		}
		try {
			complete = !readTags();
		} catch (UnusualXml e) {
			again();
		}
	}

	private boolean readTags() throws IOException {
		while (tags.next()) {
			if (tags.start && tags.name == ITEM) {
				runs.read(tags, ITEM);
				add(runs.bytes, 0, runs.length);
				return true;
			}
		}
		return false;
	}

	/** Goes on with the parser that knows all of XML. */
	private void again() throws IOException {
		in.close();
		in = archive.open(part);
		xml = new Xml(in);
		int known = count;
		count = 0;
		while (count < known && !complete) {
			readWhole();
		}
	}

	private void readWhole() throws IOException {
		for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
				add(RichText.read(xml, "si"));
				return;
			}
		}
		complete = true;
	}

	private void add(String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		add(utf8, 0, utf8.length);
	}

	private void add(byte[] utf8, int from, int to) throws IOException {
		int start = count == 0 ? 0 : ends[count - 1];
		int end = start + to - from;
		if (end < 0 || end > Runtime.getRuntime().maxMemory() / SHARE) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
		}
		if (end > bytes.length) {
			bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(end, bytes.length * 3L / 2)));
		}
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, count * 2);
			masks = Arrays.copyOf(masks, count * 2);
			codes = Arrays.copyOf(codes, count * 2);
		}
		System.arraycopy(utf8, from, bytes, start, to - from);
		masks[count] = ByteKinds.mask(utf8, from, to);
		codes[count] = CellClass.of(utf8, from, to, masks[count]);
		ends[count++] = end;
	}

	@Override
	public void close() throws IOException {
		if (xml != null) {
			xml.close();
		}
		if (in != null) {
			in.close();
		}
	}
}
