// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Public test files in a folder "shared" beside the repository or above it. */
final class Corpora {

	private Corpora() {
	}

	/** A corpus; a test that needs it ends where it is not there. */
	static Path of(String name) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolve("shared/corpora").resolve(name);
			if (Files.isDirectory(found)) {
				return found;
			}
		}
		assumeTrue(false, name + " is not there, so it was not read");
		return Path.of(name);
	}
}
