// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.types.CellClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with bytes changed at random are read or refused in one sentence; every row can be paged and its cells have the classes they were given. */
class MutationTest {

	private static final int MUTATIONS = 2000;

	@TempDir
	Path folder;

	@Test
	void survivesAnyBytes() {
		assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
			byte[] clean = ("Id,Date,Town,\"Long, remark\",Amount\n" + "1,2024-01-02,Hartford,\"a \"\"b\"\", c\",1.50\n2,2024-01-03,Ünion,\"two\nlines\",2\n".repeat(20))
					.getBytes(StandardCharsets.UTF_8);
			Random random = new Random(42);
			Path file = folder.resolve("mutant.csv");
			for (int i = 0; i < MUTATIONS; i++) {
				Files.write(file, mutate(clean.clone(), random));
				read(file, i);
			}
		});
	}

	private static byte[] mutate(byte[] bytes, Random random) {
		byte[] favourites = { '"', ',', '\n', '\r', 0, '\'', ';', '\\', (byte) 0xff, ' ', '\t' };
		for (int k = random.nextInt(4); k >= 0; k--) {
			int at = random.nextInt(bytes.length);
			bytes[at] = random.nextBoolean() ? favourites[random.nextInt(favourites.length)] : (byte) random.nextInt(256);
		}
		return bytes;
	}

	private static void read(Path file, int mutation) throws IOException {
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(table.rowCount(), table.codes().rows());
			for (long row = 0; row < table.rowCount(); row++) {
				String[] cells = table.page(row, 1).cells()[0];
				for (int c = 0; c < cells.length; c++) {
					byte code = CellClass.of(cells[c]);
					int column = c;
					long at = row;
					if (!cells[c].contains("\ufffd")) {
						assertEquals(code, table.codes().get(c, row), () -> "mutation " + mutation + " row " + at + " column " + column + ": " + cells[column]);
					}
				}
			}
		} catch (ImportException refused) {
			assertFalse(refused.getMessage().isBlank());
		}
	}
}
