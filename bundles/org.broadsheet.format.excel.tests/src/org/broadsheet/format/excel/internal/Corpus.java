// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Public workbooks, some of them hostile on purpose, from a folder "shared" beside the repository or above it. */
final class Corpus {

	private Corpus() {
	}

	/** The workbooks; none when they are not there. */
	static List<Path> files(String endings) throws IOException {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolve("shared/corpora/poi-spreadsheets");
			if (Files.isDirectory(found)) {
				try (Stream<Path> files = Files.list(found)) {
					return files.filter(file -> file.toString().matches(".*\\.(" + endings + ")")).sorted().toList();
				}
			}
		}
		return List.of();
	}
}
