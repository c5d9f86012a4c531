// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every text file of public test corpora, many of them broken on purpose, is read within seconds or refused in one sentence: cells have the class of their text, issues
 * name rows and columns that are there, and no more files are refused than are empty or no text.
 */
class SweepTest {

	@TempDir
	Path work;

	@ParameterizedTest
	@CsvSource({ "commons-csv, 2", "univocity, 2", "duckdb-csv/data, 90", "goodtables-py/data, 8", "openrefine, 2", "opendataeditor, 0" })
	void readsOrRefuses(String corpus, int mostRefused) throws IOException {
		Path folder = Corpora.of(corpus);
		List<Path> files;
		try (Stream<Path> found = Files.walk(folder)) {
			files = found.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(csv|tsv|txt|psv|dat|bad)")).sorted().toList();
		}
		List<String> refusals = new ArrayList<>();
		for (Path file : files) {
			assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
				try (ScannedTable table = Scans.scan(file, Map.of(), work)) {
					check(file, table);
				} catch (ImportException refused) {
					assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
					refusals.add(refused.getMessage());
				}
			});
		}
		assertTrue(files.size() > 5, folder + " holds " + files.size() + " files");
		assertTrue(refusals.size() <= mostRefused, () -> refusals.size() + " refused: " + refusals);
	}

	private static void check(Path file, ScannedTable table) throws IOException {
		for (Issue issue : table.issues()) {
			assertTrue(issue.row() <= table.rowCount() && (issue.row() == 0 || issue.line() >= issue.row()), () -> file + " " + issue);
			assertTrue(!issue.message().isBlank() && issue.message().matches("(?s).*[.\u2026]\"?"), () -> file + " " + issue);
			assertTrue(issue.row() == 0 || issue.severity() != Severity.ERROR || issue.line() > 0, () -> file + " " + issue);
		}
		int rows = (int) Math.min(500, table.rowCount());
		String[][] cells = table.page(0, rows).cells();
		for (int row = 0; row < rows; row++) {
			for (int c = 0; c < table.columnCount(); c++) {
				if (!cells[row][c].contains("\ufffd")) {
					String text = cells[row][c];
					assertEquals(CellClass.of(text), table.codes().get(c, row), () -> file + ": " + text);
				}
			}
		}
	}
}
