// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of work leaves the dataset on disk as it was: what the file says at every moment, and what becomes of copies left behind. */
class UnfinishedWorkTest {

	@TempDir
	Path directory;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Bench(directory, csv("street", 60));
		bench.perform(new Change.Rewrite(bench.id("Address"), new CellFunction.ChangeCase(LetterCase.UPPER)));
		bench.perform(new Change.DeriveColumn("Loud", "Address || '!'"));
		bench.perform(new Change.ReplaceValue(bench.id("Price"), "7", "8"));
		bench.undo();
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static String csv(String word, int rows) {
		StringBuilder text = new StringBuilder("Address,Price\n");
		for (int row = 0; row < rows; row++) {
			text.append(word).append(' ').append(row % 9).append(',').append(row).append('\n');
		}
		return text.toString();
	}

	/** Looks at the dataset whenever work asks whether it is cancelled. */
	private static IProgressMonitor looking(BooleanSupplier cancelled) {
		return new NullProgressMonitor() {
			@Override
			public synchronized boolean isCanceled() {
				return cancelled.getAsBoolean();
			}
		};
	}

	private byte[] saved() {
		try {
			bench.dataset().flush();
			return Files.readAllBytes(bench.dataset().folder().file());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private ImportOperation next(String csv) throws IOException {
		return new ImportOperation(bench.dataset(), bench.file(csv), Map.of("headerRows", "1"));
	}

	private List<String> files(String folder) throws IOException {
		try (Stream<Path> files = Files.list(bench.dataset().folder().path().resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theFileTellsOfAnImportWhenItIsWhole() throws IOException {
		byte[] before = saved();
		int[] looks = new int[1];
		next(csv("avenue", 50)).execute(looking(() -> {
			looks[0]++;
			assertArrayEquals(before, saved());
			return false;
		}));
		assertTrue(looks[0] > 20, () -> looks[0] + " looks");
		String after = new String(saved());
		assertTrue(after.contains("Replaced data") && after.contains("to upper case") && after.contains("Loud"), after);
		bench.rebuild();
		assertEquals("AVENUE 0,0,AVENUE 0!", bench.rows().lines().findFirst().orElseThrow());
	}

	@Test
	void theFileTellsOfAnotherSourceWhenItsRowsAreThere() throws IOException {
		next(csv("avenue", 50)).execute(Bench.MONITOR);
		while (!bench.label().startsWith("Replaced data")) {
			bench.undo();
		}
		byte[] before = saved();
		bench.dataset().undo(looking(() -> {
			assertArrayEquals(before, saved());
			return false;
		}));
		assertEquals("STREET 0,0,STREET 0!", bench.rows().lines().findFirst().orElseThrow());
		assertFalse(new String(saved()).equals(new String(before)));
	}

	@Test
	void takingASourceBackCanBeCancelledAtAnyLook() throws IOException {
		next(csv("avenue", 50)).execute(Bench.MONITOR);
		while (!bench.label().startsWith("Replaced data")) {
			bench.undo();
		}
		String before = bench.state();
		boolean whole = false;
		for (int looks = 0; !whole; looks++) {
			int[] left = { looks };
			try {
				bench.dataset().undo(looking(() -> left[0]-- <= 0));
				whole = true;
			} catch (OperationCanceledException e) {
				assertEquals(before, bench.state());
			}
		}
		assertEquals("STREET 0,0,STREET 0!", bench.rows().lines().findFirst().orElseThrow());
	}

	@Test
	void whatIsDecidedMeanwhileStays() throws IOException {
		String label = bench.label();
		boolean[] decided = new boolean[1];
		IProgressMonitor monitor = looking(() -> {
			if (!decided[0] && bench.label().startsWith("Replaced data")) {
				decided[0] = true;
				try {
					bench.perform(new Change.SetMetadata("title", List.of("Meanwhile")));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				String onDisk = new String(saved());
				assertTrue(onDisk.contains("Meanwhile") && !onDisk.contains("Replaced data"), onDisk);
			}
			return decided[0];
		});
		assertThrows(OperationCanceledException.class, () -> next(csv("avenue", 50)).execute(monitor));
		assertEquals(List.of("Meanwhile"), bench.dataset().metadata("title"));
		bench.undo();
		assertEquals(label, bench.label());
		assertEquals("STREET 0,0,STREET 0!", bench.rows().lines().findFirst().orElseThrow());
	}

	@Test
	void copiesLeftBehindGoWhenTheDatasetIsOpenedNext() throws IOException {
		Path sources = bench.dataset().folder().sources();
		Path attachments = Files.createDirectories(bench.dataset().folder().attachments());
		Files.writeString(sources.resolve("left +\n.csv"), "a");
		Files.writeString(sources.resolve("mine.csv"), "somebody put it here");
		Files.writeString(attachments.resolve("left.pdf"), "b");
		Files.writeString(bench.dataset().folder().path().resolve("beside.txt"), "c");
		Files.writeString(bench.dataset().folder().derived().resolve("adding"), "source/left%20+%0A.csv\nsource/gone.csv\nsource/table.csv\nattachments/left.pdf\nbeside.txt\n../source/mine.csv\n");
		bench.restart();
		assertEquals(List.of("mine.csv", "table.csv"), files("source"));
		assertEquals(List.of(), files("attachments"));
		assertTrue(Files.exists(bench.dataset().folder().path().resolve("beside.txt")));
		assertFalse(files(".store").contains("adding"));
	}

	@Test
	void aNoteThatCannotBeReadKeepsNobodyFromOpening() throws IOException {
		Files.writeString(bench.dataset().folder().derived().resolve("adding"), "::%%\n");
		bench.restart();
		assertEquals("STREET 0,0,STREET 0!", bench.rows().lines().findFirst().orElseThrow());
	}

	@Test
	void aCancelledImportLeavesTheFilesOfTheHistory() throws IOException {
		for (String word : List.of("avenue", "lane", "avenue", "lane")) {
			next(csv(word, 50)).execute(Bench.MONITOR);
		}
		List<String> before = files("source");
		int[] left = { 12 };
		assertThrows(OperationCanceledException.class, () -> next(csv("avenue", 50)).execute(looking(() -> left[0]-- <= 0)));
		assertEquals(before, files("source"));
		bench.restart();
		assertEquals(before, files("source"));
	}
}
