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
 * @param size    in bytes
 * @param path    of the file
 * @param origin  the source as the user knows it
 */
record ByteSource(FileChannel file, long size, Path path, Path origin) {

	/** Reads as many bytes as there are up to a number; fails when the file has become shorter. */
	int read(long offset, byte[] target, int from, int most) throws IOException {
		int wanted = (int) Math.min(most, size - offset);
		ByteBuffer buffer = ByteBuffer.wrap(target, from, wanted);
		while (buffer.hasRemaining()) {
			if (file.read(buffer, offset + buffer.position() - from) < 0) {
				throw Refusals.shrunk(origin);
			}
		}
		return wanted;
	}
}
