// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a second process from running the same data folder. The lock ends with the process, however that ends. */
public final class FolderLock implements AutoCloseable {
	private static final String LOCK = "portal.lock";

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock; empty when another process has it. A process that runs the folder itself must not try: on some
	 * systems to close the second channel gives up the lock of the first.
	 */
	public static Optional<FolderLock> take(Path folder) throws IOException {
		Files.createDirectories(folder);
		FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new FolderLock(channel));
			}
		} catch (OverlappingFileLockException e) {
			channel.close();
			throw new IOException(e);
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
