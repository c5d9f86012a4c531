// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The bytes that are scanned, as many as there were when the scan began.
 *
 * @param file    open for reading
 * @param size    in bytes, without the marks of the end of a text
 * @param path    of the file
 * @param origin  the source as the user knows it
 * @param ended   whether marks of the end of a text follow
 */
record ByteSource(FileChannel file, long size, Path path, Path origin, boolean ended) {

	/** Read at once; a channel copies through a buffer of its own of that size, which then stays in the processor's cache. */
	private static final int SLICE = 1 << 17;

	static ByteSource of(FileChannel file, Path path, Path origin) throws IOException {
		long all = file.size();
		long size = all;
		ByteBuffer last = ByteBuffer.allocate(1);
		while (size > 0 && file.read(last.clear(), size - 1) == 1 && last.get(0) == Head.END) {
			size--;
		}
		return new ByteSource(file, size, path, origin, size < all);
	}

	/** Reads as many bytes as there are up to a number; fails when the file has become shorter. */
	int read(long offset, byte[] target, int from, int most) throws IOException {
		int wanted = (int) Math.min(most, size - offset);
		int done = 0;
		while (done < wanted) {
			int read = file.read(ByteBuffer.wrap(target, from + done, Math.min(SLICE, wanted - done)), offset + done);
			if (read < 0) {
				throw Refusals.shrunk(origin);
			}
			done += read;
		}
		return wanted;
	}

	/** Number of the line that a place belongs to, from 1; goes over all that stands before. */
	long lineAt(long offset) throws IOException {
		byte[] block = new byte[1 << 16];
		long line = 1;
		byte before = 0;
		for (long at = 0; at < offset;) {
			int length = read(at, block, 0, (int) Math.min(block.length, offset - at));
			for (int i = 0; i < length; i++) {
				line += block[i] == '\n' && before != '\r' || block[i] == '\r' ? 1 : 0;
				before = block[i];
			}
			at += length;
		}
		return line;
	}
}
