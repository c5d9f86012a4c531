// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the geometries of a shapefile one after another, with nothing of what its headers say believed beyond its bytes. */
final class Shapes {

	static final int MAGIC = 9994;
	static final int NONE = 0;
	static final int POINT = 1;
	static final int LINE = 3;
	static final int POLYGON = 5;
	static final int MULTI_POINT = 8;
	/** A record of a kind that is not read, or with counts that cannot be. */
	static final int UNREADABLE = -1;
	/** A record that is too large. */
	static final int TOO_LARGE = -2;

	private static final int HEADER = 100;
	/** Bytes of one record: a million points. */
	private static final int MOST = 16 << 20;

	private final InputStream in;
	private ByteBuffer content;
	private int kind;
	private boolean more;
	/** Coordinates x, y, x, y ... of the record. */
	double[] points = new double[0];
	/** Where in the points each part begins, counted in points, and one entry more for the end. */
	int[] parts = new int[0];

	/** Begins to read; the stream stands behind the header then. */
	Shapes(InputStream in) throws IOException {
		this.in = in;
		ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
		if (header.remaining() < HEADER || header.getInt(0) != MAGIC) {
			throw new EOFException();
		}
	}

	/**
	 * Reads the next record.
	 *
	 * @return false at the end of the file
	 * @throws EOFException when the file ends within a record
	 */
	boolean next() throws IOException {
		byte[] head = in.readNBytes(8);
		if (head.length == 0) {
			return false;
		}
		long length = head.length < 8 ? -1 : ByteBuffer.wrap(head).getInt(4) * 2L;
		if (length < 4) {
			throw new EOFException();
		}
		if (length > MOST) {
			in.skipNBytes(length);
			kind = TOO_LARGE;
			return true;
		}
		content = ByteBuffer.wrap(in.readNBytes((int) length)).order(ByteOrder.LITTLE_ENDIAN);
		if (content.remaining() < length) {
			throw new EOFException();
		}
		read(content.getInt(0));
		return true;
	}

	private void read(int type) {
		kind = type > 10 && type < 30 ? type % 10 : type;
		more = type > 10;
		boolean read = switch (kind) {
		case NONE -> true;
		case POINT -> point();
		case MULTI_POINT -> counted(36, 1, 40);
		case LINE, POLYGON -> parted();
		default -> false;
		};
		kind = read ? kind : UNREADABLE;
	}

	private boolean point() {
		if (content.limit() < 20) {
			return false;
		}
		points = new double[] { content.getDouble(4), content.getDouble(12) };
		parts = new int[] { 0, 1 };
		return true;
	}

	private boolean parted() {
		if (content.limit() < 44) {
			return false;
		}
		int count = content.getInt(36);
		return count >= 0 && count <= content.limit() / 4 && counted(40, count, 44 + count * 4);
	}

	/** Reads points whose number stands at a place, and where the parts begin. */
	private boolean counted(int at, int partCount, int from) {
		if (content.limit() < from) {
			return false;
		}
		int count = content.getInt(at);
		if (count < 0 || count > (content.limit() - from) / 16) {
			return false;
		}
		parts = new int[partCount + 1];
		for (int i = 0; i < partCount; i++) {
			parts[i] = kind == MULTI_POINT ? 0 : content.getInt(44 + i * 4);
			if (parts[i] < 0 || parts[i] > count || i > 0 && parts[i] < parts[i - 1]) {
				return false;
			}
		}
		parts[partCount] = count;
		points = new double[count * 2];
		for (int i = 0; i < points.length; i++) {
			points[i] = content.getDouble(from + i * 8);
		}
		return true;
	}

	/** What the record is: one of the kinds above. */
	int kind() {
		return kind;
	}

	/** Whether the record has heights or measures beside its coordinates. */
	boolean more() {
		return more;
	}
}
