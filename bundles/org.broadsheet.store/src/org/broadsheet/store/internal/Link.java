// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A way to a file without semicolons, as a path ends there for the driver, and without the characters that stand for others where the database reads files. */
record Link(Path file, List<Path> made) implements AutoCloseable {

	private static final String SPECIAL = ";*?[";

	/** The file itself, or where its path has such a character, the file behind a link to its folder. */
	static Link to(Path file) throws IOException {
		if (file.toString().chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
			return new Link(file.toAbsolutePath(), List.of());
		}
		Path home = Files.createTempDirectory("broadsheet");
		Path link = Files.createSymbolicLink(home.resolve("store"), file.toAbsolutePath().getParent());
		return new Link(link.resolve(file.getFileName()), List.of(link, home));
	}

	@Override
	public void close() {
		for (Path path : made) {
			try {
				Files.deleteIfExists(path);
			} catch (IOException e) {
				Log.warn("A link could not be deleted", e);
			}
		}
	}
}
