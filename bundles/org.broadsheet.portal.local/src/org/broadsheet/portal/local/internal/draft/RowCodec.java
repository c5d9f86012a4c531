// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Packs the cells of one row into bytes: for each cell its length plus one (0 is null) and its UTF-8 text. */
final class RowCodec {
	private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1024);

	byte[] encode(List<String> cells) {
		buffer.reset();
		for (String cell : cells) {
			if (cell == null) {
				writeLength(0);
			} else {
				byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
				writeLength(bytes.length + 1);
				buffer.write(bytes, 0, bytes.length);
			}
		}
		return buffer.toByteArray();
	}

	private void writeLength(int length) {
		int rest = length;
		while (rest >= 0x80) {
			buffer.write(rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		buffer.write(rest);
	}

	/** Unpacks at most {@code row.length} cells. */
	static void decode(byte[] bytes, String[] row) {
		int position = 0;
		int cell = 0;
		while (position < bytes.length && cell < row.length) {
			int length = 0;
			int shift = 0;
			int part;
			do {
				part = bytes[position++];
				length |= (part & 0x7f) << shift;
				shift += 7;
			} while (part < 0);
			row[cell++] = length == 0 ? null : new String(bytes, position, length - 1, StandardCharsets.UTF_8);
			position += Math.max(0, length - 1);
		}
		Arrays.fill(row, cell, row.length, null);
	}
}
