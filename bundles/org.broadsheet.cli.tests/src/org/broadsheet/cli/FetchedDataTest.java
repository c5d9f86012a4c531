// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginField;
import org.broadsheet.core.origins.Origins.Place;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that is fetched from a place, and fetched again. */
class FetchedDataTest {

	@TempDir
	Path directory;

	/** A shelf with one text on it. */
	private static final class Shelf implements DataOrigin {

		private static final OriginField NAME = new OriginField("name", "Name", "", OriginField.Kind.TEXT, "", true);
		private String text;

		@Override
		public String id() {
			return "shelf";
		}

		@Override
		public String label() {
			return "Shelf";
		}

		@Override
		public String description() {
			return "One text.";
		}

		@Override
		public List<OriginField> fields() {
			return List.of(NAME);
		}

		@Override
		public Map<String, String> problems(Map<String, String> values) {
			return Map.of();
		}

		@Override
		public Optional<Map<String, String>> recognize(String name) {
			return name.startsWith("shelf:") ? Optional.of(Map.of("name", name.substring(6))) : Optional.empty();
		}

		@Override
		public Optional<String> account(Map<String, String> values) {
			return Optional.empty();
		}

		@Override
		public Fetched fetch(FetchRequest request, IProgressMonitor monitor) throws IOException {
			if (text == null) {
				throw new OriginException("name", "The shelf is empty.");
			}
			Path file = Files.writeString(request.folder().resolve("fees.txt"), text);
			return new Fetched(file, "shelf:" + request.value(NAME), Map.of("separator", "|"), List.of("It was dusty."));
		}
	}

	private final Shelf shelf = new Shelf();

	private OpenDataset dataset() throws IOException {
		return OpenDataset.open(DatasetFolder.create(directory.resolve("Fees"), "Fees", "plain"), TestServices.get().with(shelf), Runnable::run);
	}

	private FetchOperation fetch(OpenDataset dataset, Map<String, String> options) {
		return new FetchOperation(dataset, new Place(shelf, Map.of("name", "top")), "", options);
	}

	@Test
	void isReadAsThePlaceSaysAndAgainAsBefore() throws IOException {
		try (OpenDataset dataset = dataset()) {
			shelf.text = "Year|Fee;x\n2024|1\n";
			assertEquals(List.of("It was dusty."), fetch(dataset, Map.of()).execute(new NullProgressMonitor()));
			assertEquals("shelf:top", dataset.model().getSource().getOrigin());
			assertEquals("source/fees.txt", dataset.model().getSource().getPath());
			assertEquals("Fee;x", dataset.model().getColumns().get(1).getName());
			assertEquals(Optional.of(new Place(shelf, Map.of("name", "top"))), FetchOperation.place(dataset));
			shelf.text = "Year|Fee;x\n2024|1\n2025|2\n";
			assertEquals(2, fetch(dataset, Map.of()).review(new NullProgressMonitor()).rowsAfter());
			assertEquals(1, dataset.model().getSource().getRows(), "looking changes nothing");
			FetchOperation.again(dataset, "", Map.of(), new NullProgressMonitor());
			assertEquals(2, dataset.table().orElseThrow().rowCount());
			shelf.text = "Year;Fee\n2024;1\n";
			FetchOperation.again(dataset, "", Map.of("separator", ";"), new NullProgressMonitor());
			assertEquals("Fee", dataset.model().getColumns().get(1).getName(), "what is decided comes before what was there");
			assertNoLeftovers(dataset);
		}
	}

	@Test
	void whatCannotBeFetchedLeavesTheDataset() throws IOException {
		try (OpenDataset dataset = dataset()) {
			assertThrows(OriginException.class, () -> fetch(dataset, Map.of()).execute(new NullProgressMonitor()));
			assertEquals(null, dataset.model().getSource());
			assertEquals("This dataset has no data yet: add some first.",
					assertThrows(RefusedException.class, () -> FetchOperation.again(dataset, "", Map.of(), new NullProgressMonitor())).getMessage());
			assertNoLeftovers(dataset);
		}
	}

	@Test
	void aFileIsReadAgainFromWhereItLay() throws IOException {
		Path file = Files.writeString(directory.resolve("fees.csv"), "Year|Fee\n2024|1\n");
		try (OpenDataset dataset = dataset()) {
			new ImportOperation(dataset, file, Map.of("separator", "|")).execute(new NullProgressMonitor());
			Files.writeString(file, "Year|Fee\n2024|1\n2025|2\n2026|3\n");
			FetchOperation.again(dataset, "", Map.of(), new NullProgressMonitor());
			assertEquals(3, dataset.table().orElseThrow().rowCount());
			assertFalse(FetchOperation.place(dataset).isPresent());
		}
	}

	private static void assertNoLeftovers(OpenDataset dataset) throws IOException {
		try (var files = Files.walk(dataset.folder().path())) {
			assertTrue(files.noneMatch(file -> file.getFileName().toString().equals("fees.txt") && !file.getParent().endsWith("source")));
		}
	}
}
