// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.types.CellClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with bytes changed at random are read or refused in one sentence; every row can be paged and its cells have the classes they were given. Where nothing is said
 * about a file, its table is that of a strict reader.
 */
class MutationTest {

	private static final int MUTATIONS = Integer.getInteger("mutations", 4000);

	@TempDir
	Path folder;

	@Test
	void survivesAnyBytes() {
		assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
			byte[] clean = ("Id,Date,Town,\"Long, remark\",Amount\n" + "1,2024-01-02,Hartford,\"a \"\"b\"\", c\",1.50\n2,2024-01-03,Ünion,\"two\nlines\",2\n".repeat(8))
					.getBytes(StandardCharsets.UTF_8);
			Random random = new Random(42);
			Path file = folder.resolve("mutant.csv");
			for (int i = 0; i < MUTATIONS; i++) {
				byte[] mutant = mutate(clean.clone(), random);
				Files.write(file, mutant);
				read(file, i, mutant);
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

	private static void read(Path file, int mutation, byte[] mutant) throws IOException {
		try (ScannedTable table = Scans.scan(file, Map.of(), file.getParent())) {
			assertEquals(table.rowCount(), table.codes().rows());
			List<List<String>> found = Scans.all(table);
			if (table.issues().isEmpty() && table.columns().stream().allMatch(column -> column.proposal().errors() == 0)) {
				assertEquals(strict(mutant), found, () -> "mutation " + mutation + "\n" + new String(mutant, StandardCharsets.UTF_8));
			}
			for (int row = 0; row < table.rowCount(); row++) {
				List<String> cells = found.get(row + 1);
				for (int c = 0; c < cells.size(); c++) {
					byte code = CellClass.of(cells.get(c));
					if (code != table.codes().get(c, row) && !cells.get(c).contains("\ufffd")) {
						fail("mutation " + mutation + " row " + row + " column " + c + ": " + cells.get(c));
					}
				}
			}
		} catch (ImportException refused) {
			assertFalse(refused.getMessage().isBlank());
		}
	}

	/** The table of a strict reader, with headers on one line. */
	private static List<List<String>> strict(byte[] mutant) {
		List<List<String>> rows = new ArrayList<>(StrictText.rows(new String(mutant, StandardCharsets.UTF_8)).orElse(List.of(List.of())));
		rows.set(0, rows.getFirst().stream().map(name -> name.strip().replaceAll("\\s+", " ")).toList());
		return rows;
	}
}
