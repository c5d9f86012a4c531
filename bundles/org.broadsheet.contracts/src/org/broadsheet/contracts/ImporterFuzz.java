// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Changes bytes of a sound file at random: an importer reads the result or refuses it in one sentence, and nothing else happens. */
public final class ImporterFuzz {

	private final Importer importer;
	private final Path folder;
	private final byte[] favourites;

	/**
	 * A fuzz.
	 *
	 * @param folder     for the files
	 * @param favourites bytes that mean something in the format
	 */
	public ImporterFuzz(Importer importer, Path folder, byte[] favourites) {
		this.importer = importer;
		this.folder = folder;
		this.favourites = favourites.clone();
	}

	/** Reads so many mutants of a file. */
	public void run(byte[] clean, String name, int mutants) throws IOException {
		Random random = new Random(42);
		Path work = Files.createDirectories(folder.resolve("work"));
		Path file = folder.resolve(name);
		for (int i = 0; i < mutants; i++) {
			byte[] mutant = mutate(clean, random);
			Files.write(file, mutant);
			int number = i;
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file, work, number));
			try (Stream<Path> left = Files.list(work)) {
				assertEquals(0, left.count(), () -> "mutant " + number + " leaves files behind");
			}
		}
	}

	private byte[] mutate(byte[] clean, Random random) {
		byte[] bytes = clean.clone();
		for (int k = random.nextInt(4); k >= 0; k--) {
			int at = random.nextInt(bytes.length);
			int until = Math.min(bytes.length, at + 1 + random.nextInt(40));
			switch (random.nextInt(10)) {
			case 0 -> bytes = Arrays.copyOf(bytes, at + 1);
			case 8 -> bytes = joined(Arrays.copyOf(bytes, until), Arrays.copyOfRange(bytes, at, bytes.length));
			case 9 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, until - (until - at == bytes.length ? 1 : 0), bytes.length));
			case 1, 2, 3 -> bytes[at] = favourites[random.nextInt(favourites.length)];
			case 4 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			default -> bytes[at] = (byte) random.nextInt(256);
			}
		}
		return bytes;
	}

	private static byte[] joined(byte[] begin, byte[] end) {
		byte[] joined = Arrays.copyOf(begin, begin.length + end.length);
		System.arraycopy(end, 0, joined, begin.length, end.length);
		return joined;
	}

	private void read(Path file, Path work, int mutant) {
		try (ScannedTable table = importer.scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor())) {
			assertEquals(table.rowCount(), table.codes().rows());
			assertEquals(table.rowCount(), table.page(0, Math.toIntExact(table.rowCount())).size());
		} catch (ImportException refused) {
			assertTrue(refused.getMessage().contains(String.valueOf(file.getFileName())), refused.getMessage());
			assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
		} catch (IOException | RuntimeException | StackOverflowError e) {
			fail("mutant " + mutant, e);
		}
		try {
			importer.preview(file, Map.of(), 5);
		} catch (ImportException refused) {
			assertFalse(refused.getMessage().isBlank());
		} catch (RuntimeException | StackOverflowError e) {
			fail("preview of mutant " + mutant, e);
		}
	}
}
