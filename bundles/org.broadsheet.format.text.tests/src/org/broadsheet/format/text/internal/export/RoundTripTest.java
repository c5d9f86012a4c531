// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.broadsheet.contracts.EditedRows;
import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.format.text.internal.Scans;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public files come out as they went in, and any table written in any dialect is read back exactly. */
class RoundTripTest {

	private static final String[] WORDS = { "Hartford", "say \"no\"", "a,b", "x;y", "tab\there", "two\nlines", "cr\r\nlf", "pipe|d", "", " lead", "trail ", "12", "3.50", "é", "#1", "10:15", "back\\slash", "end\"",
			"'quoted'", "\"", "'", "\\", "\ud83d\ude00" };

	@TempDir
	Path folder;

	private static Path corpus(String name) {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolve("shared/corpora").resolve(name);
			if (Files.isDirectory(found)) {
				return found;
			}
		}
		return Path.of(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv-spectrum", "commons-csv", "frictionless-datasets" })
	void filesComeOutAsTheyWentIn(String name) throws IOException {
		Path corpus = corpus(name);
		assumeTrue(Files.isDirectory(corpus), name + " is not there");
		List<Path> files;
		try (Stream<Path> found = Files.walk(corpus)) {
			files = found.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
		int read = 0;
		for (Path file : files) {
			try (ScannedTable scan = Scans.scan(Files.copy(file, folder.resolve("source" + read++ + ".csv")), Map.of())) {
				check(file, scan, new DatasetTable(scan));
			} catch (ImportException e) {
				assertTrue(Files.size(file) == 0 || e.getMessage().contains("source"), e.getMessage());
			}
		}
		assertTrue(read > 5, () -> "only a few files in " + corpus);
	}

	private void check(Path file, ScannedTable scan, DatasetTable table) throws IOException {
		Path out = folder.resolve("out.csv");
		Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, out, Map.of());
		byte[] before = Files.readAllBytes(file);
		assertArrayEquals(before, Files.readAllBytes(out), file::toString);
		if (scan.rowCount() == 0) {
			return;
		}
		EditedRows edited = new EditedRows(scan);
		table.attach(edited);
		long row = scan.rowCount() / 2;
		edited.set(table, 0, row, "edited: now");
		Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, out, Map.of());
		byte[] after = Files.readAllBytes(out);
		int start = Arrays.mismatch(before, after);
		int end = 0;
		while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
			end++;
		}
		String put = new String(after, start, after.length - end - start, scan.original().orElseThrow().charset());
		assertTrue(put.length() <= "\"edited: now\"".length() || !regular(scan, row), () -> file + ": " + put);
	}

	/** Whether a row has no finding of its own; a damaged one is written anew. */
	private static boolean regular(ScannedTable scan, long row) {
		return scan.issues().stream().noneMatch(issue -> issue.row() == row + 1);
	}

	static Stream<Map<String, String>> dialects() {
		Stream.Builder<Map<String, String>> dialects = Stream.builder();
		for (String separator : List.of(",", ";", "tab", "|", ":")) {
			for (String quote : List.of("\"", "'")) {
				for (String escape : List.of("doubled", "backslash")) {
					for (String quoting : List.of("needed", "all")) {
						for (String encoding : List.of("UTF-8", "UTF-16LE")) {
							dialects.add(Map.of("separator", separator, "quote", quote, "escape", escape, "quoting", quoting, "encoding", encoding, "lineEnd", quoting.equals("all") ? "lf" : "crlf", "byteOrderMark",
									String.valueOf(encoding.startsWith("UTF-16"))));
						}
					}
				}
			}
		}
		return dialects.build();
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void anyTableInAnyDialectIsReadBackExactly(Map<String, String> options) throws IOException {
		Random random = new Random(options.hashCode());
		for (int i = 0; i < 5; i++) {
			int columns = 2 + random.nextInt(5);
			String[][] rows = new String[1 + random.nextInt(60)][columns];
			for (String[] row : rows) {
				Arrays.setAll(row, c -> c == 0 ? "id" + random.nextInt(1000) : WORDS[random.nextInt(WORDS.length)]);
			}
			MemoryTable memory = new MemoryTable(columns, rows);
			ExportTable table = ExportTable.of("Test", new DatasetTable(memory), Exports.columns(memory), ExportChoice.DEFAULT);
			Path out = folder.resolve("out.csv");
			new ExportOperation(new CsvExporter(), table, out, options).execute(new NullProgressMonitor());
			Map<String, String> decided = new TreeMap<>(options);
			decided.keySet().retainAll(List.of("separator", "quote", "escape", "encoding"));
			decided.putAll(Map.of("headerRows", "1", "skipRows", "0"));
			try (ScannedTable scan = Scans.scan(out, decided)) {
				List<List<String>> expected = new ArrayList<>();
				Arrays.stream(rows).map(List::of).forEach(expected::add);
				assertEquals(expected, Scans.rows(scan), () -> options.toString());
			}
		}
	}

	@Test
	void whatIsDrawnIsWrittenAsCsvAndSaid() throws IOException {
		String text = "┌────┬──────┐\n│ id │ town │\n├────┼──────┤\n│  1 │ Avon │\n└────┴──────┘\n";
		Path file = Files.writeString(folder.resolve("drawn.txt"), text);
		Path out = folder.resolve("out.csv");
		try (ScannedTable scan = Scans.scan(file, Map.of())) {
			List<String> notes = Exports.write(new CsvExporter(), new DatasetTable(scan), ExportChoice.DEFAULT, out, Map.of()).notes();
			assertEquals(List.of(Messages.CsvExporter_drawn), notes);
			assertEquals("id,town\r\n1,Avon\r\n", Files.readString(out));
		}
		assertEquals(text, Files.readString(file));
	}
}
