// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public test files with the rows they must give. */
class CorpusTest {

	private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	@TempDir
	Path folder;

	/** The expected rows lie beside as JSON: all names and values in their order. */
	@ParameterizedTest
	@ValueSource(strings = { "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates", "newlines", "newlines_crlf", "quotes_and_newlines", "simple",
			"simple_crlf", "utf8" })
	void readsCsvSpectrum(String name) throws IOException {
		Path corpus = Corpora.of("csv-spectrum");
		Path file = Files.copy(corpus.resolve("csvs").resolve(name + ".csv"), folder.resolve(name + ".csv"));
		List<String> expected = new ArrayList<>();
		Matcher texts = TEXT.matcher(Files.readString(corpus.resolve("json").resolve(name + ".json")));
		while (texts.find()) {
			expected.add(texts.group(1).replace("\\\"", "\"").replace("\\r", "\r").replace("\\n", "\n"));
		}
		List<String> found = new ArrayList<>();
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			for (List<String> row : Scans.rows(table)) {
				for (int c = 0; c < row.size(); c++) {
					found.add(table.columns().get(c).name());
					found.add(row.get(c));
				}
			}
			assertEquals(List.of(), Scans.flagged(table));
		}
		if (name.equals("location_coordinates")) {
			// the JSON has another number than the CSV it belongs to, and nothing else
			assertEquals("1234567890", expected.set(1, "2095257564"));
		}
		assertEquals(expected, found);
	}
}
