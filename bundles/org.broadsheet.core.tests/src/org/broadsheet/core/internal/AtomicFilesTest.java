// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the old one or the new one, and nothing is left beside it. */
class AtomicFilesTest {

	private static final String PART = ".0f8fad5b-d9cb-469f-a165-70867728950e.part";

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void old() throws IOException {
		file = Files.writeString(folder.resolve("a.txt"), "old");
	}

	private void aged(String name, Duration age) throws IOException {
		Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "part"), FileTime.from(Instant.now().minus(age)));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatFailsLeavesTheOldFile() throws IOException {
		assertThrows(IOException.class, () -> AtomicFiles.replace(file, part -> {
			Files.writeString(part, "half");
			throw new IOException("broken");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.txt"), names());
	}

	@Test
	void whatWasLeftLongAgoGoes() throws IOException {
		aged(PART, Duration.ofDays(3));
		aged(PART + ".rows", Duration.ofDays(3));
		aged(".notes-of-a-user-here.part", Duration.ofDays(300));
		AtomicFiles.write(file, "new".getBytes());
		assertEquals("new", Files.readString(file));
		assertEquals(List.of(".notes-of-a-user-here.part", "a.txt"), names());
	}

	@Test
	void whatMayBeBeingWrittenStays() throws IOException {
		aged(PART, Duration.ofHours(20));
		AtomicFiles.write(file, "new".getBytes());
		assertEquals(List.of(PART, "a.txt"), names());
	}

	@Test
	void aClockThatGoesBackKeepsIt() throws IOException {
		aged(PART, Duration.ofDays(-30));
		AtomicFiles.write(file, "new".getBytes());
		assertEquals(List.of(PART, "a.txt"), names());
	}
}
