// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.dataset.DatasetFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting a dataset deletes what belongs to it, and nothing else. */
class FoldersTest {

	@TempDir
	Path directory;
	private DatasetFolder dataset;

	@BeforeEach
	void create() throws IOException {
		dataset = DatasetFolder.create(directory.resolve("Permits"), "Permits", "ct");
		Files.createDirectories(dataset.sources());
		Files.writeString(dataset.sources().resolve("permits.csv"), "a,b\n1,2\n");
		Files.createDirectories(dataset.derived().resolve("deep"));
		Files.writeString(dataset.derived().resolve("deep/rows"), "12345");
	}

	@Test
	void countsWhatBelongsToIt() throws IOException {
		Folders.Content content = Folders.contentOfDataset(dataset.path());
		assertEquals(3, content.files());
		assertEquals(Files.size(dataset.file()) + 8 + 5, content.bytes());
	}

	@Test
	void nothingIsLeft() throws IOException {
		dataset.delete();
		assertFalse(Files.exists(dataset.path()));
	}

	@Test
	void otherFilesStay() throws IOException {
		Path letter = Files.writeString(dataset.path().resolve("letter.txt"), "mine");
		dataset.delete();
		assertTrue(Files.exists(letter));
		assertFalse(DatasetFolder.holdsDataset(dataset.path()));
	}

	@Test
	void aLinkIsDeletedAndNotWhatItLeadsTo() throws IOException {
		Path outside = Files.createDirectories(directory.resolve("outside"));
		Path precious = Files.writeString(outside.resolve("precious.txt"), "mine");
		Files.createSymbolicLink(dataset.sources().resolve("link"), outside);
		dataset.delete();
		assertTrue(Files.exists(precious));
		assertFalse(Files.exists(dataset.path()));
	}
}
