// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.DatasetTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is cancelled, wherever it is, ends within a second and leaves the dataset as it was. */
class ImportCancelTest {

	private static final long SECOND = 1_000_000_000L;
	/** So long may a second's work take where others keep the machine busy. */
	private static final long BUSY = 10 * SECOND;
	private static final int POINTS = 16;
	/** More than one chunk of a scan. */
	private static final int ROWS = 150_000;

	/** Is cancelled when it is asked for the nth time. */
	private static final class Cancelling extends NullProgressMonitor {

		private final long at;
		private long asked;
		private long since;
		private long worked;

		Cancelling(long at) {
			this.at = at;
		}

		@Override
		public synchronized boolean isCanceled() {
			if (++asked == at) {
				since = System.nanoTime();
				worked = processorTime();
				setCanceled(true);
			}
			return super.isCanceled();
		}

		synchronized long asked() {
			return asked;
		}

		/** Whether it was cancelled; this does not count as a question. */
		synchronized boolean cancelled() {
			return super.isCanceled();
		}

		synchronized void assertQuick() {
			long passed = System.nanoTime() - since;
			long work = processorTime() - worked;
			assertTrue(passed < SECOND || work < SECOND && passed < BUSY, () -> "cancelled at question " + at + ": " + passed / 1_000_000 + " ms, of which " + work / 1_000_000 + " at work");
		}

		/** Of all threads of this process. */
		private static long processorTime() {
			return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
		}
	}

	@TempDir
	Path directory;
	private Path big;

	@BeforeEach
	void write() throws IOException {
		StringBuilder rows = new StringBuilder("Date,Town,Amount,Note\n");
		for (int i = 0; i < ROWS; i++) {
			rows.append("01/02/").append(2000 + i % 25).append(",Town of ").append(i).append(',').append(i * 37L % 100_003).append(".25,\"a note, with a comma ").append(i).append("\"\n");
		}
		big = Files.writeString(directory.resolve("big.csv"), rows);
	}

	private OpenDataset open() throws IOException {
		return OpenDataset.open(DatasetFolder.create(directory.resolve("Sales"), "Sales", "plain"), Services.get(), Runnable::run);
	}

	private static void load(OpenDataset dataset, Path file, NullProgressMonitor monitor) throws IOException {
		new ImportOperation(dataset, file, Map.of()).execute(monitor);
	}

	@Test
	void theFirstImportLeavesNothing() throws IOException {
		try (OpenDataset dataset = open()) {
			everywhere(dataset, () -> assertTrue(dataset.table().isEmpty() && dataset.model().getColumns().isEmpty() && dataset.undoable().isEmpty()));
		}
	}

	@Test
	void whatWasThereBeforeIsStillThere() throws IOException {
		Path small = Files.writeString(directory.resolve("small.csv"), "Town,Amount\nHartford,1\nAvon,2\nKent,n/a\n");
		try (OpenDataset dataset = open()) {
			load(dataset, small, new NullProgressMonitor());
			String town = dataset.model().getColumns().getFirst().getId();
			dataset.perform(new Change.SetCell(town, 1, "Bolton"), new NullProgressMonitor());
			dataset.perform(new Change.SetCell(town, 2, "Essex"), new NullProgressMonitor());
			dataset.undo(new NullProgressMonitor());
			everywhere(dataset, () -> {
				DatasetTable table = dataset.table().orElseThrow();
				assertEquals(3, table.rowCount());
				assertEquals("Bolton", table.text(dataset.model().getColumns().getFirst(), 1));
				assertTrue(table.store().isPresent() && dataset.redoable().isPresent());
			});
			assertEquals("Bolton", dataset.table().orElseThrow().text(dataset.model().getColumns().getFirst(), 1));
		}
	}

	@FunctionalInterface
	private interface Assertion {
		void run() throws IOException;
	}

	/** Cancels at many points from the first question to the last, and then imports to the end. */
	private void everywhere(OpenDataset dataset, Assertion asBefore) throws IOException {
		dataset.flush();
		byte[] decisions = Files.readAllBytes(dataset.folder().file());
		List<String> files = files(dataset);
		long questions = 400;
		for (int point = 1; point <= POINTS; point++) {
			Cancelling monitor = new Cancelling(point < POINTS / 2 ? point : questions * (point - POINTS / 2) / POINTS + point);
			if (finished(dataset, monitor)) {
				questions = monitor.asked();
				dataset.undo(new NullProgressMonitor());
				break;
			}
			monitor.assertQuick();
			asBefore.run();
			dataset.flush();
			assertArrayEquals(decisions, Files.readAllBytes(dataset.folder().file()));
			assertEquals(files, files(dataset));
		}
	}

	private boolean finished(OpenDataset dataset, Cancelling monitor) throws IOException {
		try {
			load(dataset, big, monitor);
			assertFalse(monitor.cancelled());
			assertEquals(ROWS, dataset.table().orElseThrow().rowCount());
			return true;
		} catch (OperationCanceledException e) {
			return false;
		}
	}

	/** Everything in the folder but what a database keeps beside itself while it is open, and the note of files that came and may have gone, which the next opening takes away. */
	private static List<String> files(OpenDataset dataset) throws IOException {
		try (Stream<Path> files = Files.walk(dataset.folder().path())) {
			return files.filter(Files::isRegularFile).map(file -> dataset.folder().path().relativize(file).toString()).filter(name -> !name.endsWith(".wal") && !name.equals(".store/adding")).sorted().toList();
		}
	}

	@Test
	void aScanLeavesNothing() throws IOException {
		Path work = Files.createDirectory(directory.resolve("work"));
		int cancelled = 0;
		while (scanCancelled(work, cancelled + 1)) {
			cancelled++;
			try (Stream<Path> left = Files.list(work)) {
				assertEquals(0, left.count());
			}
		}
		assertTrue(cancelled >= 3, cancelled + " points");
	}

	private boolean scanCancelled(Path work, int at) throws IOException {
		Cancelling monitor = new Cancelling(at);
		try (ScannedTable table = Services.get().importers().stream().filter(importer -> importer.id().equals("text")).findFirst().orElseThrow().scan(new ScanRequest(big, Map.of(), work), monitor)) {
			assertEquals(ROWS, table.rowCount());
			return false;
		} catch (OperationCanceledException e) {
			monitor.assertQuick();
			return true;
		}
	}
}
