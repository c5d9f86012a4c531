// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What comes through a pipe and is kept as a file for as long as it is needed, as files are read more than once. */
final class Piped {

	/** Stands for the standard input. */
	private static final String STANDARD = "-";

	private Piped() {
	}

	/** Whether an argument names a pipe and not a file. */
	static boolean is(String argument, Path file) {
		return argument.equals(STANDARD) || Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
	}

	/** Reads a pipe to its end into a file of a folder. */
	static Path into(Path folder, String argument, Path pipe) throws IOException {
		boolean standard = argument.equals(STANDARD);
		Path file = folder.resolve(standard ? "stdin" : pipe.getFileName().toString());
		try (InputStream in = standard ? System.in : Files.newInputStream(pipe)) {
			Files.copy(in, file);
		}
		return file;
	}
}
