// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import org.broadsheet.core.DiskSpace;

/** Replaces files so that at any moment either the old or the new content is there, whole. */
public final class AtomicFiles {

	/** Its name and those of what an exporter lays beside it. */
	private static final Pattern PART = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part(\\.[a-z]+)?");
	private static final Duration ABANDONED = Duration.ofDays(2);

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
			tidy(file.toAbsolutePath().getParent());
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

	/** What a program left that was killed while it wrote: nobody writes for so long. */
	private static void tidy(Path folder) {
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*-*-*-*-*.part*")) {
			for (Path part : parts) {
				if (PART.matcher(part.getFileName().toString()).matches() && Files.isRegularFile(part) && Files.getLastModifiedTime(part).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
					Files.deleteIfExists(part);
				}
			}
		} catch (IOException | DirectoryIteratorException e) {
			return; // it may be gone already, or be somebody else's: that keeps nothing from being written
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
