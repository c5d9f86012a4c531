// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.model.Dataset;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New datasets, made with the real importer and store. */
class NewDatasetOperationTest {

	private static final PortalSite SITE = new PortalSite("here", "Here", URI.create("http://127.0.0.1:1"), "some");

	@TempDir
	Path directory;

	@Test
	void startsWithoutData() throws IOException {
		Dataset made = DatasetFolder.find(make(Optional.empty())).load();
		assertEquals("Permits & fees", made.getName());
		assertEquals("here", made.getPublication().getPortal());
		assertEquals(Services.get().standards().getFirst().id(), made.getStandard());
		assertEquals(DatasetState.DRAFT, DatasetState.of(made));
	}

	@Test
	void startsWithAFile() throws IOException {
		Path file = Files.writeString(directory.resolve("permits.csv"), "Year,Fee\n2024,12.50\n2025,n/a\n2026,13\n");
		Dataset made = DatasetFolder.find(make(Optional.of(file))).load();
		assertEquals(3, made.getSource().getRows());
		assertEquals(2, made.getColumns().size());
	}

	@Test
	void leavesNothingBehindWhenTheFileCannotBeRead() {
		IOException refused = assertThrows(IOException.class, () -> make(Optional.of(directory.resolve("gone.csv"))));
		assertFalse(refused.getMessage().isBlank());
		assertFalse(Files.exists(directory.resolve("Permits")));
	}

	@Test
	void leavesNothingBehindWhenCancelled() throws IOException {
		Path file = Files.writeString(directory.resolve("permits.csv"), "Year,Fee\n" + "2024,12.50\n".repeat(1000));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		NewDatasetOperation operation = new NewDatasetOperation(Services.get(), wish(Optional.of(file)));
		assertThrows(OperationCanceledException.class, () -> operation.execute(cancelled));
		assertFalse(Files.exists(directory.resolve("Permits")));
	}

	private List<SourcePart> sheets(Path file) throws IOException {
		return Importers.find(Services.get().importers(), file).parts(file, new NullProgressMonitor());
	}

	private NewDatasetOperation.Made makeSheets(Path file, List<SourcePart> parts, IProgressMonitor monitor) throws IOException {
		Path home = Files.createDirectories(directory.resolve("home"));
		return new NewDatasetOperation(Services.get(), new NewDatasetOperation.Wish(home.resolve("any"), "any", Services.get().standards().getFirst().id(), Optional.of(SITE), Optional.of(file), parts)).execute(monitor);
	}

	@Test
	void makesADatasetOfEachSheet() throws IOException {
		Path file = Spreadsheets.write(directory.resolve("towns.fods"));
		List<SourcePart> parts = sheets(file);
		assertEquals(List.of("Budget", "Towns: 2024", "Notes"), parts.stream().map(SourcePart::value).toList());
		Path taken = Files.createDirectories(directory.resolve("home/Budget"));
		NewDatasetOperation.Made made = makeSheets(file, parts.subList(0, 2), new NullProgressMonitor());
		assertEquals(List.of("Budget 2", "Towns 2024"), made.folders().stream().map(folder -> folder.getFileName().toString()).toList());
		assertEquals(List.of(), made.refused());
		Dataset towns = DatasetFolder.find(made.folders().get(1)).load();
		assertEquals("Towns: 2024", towns.getName());
		assertEquals(2, towns.getSource().getRows());
		assertEquals("Towns: 2024", towns.getSource().getOptions().get("sheet"));
		assertEquals("here", towns.getPublication().getPortal());
		try (var left = Files.list(taken)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void aSheetThatCannotBeReadKeepsNoOtherFromBeingMade() throws IOException {
		Path file = Spreadsheets.write(directory.resolve("towns.fods"));
		List<SourcePart> parts = sheets(file);
		SourcePart gone = new SourcePart("sheet", "Gone", "Gone", false, false, 1, List.of());
		NewDatasetOperation.Made made = makeSheets(file, List.of(parts.getFirst(), gone), new NullProgressMonitor());
		assertEquals(1, made.folders().size());
		assertEquals(1, made.refused().size());
		assertTrue(made.refused().getFirst().contains("Gone"), made.refused().toString());
		assertFalse(Files.exists(directory.resolve("home/Gone")));
		assertThrows(IOException.class, () -> makeSheets(file, List.of(gone, gone), new NullProgressMonitor()));
	}

	@Test
	void cancellingLeavesNoneOfTheSheets() throws IOException {
		Path file = Spreadsheets.write(directory.resolve("towns.fods"));
		List<SourcePart> parts = sheets(file);
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return Files.exists(directory.resolve("home/Towns 2024"));
			}
		};
		assertThrows(OperationCanceledException.class, () -> makeSheets(file, parts, monitor));
		try (var left = Files.list(directory.resolve("home"))) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void renamesADatasetThatIsNotOpen() throws IOException {
		Path folder = make(Optional.empty());
		new RenameOperation(Services.get(), folder, "Fees").execute(Optional.empty(), new NullProgressMonitor());
		assertEquals("Fees", DatasetFolder.find(folder).load().getName());
	}

	private Path make(Optional<Path> file) throws IOException {
		return new NewDatasetOperation(Services.get(), wish(file)).execute(new NullProgressMonitor()).folders().getFirst();
	}

	private NewDatasetOperation.Wish wish(Optional<Path> file) {
		return new NewDatasetOperation.Wish(directory.resolve("Permits"), "Permits & fees", Services.get().standards().getFirst().id(), Optional.of(SITE), file);
	}
}
