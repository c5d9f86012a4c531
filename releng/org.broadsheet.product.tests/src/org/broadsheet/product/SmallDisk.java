// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file system in memory with little room, mounted while a test needs it. Only root may do that: others need sudo that does not ask. */
final class SmallDisk implements AutoCloseable {

	private final Path folder;

	/**
	 * Mounts one.
	 *
	 * @param size as mount takes it, such as {@code 2m}
	 */
	SmallDisk(Path folder, String size) throws IOException, InterruptedException {
		this.folder = Files.createDirectories(folder);
		run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
	}

	Path folder() {
		return folder;
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("umount", "--lazy", folder.toString());
	}

	private static void run(String... command) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(System.getProperty("user.name").equals("root") ? List.of() : List.of("sudo", "-n"));
		line.addAll(List.of(command));
		Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}
}
