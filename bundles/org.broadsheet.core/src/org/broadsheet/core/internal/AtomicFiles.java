// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.broadsheet.core.DiskSpace;

/** Replaces files so that at any moment either the old or the new content is there, whole. */
public final class AtomicFiles {

	private AtomicFiles() {
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes to a file that is there and empty. */
		void write(Path part) throws IOException;
	}

	/** Writes a file by way of a temporary one that is forced to disk and then moved over it. */
	public static void write(Path file, byte[] content) throws IOException {
		replace(file, part -> Files.write(part, content));
	}

	/** Writes a file by way of a temporary one beside it, with a name of its own, that is forced to disk and then moved over it; nothing is left of it when that fails. */
	public static void replace(Path file, Content content) throws IOException {
		Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
		try {
			Files.createFile(part);
			content.write(part);
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			forceFolder(file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw DiskSpace.told(e, file);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Forces the names in a folder to disk, where the system can. */
	public static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// Windows cannot open a folder; there the move itself is durable enough
			return;
		}
	}
}
