// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.dataset.DatasetFolder;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets are found where they lie. */
class DatasetsHomeTest {

	@TempDir
	Path directory;
	private DatasetsHome home;
	private int changes;

	@BeforeEach
	void open() {
		home = new DatasetsHome(directory.resolve("Datasets"), new Memory());
		home.addListener(() -> changes++);
	}

	@Test
	void anEmptyWorkspaceHasNone() throws IOException {
		assertEquals(List.of(), home.local());
		assertEquals(List.of(), home.elsewhere());
	}

	@Test
	void onlyFoldersWithADatasetAreListed() throws IOException {
		Path permits = DatasetFolder.create(home.freeFolder("Permits"), "Permits", "ct").path();
		Path budget = DatasetFolder.create(home.freeFolder("Budget"), "Budget", "ct").path();
		Files.createDirectories(home.root().resolve("Something else"));
		assertEquals(List.of(budget, permits), home.local());
		assertEquals("Permits 2", home.freeFolder("Permits").getFileName().toString());
	}

	@Test
	void foldersElsewhereAreRememberedUntilForgottenOrGone() throws IOException {
		Path one = DatasetFolder.create(directory.resolve("one"), "One", "ct").path();
		Path two = DatasetFolder.create(directory.resolve("two"), "Two", "ct").path();
		home.remember(one);
		home.remember(two);
		home.remember(one);
		assertEquals(List.of(one, two), home.elsewhere());
		assertEquals(3, changes);
		home.forget(one);
		assertEquals(List.of(two), home.elsewhere());
		Files.delete(two.resolve("two.dataset"));
		assertEquals(List.of(), home.elsewhere());
	}

	@Test
	void datasetsOfTheWorkspaceAreNotRememberedTwice() throws IOException {
		Path local = DatasetFolder.create(home.freeFolder("Local"), "Local", "ct").path();
		home.remember(local);
		assertEquals(List.of(), home.elsewhere());
		assertEquals(List.of(local), home.local());
	}

	/** Preferences that are not written anywhere. */
	private static final class Memory extends EclipsePreferences {
		@Override
		public void flush() {
			// lives as long as the test
		}
	}
}
