// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads an attribute table row by row; how many rows it has is seen from its bytes, whatever its header says. */
final class Dbf {

	/** First byte of a table of dBase III with memos. */
	static final int DBASE_THREE_MEMO = 0x83;
	private static final List<Integer> FOXPRO = List.of(0x30, 0x31, 0x32, 0xf5, 0xfb);

	private static final int HEADER = 32;
	private static final int FIELD = 32;
	private static final int END_OF_FIELDS = 0x0d;
	private static final int END_OF_FILE = 0x1a;

	private final InputStream in;
	private final List<DbfField> fields = new ArrayList<>();
	private final byte[] row;
	private final int mark;
	private final int version;

	/** Begins to read; the stream stands before the first row then. */
	Dbf(InputStream in) throws IOException {
		this.in = in;
		byte[] header = in.readNBytes(HEADER);
		if (header.length < HEADER) {
			throw new DamagedTable();
		}
		ByteBuffer numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
		int headerLength = numbers.getShort(8) & 0xffff;
		int rowLength = numbers.getShort(10) & 0xffff;
		mark = header[29] & 0xff;
		version = header[0] & 0xff;
		byte[] more = in.readNBytes(Math.max(0, headerLength - HEADER));
		// long texts have their length in two bytes; other programs leave anything in the second
		if (more.length < headerLength - HEADER || fields(more, true) > rowLength && fields(more, false) > rowLength) {
			throw new DamagedTable();
		}
		row = new byte[rowLength];
	}

	/** Reads the descriptions of the fields; returns how long a row must be for them. */
	private int fields(byte[] more, boolean longTexts) {
		fields.clear();
		int offset = 1;
		for (int at = 0; at + FIELD <= more.length && more[at] != END_OF_FIELDS; at += FIELD) {
			char type = (char) (more[at + 11] & 0xff);
			int length = more[at + 16] & 0xff | (type == 'C' && longTexts ? (more[at + 17] & 0xff) << 8 : 0);
			fields.add(new DbfField(Arrays.copyOfRange(more, at, at + 11), type, offset, length));
			offset += length;
		}
		return offset;
	}

	/** A table whose header cannot be true. */
	static final class DamagedTable extends IOException {

		private static final long serialVersionUID = 1L;
	}

	List<DbfField> fields() {
		return fields;
	}

	/** Which language the table says it is in. */
	int mark() {
		return mark;
	}

	/** Which kind of table it says it is. */
	int version() {
		return version;
	}

	/** Whether that is one of FoxPro. */
	static boolean foxpro(int version) {
		return FOXPRO.contains(version);
	}

	/** Reads the next row; false at the end. */
	boolean next() throws IOException {
		int read = in.readNBytes(row, 0, row.length);
		return read == row.length && row.length > 0 && row[0] != END_OF_FILE;
	}

	/** Whether the row is marked as deleted. */
	boolean deleted() {
		return row[0] == '*';
	}

	/** The bytes of the row, used again for the next. */
	byte[] row() {
		return row;
	}

	/** Text of a cell of the row. */
	String text(int field, Charset charset) {
		return fields.get(field).text(row, charset);
	}
}
