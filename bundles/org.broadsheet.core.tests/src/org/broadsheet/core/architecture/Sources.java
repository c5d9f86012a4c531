// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.architecture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the repository this test runs in. */
final class Sources {

	private static final Set<String> MADE_BY_TOOLS = Set.of("target", "bin", "src-gen", ".settings");

	private Sources() {
	}

	/** The repository's folder: the nearest one above that holds the target definition. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("releng/org.broadsheet.target"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("not inside the repository: " + Path.of("").toAbsolutePath());
			}
		}
		return folder;
	}

	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	static boolean isTest(Path bundle) {
		return bundle.getFileName().toString().endsWith(".tests");
	}

	static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
		List<Path> found = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
				return MADE_BY_TOOLS.contains(dir.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE
						: FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (wanted.test(file)) {
					found.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return found;
	}

	static List<Path> java(Path folder) throws IOException {
		return files(folder, file -> file.toString().endsWith(".java"));
	}

	static String shown(Path file) {
		return root().relativize(file).toString();
	}
}
