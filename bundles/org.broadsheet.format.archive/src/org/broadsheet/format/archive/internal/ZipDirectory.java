// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at where the list of files of a ZIP archive lies before all of it is read into memory. */
final class ZipDirectory {

	private static final int END = 0x06054b50;
	private static final int END_64 = 0x06064b50;
	private static final int END_SIZE = 22;
	private static final int LONGEST_COMMENT = 0xffff;
	/** Room for some 500,000 names. */
	private static final long MOST = 48L << 20;

	private ZipDirectory() {
	}

	/** Refuses an archive that has no list or an endless one. */
	static void check(Path file) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			long size = channel.size();
			ByteBuffer tail = read(channel, Math.max(0, size - LONGEST_COMMENT - END_SIZE), (int) Math.min(size, LONGEST_COMMENT + END_SIZE));
			int at = tail.limit() - END_SIZE;
			while (at >= 0 && tail.getInt(at) != END) {
				at--;
			}
			if (at < 0) {
				throw new RefusedArchive(Messages.Refusals_incomplete);
			}
			long end = size - tail.limit() + at;
			long start = Integer.toUnsignedLong(tail.getInt(at + 16));
			if (end - (start == 0xffffffffL ? start64(tail, at, channel) : start) > MOST) {
				throw new RefusedArchive(Messages.Refusals_tooMany);
			}
		}
	}

	/** The start in an archive of more than 4 GB: the record that has it is named just before the end. */
	private static long start64(ByteBuffer tail, int end, SeekableByteChannel channel) throws IOException {
		if (end < 20) {
			throw new RefusedArchive(Messages.Refusals_damaged);
		}
		long record = tail.getLong(end - 20 + 8);
		if (record < 0 || record > channel.size() - 56) {
			throw new RefusedArchive(Messages.Refusals_damaged);
		}
		ByteBuffer head = read(channel, record, 56);
		if (head.getInt(0) != END_64) {
			throw new RefusedArchive(Messages.Refusals_damaged);
		}
		return head.getLong(48);
	}

	private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		channel.position(from);
		while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
			// go on until it is full
		}
		return buffer.flip();
	}
}
