// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.model.Dataset;
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

	@Test
	void renamesADatasetThatIsNotOpen() throws IOException {
		Path folder = make(Optional.empty());
		new RenameOperation(Services.get(), folder, "Fees").execute(Optional.empty(), new NullProgressMonitor());
		assertEquals("Fees", DatasetFolder.find(folder).load().getName());
	}

	private Path make(Optional<Path> file) throws IOException {
		return new NewDatasetOperation(Services.get(), wish(file)).execute(new NullProgressMonitor());
	}

	private NewDatasetOperation.Wish wish(Optional<Path> file) {
		return new NewDatasetOperation.Wish(directory.resolve("Permits"), "Permits & fees", Services.get().standards().getFirst().id(), Optional.of(SITE), file);
	}
}
