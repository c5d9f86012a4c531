// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.osgi.util.NLS;

/** Keeps a dataset to one program and window at a time. */
final class DatasetLock implements AutoCloseable {

	private final FileChannel channel;
	private final FileLock lock;

	private DatasetLock(FileChannel channel, FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	/** Takes the lock, or says in a sentence that somebody else has it. */
	static DatasetLock take(DatasetFolder folder) throws IOException {
		Path derived = folder.derived();
		Files.createDirectories(derived);
		FileChannel channel = FileChannel.open(derived.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException e) {
			throw new IOException(NLS.bind(Messages.OpenDataset_inUse, folder.path()), e);
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		if (lock == null) {
			throw new IOException(NLS.bind(Messages.OpenDataset_inUse, folder.path()));
		}
		return new DatasetLock(channel, lock);
	}

	@Override
	public void close() throws IOException {
		lock.release();
		channel.close();
	}
}
