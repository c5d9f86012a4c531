// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file of public corpora, whatever its kind: it is a table, or refused in one sentence that says why; what is a table by its name is refused only where it is broken or empty. */
class CorporaSweepTest {

	/** Endings of tables that are read. */
	private static final String TABLES = "csv|tsv|xls|xlsx|ods|json|gz|bz2|xz|zip|geojson";

	@TempDir
	Path work;

	private static Path corpus(String name) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolve("shared/corpora").resolve(name);
			if (Files.isDirectory(found)) {
				return found;
			}
		}
		assumeTrue(false, name + " is not there, so it was not read");
		return Path.of(name);
	}

	@ParameterizedTest
	@CsvSource({ "openrefine, 3", "opendataeditor, 0", "goodtables-py, 4", "frictionless-datasets, 9" })
	void readsOrRefuses(String name, int mostRefused) throws IOException {
		List<Path> files;
		try (Stream<Path> found = Files.walk(corpus(name))) {
			files = found.filter(Files::isRegularFile).sorted().toList();
		}
		Services services = TestServices.get();
		Map<Path, String> refused = new TreeMap<>();
		for (Path file : files) {
			assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(services, file, refused), file.toString());
		}
		refused.forEach((file, sentence) -> {
			assertTrue(sentence.strip().matches("(?s).*[.\u2026]\"?"), file + ": " + sentence);
			assertTrue(!sentence.contains("Exception") && !sentence.contains("null"), file + ": " + sentence);
		});
		Map<Path, String> tables = new TreeMap<>(refused);
		tables.keySet().removeIf(file -> !file.toString().matches(".*\\.(" + TABLES + ")"));
		assertTrue(files.size() > 5 && tables.size() <= mostRefused, () -> tables.size() + " refused: " + tables);
	}

	private void read(Services services, Path file, Map<Path, String> refused) throws IOException {
		try {
			Importer importer = Importers.find(services.importers(), file);
			try (ScannedTable table = importer.scan(new ScanRequest(file, Map.of(), Files.createTempDirectory(work, "scan")), new NullProgressMonitor())) {
				int rows = (int) Math.min(100, table.rowCount());
				assertEquals(rows, table.page(0, rows).size(), file.toString());
			}
		} catch (ImportException e) {
			refused.put(file, e.getMessage());
		}
	}
}
