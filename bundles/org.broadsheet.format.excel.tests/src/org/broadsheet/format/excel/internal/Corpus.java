// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Public workbooks, some of them hostile on purpose, from a folder "shared" beside the repository or above it. */
final class Corpus {

	private Corpus() {
	}

	private static Optional<Path> folder(String name) {
		return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent).map(at -> at.resolve("shared/corpora").resolve(name)).filter(Files::isDirectory).findFirst();
	}

	/** The workbooks; none when they are not there. */
	static List<Path> files(String endings) throws IOException {
		return find("poi-spreadsheets", ".*\\.(" + endings + ")");
	}

	/** The spreadsheets of another corpus; none when it is not there. */
	static List<Path> spreadsheets(String corpus) throws IOException {
		return find(corpus, ".*\\.(xls|xlsx|ods)");
	}

	/** Files of a name in a corpus; none when they are not there. */
	static List<Path> named(String corpus, String name) throws IOException {
		return find(corpus, ".*/\\Q" + name + "\\E");
	}

	private static List<Path> find(String corpus, String pattern) throws IOException {
		Optional<Path> folder = folder(corpus);
		if (folder.isEmpty()) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder.get())) {
			return files.filter(file -> file.toString().matches(pattern)).sorted().toList();
		}
	}
}
