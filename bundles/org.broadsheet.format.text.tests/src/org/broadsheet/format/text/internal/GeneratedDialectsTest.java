// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.text.Dialect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialects are found in realistic tables written in dialects drawn at random; the share found exactly is counted. */
class GeneratedDialectsTest {

	private static final int TABLES = 60;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(chars = { ',', ';', '\t', '|', ':', '=', ' ', '#', '*', '^', '~' })
	void findsDialects(char separator) throws IOException {
		Random random = new Random(separator);
		int found = 0;
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			char quote = random.nextInt(4) == 0 ? '\'' : '"';
			char escape = random.nextInt(5) == 0 ? '\\' : 0;
			boolean all = random.nextInt(4) == 0;
			boolean space = separator == ',' && random.nextInt(4) == 0;
			Dialect dialect = new Dialect(separator, quote, escape, space);
			List<List<String>> table = Realistic.table(random, 3 + random.nextInt(9), 2 + random.nextInt(random.nextBoolean() ? 10 : 100));
			String text = DialectText.write(table, dialect, random.nextBoolean() ? "\n" : "\r\n", all);
			String problem = problem(table, dialect, text);
			found += problem == null ? 1 : 0;
			if (problem != null) {
				missed.add(i + ": " + dialect + " " + problem + "\n" + text.substring(0, Math.min(text.length(), 600)));
			}
		}
		assertTrue(found >= TABLES * 0.96, () -> missed.size() + " of " + TABLES + " missed:\n" + String.join("\n", missed));
	}

	private String problem(List<List<String>> table, Dialect dialect, String text) throws IOException {
		Path file = Files.writeString(folder.resolve("table.txt"), text);
		try (ScannedTable scanned = Scans.scan(file, Map.of())) {
			Map<String, String> options = new java.util.HashMap<>();
			scanned.options().forEach((ImportOption option) -> options.put(option.key(), option.value()));
			String separator = TextOptions.stored(TextOptions.SEPARATOR, dialect.separator());
			if (!separator.equals(options.get(TextOptions.SEPARATOR))) {
				return "separator " + options.get(TextOptions.SEPARATOR);
			}
			if (!table.equals(Scans.all(scanned))) {
				return "other cells: quote " + options.get(TextOptions.QUOTE) + " escape " + options.get(TextOptions.ESCAPE) + " skip " + options.get(TextOptions.SKIP) + " headers "
						+ options.get(TextOptions.HEADERS);
			}
			return Scans.flagged(scanned).isEmpty() ? null : "flagged " + Scans.flagged(scanned);
		}
	}
}
