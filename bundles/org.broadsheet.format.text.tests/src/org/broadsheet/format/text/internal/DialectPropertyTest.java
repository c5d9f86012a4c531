// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.text.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any table written in any dialect is read back exactly. */
class DialectPropertyTest {

	private static final String[] WORDS = { "Hartford", "New Haven", "O'Neill", "say \"no\"", "a,b", "x;y", "tab\there", "two\nlines", "pipe|d", "", "", "12",
			"3.50", "2024-01-31", "é", "naïve", "#1", "a=b", "10:15", "back\\slash", "*", "end\"", "'quoted'" };

	@TempDir
	Path folder;

	private static List<List<String>> table(Random random, int columns, int rows) {
		List<List<String>> table = new ArrayList<>();
		List<String> header = new ArrayList<>();
		for (int c = 0; c < columns; c++) {
			header.add("Name" + (char) ('A' + c));
		}
		table.add(header);
		for (int r = 0; r < rows; r++) {
			List<String> row = new ArrayList<>();
			row.add(String.valueOf(100 + r));
			for (int c = 1; c < columns; c++) {
				row.add(WORDS[random.nextInt(WORDS.length)]);
			}
			table.add(row);
		}
		return table;
	}

	private static Map<String, String> options(Dialect dialect) {
		Map<String, String> options = new HashMap<>();
		options.put(TextOptions.SEPARATOR, TextOptions.stored(TextOptions.SEPARATOR, dialect.separator()));
		options.put(TextOptions.QUOTE, TextOptions.stored(TextOptions.QUOTE, dialect.quote()));
		options.put(TextOptions.ESCAPE, TextOptions.stored(TextOptions.ESCAPE, dialect.escape()));
		return options;
	}

	@ParameterizedTest
	@ValueSource(chars = { ',', ';', '\t', '|', ':', '=', '#', '*' })
	void readsBackWhatIsWrittenWithDecidedOptions(char separator) throws IOException {
		Random random = new Random(separator);
		for (char quote : new char[] { '"', '\'' }) {
			for (char escape : new char[] { 0, '\\' }) {
				for (int i = 0; i < 20; i++) {
					Dialect dialect = new Dialect(separator, quote, escape, false);
					List<List<String>> table = table(random, 2 + random.nextInt(8), 1 + random.nextInt(60));
					check(table, dialect, random.nextBoolean() ? "\n" : "\r\n", StandardCharsets.UTF_8, options(dialect));
				}
			}
		}
	}

	@Test
	void readsBackWhatIsLinedUpWithSpaces() throws IOException {
		Random random = new Random(7);
		Map<String, String> options = Map.of(TextOptions.SEPARATOR, TextOptions.SPACES, TextOptions.QUOTE, "\"");
		for (int i = 0; i < 40; i++) {
			List<List<String>> table = table(random, 2 + random.nextInt(8), 1 + random.nextInt(60));
			check(table, new Dialect(' ', '"', (char) 0, true), random.nextBoolean() ? "\n" : " \r\n", StandardCharsets.UTF_8, options);
		}
	}

	@ParameterizedTest
	@ValueSource(chars = { ',', ';', '\t', '|' })
	void findsTheDialectItself(char separator) throws IOException {
		Random random = new Random(separator);
		for (int i = 0; i < 50; i++) {
			List<List<String>> table = table(random, 4 + random.nextInt(6), 20 + random.nextInt(60));
			check(table, Dialect.of(separator, '"'), "\n", StandardCharsets.UTF_8, Map.of());
		}
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void findsTheEncodingItself(String encoding) throws IOException {
		check(table(new Random(1), 6, 200), Dialect.CSV, "\r\n", Charset.forName(encoding), Map.of());
	}

	private void check(List<List<String>> table, Dialect dialect, String lineEnd, Charset charset, Map<String, String> options) throws IOException {
		String text = DialectText.write(table, dialect, lineEnd);
		Path file = Files.write(folder.resolve("table.csv"), text.getBytes(charset));
		try (ScannedTable scanned = Scans.scan(file, options)) {
			assertEquals(table, Scans.all(scanned), () -> dialect + "\n" + text);
			assertTrue(Scans.flagged(scanned).isEmpty(), () -> scanned.issues() + "\n" + text);
		}
	}
}
