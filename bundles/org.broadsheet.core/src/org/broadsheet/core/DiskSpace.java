// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Tells a full disk from other failures. Systems say so in their own language, so the disk itself is asked as well. */
public final class DiskSpace {

	/** Bytes that are as good as none. */
	private static final long NONE = 1 << 16;

	private DiskSpace() {
	}

	/** Whether a message of the system or of a library says that nothing more can be written. */
	public static boolean saysFull(String message) {
		String lower = String.valueOf(message).toLowerCase(Locale.ROOT);
		return lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota") || lower.contains("file too large");
	}

	/** Whether there is no room left where a folder or file is, or is to be. */
	public static boolean isFull(Path at) {
		try {
			Path there = at.toAbsolutePath();
			while (there.getParent() != null && !Files.exists(there)) {
				there = there.getParent();
			}
			return Files.getFileStore(there).getUsableSpace() < NONE;
		} catch (IOException e) {
			return false; // what cannot be asked is not known to be full
		}
	}

	/** A failure to write, with a sentence for the user where a full disk is the reason; else as it was. */
	public static IOException told(IOException failure, Path at) {
		boolean ofSystem = failure.getClass() == IOException.class || failure instanceof FileSystemException;
		return saysFull(failure.getMessage()) || ofSystem && isFull(at) ? new IOException(NLS.bind(Messages.DiskSpace_full, at), failure) : failure;
	}
}
