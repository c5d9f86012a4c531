// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.text.Dialect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any single damage is flagged at its row, and no other row is. */
class DamageTest {

	private static final int ROWS = 80;

	@TempDir
	Path folder;

	/** A way to damage the cells of a row; returns its line. */
	private enum Kind {
		CELL_MISSING {
			@Override
			String damage(List<String> cells, Random random) {
				cells.remove(random.nextInt(cells.size()));
				return String.join(",", cells);
			}
		},
		CELL_TOO_MANY {
			@Override
			String damage(List<String> cells, Random random) {
				cells.add(random.nextInt(cells.size()), "surplus");
				return String.join(",", cells);
			}
		},
		EXTRA_QUOTE {
			@Override
			String damage(List<String> cells, Random random) {
				int c = random.nextInt(cells.size());
				cells.set(c, '"' + cells.get(c));
				return String.join(",", cells);
			}
		},
		QUOTE_INSIDE {
			@Override
			String damage(List<String> cells, Random random) {
				cells.set(3, "5\" pipe");
				return String.join(",", cells);
			}
		},
		OTHER_SEPARATOR {
			@Override
			String damage(List<String> cells, Random random) {
				return String.join(";", cells);
			}
		};

		abstract String damage(List<String> cells, Random random);
	}

	private static List<List<String>> table() {
		List<List<String>> table = new ArrayList<>();
		table.add(List.of("Id", "Date", "Town", "Remark", "Amount"));
		for (int r = 0; r < ROWS; r++) {
			table.add(List.of(String.valueOf(r), "2024-01-%02d".formatted(1 + r % 28), "Hartford", r % 3 == 0 ? "" : "word" + (char) ('a' + r % 7), r + ".50"));
		}
		return table;
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void flagsTheDamagedRowOnly(Kind kind) throws IOException {
		Random random = new Random(kind.ordinal());
		String[] lines = DialectText.write(table(), Dialect.CSV, "\n").split("\n");
		for (int row = 1; row <= ROWS; row++) {
			String line = lines[row];
			lines[row] = kind.damage(new ArrayList<>(List.of(line.split(",", -1))), random);
			Path file = Files.writeString(folder.resolve("damaged.csv"), String.join("\n", lines) + "\n");
			try (ScannedTable table = Scans.scan(file, Map.of())) {
				assertEquals(List.of((long) row), Scans.flagged(table), lines[row] + " " + table.issues());
				assertEquals(ROWS, table.rowCount());
				assertEquals(row + 1, table.issues().stream().filter(issue -> issue.row() > 0).findFirst().orElseThrow().line());
				List<List<String>> undamaged = new ArrayList<>(table().subList(1, ROWS + 1));
				List<List<String>> read = new ArrayList<>(Scans.rows(table));
				undamaged.remove(row - 1);
				read.remove(row - 1);
				assertEquals(undamaged, read);
			}
			lines[row] = line;
		}
	}
}
