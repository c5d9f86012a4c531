// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.contracts.ImporterCases.Case;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd files, each with what is to become of it. */
class JsonCasesTest {

	@TempDir
	Path folder;

	static List<Case> cases() throws IOException {
		return ImporterCases.beside(JsonCasesTest.class);
	}

	@Test
	void tellsTheLists() throws IOException {
		String text = "{\"meta\": {\"tags\": [\"x\", \"y\"]}, \"data\": {\"rows\": [[\"Town\", \"Pop\"], [\"A\", 1], [\"B\", 2], [\"C\", 3]]}}";
		Path file = Files.writeString(folder.resolve("a.json"), text);
		assertEquals(List.of("meta.tags false 2 [value]", "data.rows true 3 [Town, Pop]"), new JsonImporter().parts(file, new NullProgressMonitor()).stream()
				.map(part -> part.value() + " " + part.chosen() + " " + part.rows() + " " + part.headers()).toList());
	}

	/** Only the beginning of a document is looked at for its tables. */
	@ParameterizedTest
	@ValueSource(strings = { "*", "[]" })
	void findsTablesWithoutListsBeyondTheBeginning(String list) throws IOException {
		int rows = 250_000;
		String ones = "11111111, ".repeat(rows - 1) + "1";
		String text = list.equals("*") ? "{" + IntStream.range(0, rows).mapToObj(i -> "\"id" + i + "\": {\"a\": 1, \"b\": [2]}").collect(Collectors.joining(",")) + "}"
				: "{\"a\": [" + ones + "], \"b\": [" + ones + "]}";
		Path file = Files.writeString(folder.resolve("large.json"), text);
		try (ScannedTable table = new JsonImporter().scan(new ScanRequest(file, Map.of(), folder), new NullProgressMonitor())) {
			assertEquals(list.equals("*") ? List.of("key", "a", "b") : List.of("a", "b"), table.headers());
			assertEquals(rows, table.rowCount());
		}
	}

	/** The failure has no place in the text then. */
	@Test
	void refusesListsNestedBeyondTheHeadOfAFile() throws IOException {
		Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
		assertTrue(new JsonImporter().accepts(file, Arrays.copyOf(Files.readAllBytes(file), 1 << 16)) > 0);
		assertEquals("\"deep.json\" cannot be read: line 1 is no JSON (there are more than 200 objects and lists within each other).",
				assertThrows(ImportException.class, () -> new JsonImporter().preview(file, Map.of(), 10)).getMessage());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isReadAsExpected(Case one) throws IOException {
		ImporterCases.check(one, List.of(new JsonImporter(), new JsonLinesImporter(), new GeoJsonImporter(null)), folder);
	}
}
