// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Test files of two libraries with what their own tests expect of them, cell by cell. Remarks, which those libraries leave out on demand, are rows here: they are left
 * out before comparing where they are there. Blank lines are told and left out.
 */
class LibraryCorporaTest {

	private static final String COMMONS = "src/test/resources/org/apache/commons/csv";
	private static final String UNIVOCITY = "src/test/resources";

	@TempDir
	Path work;

	private List<List<String>> read(Path file, Map<String, String> options, boolean remarks) throws IOException {
		try (ScannedTable table = Scans.scan(file, options, work)) {
			List<List<String>> rows = new ArrayList<>(options.getOrDefault(TextOptions.HEADERS, "1").equals("0") ? List.of() : List.of(Scans.all(table).getFirst()));
			rows.addAll(Scans.rows(table));
			rows.removeIf(row -> remarks && row.getFirst().startsWith("#"));
			return rows;
		}
	}

	/** The control files say how many cells a record has and what they are, joined by commas; a record of one empty cell is a blank line. */
	@ParameterizedTest
	@ValueSource(strings = { "test_default", "test_default_comment", "test_rfc4180", "test_rfc4180_trim", "testCSV85_default", "testCSV85_ignoreEmpty", "testCSV246_checkWithNoComment" })
	void commonsCsvControlFiles(String name) throws IOException {
		Path folder = Corpora.of("commons-csv").resolve(COMMONS).resolve("CSVFileParser");
		List<String> control = Files.readAllLines(folder.resolve(name + ".txt")).stream().filter(line -> !line.startsWith("#")).toList();
		String settings = control.getFirst();
		boolean trimmed = settings.contains("IgnoreSpaces=true");
		boolean remarks = settings.contains("CommentStart=#");
		List<String> expected = new ArrayList<>(control.stream().skip(2).map(line -> line.substring(0, line.lastIndexOf(']') + 1)).filter(line -> !line.equals("1:[]")).map(line -> trimmed ? spaced(line) : line).toList());
		while (!remarks && expected.getLast().startsWith("1:[#")) {
			expected.removeLast(); // lines of one text below the table are told as its footnotes
		}
		Map<String, String> options = new HashMap<>(Map.of(TextOptions.HEADERS, "0", TextOptions.SKIP, "0", TextOptions.SEPARATOR, ",", TextOptions.QUOTE, "\""));
		List<List<String>> rows = read(folder.resolve(settings.split(" ")[0]), options, remarks);
		assertEquals(expected.size(), rows.size());
		for (int i = 0; i < rows.size(); i++) {
			int cells = Integer.parseInt(expected.get(i).substring(0, expected.get(i).indexOf(':')));
			String told = cells + ":" + rows.get(i).subList(0, cells);
			assertEquals(expected.get(i), trimmed ? spaced(told) : told);
			assertTrue(rows.get(i).stream().skip(cells).allMatch(String::isEmpty), rows.get(i)::toString);
		}
	}

	/** Blanks around cells are kept here and told, so they do not count where a test wants them away. */
	private static String spaced(String line) {
		return line.replaceAll("[ \"]*,[ \"]*", ",").replaceAll("\\[[ \"]*", "[").replaceAll("[ \"]*\\]", "]");
	}

	@Test
	void commonsCsvIssues() throws IOException {
		Path folder = Corpora.of("commons-csv").resolve(COMMONS);
		assertEquals(List.of(List.of("AA", "33", ""), List.of("AA", "", ""), List.of("", "33", "CC")), read(folder.resolve("CSV-254/csv-254.csv"), Map.of(TextOptions.HEADERS, "0"), false));
		List<List<String>> psql = read(folder.resolve("CSV-290/psql.csv"), Map.of(TextOptions.HEADERS, "0"), false);
		assertEquals(List.of(List.of("1", "abc", "test line 1\ntest line 2", "", ""), List.of("2", "xyz", "\\b:\b \\t:\t \\n:\n \\r:\r", "a", "b"), List.of("3", "a", "b,c,d", "\"quoted\"", "e")), psql);
		List<List<String>> books = read(folder.resolve("csv-167/sample1.csv"), Map.of(TextOptions.ESCAPE, "backslash"), true);
		assertEquals(List.of(List.of("author", "title", "publishDate"), List.of("Dan Simmons", "Hyperion", "1989"), List.of("Douglas Adams", "The Hitchhiker's \"Guide\" to the Galaxy", "1979"),
				List.of("Douglas John", "The Hitchhiker's \"Guide\" to the Mars", "1979")), books);
		assertEquals(List.of(List.of("CHANELID", "ADDRESS"), List.of("27", "")), read(folder.resolve("CSV-213/999751170.patch.csv"), Map.of(), false).subList(0, 2));
		assertEquals(17, read(folder.resolve("CSV-196/japanese.csv"), Map.of(), false).getFirst().size());
		assertEquals("\ud83d\ude04".repeat(10), read(folder.resolve("CSV-196/emoji.csv"), Map.of(), false).get(1).get(15));
		assertEquals("Date", read(folder.resolve("CSVFileParser/bom.csv"), Map.of(), false).getFirst().getFirst());
	}

	/** The same table with three line endings; blanks are kept, as a test of its own wants there. Nulls are empty, the line to be skipped and the one of blanks are left out. */
	@ParameterizedTest
	@CsvSource({ "csv/essential.csv, false", "csv/essential-dos.csv, false", "csv/essential-mac.csv, false", "tsv/essential.tsv, true", "tsv/essential-dos.tsv, true", "tsv/essential-mac.tsv, true" })
	void univocityEssential(String name, boolean tabs) throws IOException {
		Path file = Corpora.of("univocity").resolve(UNIVOCITY).resolve(name);
		List<List<String>> rows = read(file, Map.of(TextOptions.SKIP, "3"), true);
		rows.removeIf(row -> row.getFirst().startsWith("-->"));
		List<List<String>> expected = new ArrayList<>(List.of(List.of("Year", "Make", "Model", "Description", "Price"), List.of("1997", "Ford", "E350", "ac, abs, moon", "3000.00"),
				List.of("1999", "Chevy", "Venture \"Extended Edition\"", "", "4900.00"), List.of("1996", "Jeep", "Grand Cherokee", "MUST SELL!\nair, moon roof, loaded", "4799.00"),
				List.of("1999", "Chevy", "Venture \"Extended Edition, Very Large\"", "", "5000.00"), List.of("", "", "Venture \"Extended Edition\"", "", "4900.00"), List.of("", "", "", "", ""),
				List.of("", "", "", "", ""), List.of("", "", "5", "", ""), List.of("1997", "Ford", "E350", "ac, abs, moon", "3000.00"), List.of("1997", "Ford", "E350", "ac, abs, moon", "3000.00"),
				List.of("1997", "Ford", "E350", "ac, abs, moon", "3000.00"), List.of("19 97", "Fo rd", "E350", "ac, abs, moon", "3000.00"), List.of("", "", "", "", "30 00.00"),
				List.of("1997", "Ford", "E350", "\" ac, abs, moon \"", "3000.00"), List.of("1997", "Ford", "E350", "\" ac, abs, moon \"", "3000.00")));
		assertEquals(expected.size(), rows.size());
		for (int i = 0; i < rows.size(); i++) {
			assertEquals(expected.get(i), rows.get(i).stream().map(text -> plain(text, tabs)).toList());
		}
	}

	/** A text without the blanks around it; the escapes that a tab-separated file is to have stay what they are here. */
	private static String plain(String text, boolean tabs) {
		String escaped = tabs ? text.replace("\\n", "\n").replace("\\t", "\t") : text.replace("\r\n", "\n").replace('\r', '\n');
		String stripped = escaped.strip();
		return stripped.matches("\"\\s*\"|\"3000.00\"") ? stripped.replace("\"", "").strip() : stripped;
	}

	/** Separator, quotes, escapes and header are guessed, as in its example of automatic detection; so are remarks above the header. */
	@ParameterizedTest
	@CsvSource({ "example.csv, ','", "example.tsv, ','", "european.csv, ';'" })
	void univocityExamples(String name, String mark) throws IOException {
		List<List<String>> rows = read(Corpora.of("univocity").resolve(UNIVOCITY).resolve("examples").resolve(name), Map.of(), true);
		String decimal = mark.equals(";") ? "," : ".";
		List<List<String>> expected = List.of(List.of("Year", "Make", "Model", "Description", "Price"), List.of("1997", "Ford", "E350", "ac, abs, moon", "3000.00"),
				List.of("1999", "Chevy", "Venture \"Extended Edition\"", "", "4900.00"), List.of("1996", "Jeep", "Grand Cherokee", "MUST SELL!\nair, moon roof, loaded", "4799.00"),
				List.of("1999", "Chevy", "Venture \"Extended Edition, Very Large\"", "", "5000.00"), List.of("", "", "Venture \"Extended Edition\"", "", "4900.00"));
		assertEquals(expected.stream().map(row -> IntStream.range(0, 5).mapToObj(c -> c == 4 ? row.get(c).replace(".", decimal) : row.get(c).replace(", ", mark + " ")).toList()).toList(),
				rows.stream().map(row -> row.stream().map(text -> text.replace("\\n", "\n")).toList()).toList());
	}

	@Test
	void univocityIssues() throws IOException {
		Path folder = Corpora.of("univocity").resolve(UNIVOCITY);
		Map<String, String> plain = Map.of(TextOptions.SEPARATOR, ",", TextOptions.QUOTE, "\"", TextOptions.HEADERS, "0", TextOptions.SKIP, "0", TextOptions.ESCAPE, "backslash");
		assertEquals(List.of(List.of("You are \"beautiful\""), List.of("Yes, \\\"in the inside\"\\")), read(folder.resolve("examples/escape.csv"), plain, false));
		assertEquals(List.of(List.of("A", "B", "C"), List.of("1", "2", "3")), read(folder.resolve("issues/github_7/input.csv"), Map.of(), true));
		List<List<String>> salesforce = read(folder.resolve("issues/github_177/input.csv"), Map.of(), false);
		assertTrue(salesforce.size() > 2 && salesforce.stream().allMatch(row -> row.size() == 32));
		assertEquals(501, read(folder.resolve("issues/github_194/uk-500.csv"), Map.of(), false).size());
		assertEquals(List.of("10-oct-2001", "555.999", "1", "yEs", "?"), read(folder.resolve("examples/bean_test.csv"), Map.of(), false).get(1).stream().map(String::strip).toList());
		assertEquals("\"  \"\" something \"\"  \"".replace("\"\"", "\"").replaceAll("^\"|\"$", ""), read(folder.resolve("examples/bean_test.csv"), Map.of(), false).get(2).get(4));
		assertEquals(List.of("Item1", "Item2", "Item3", "Total", "Item1", "Item2", "Total"), read(folder.resolve("examples/master_detail.csv"), Map.of(), false).stream().skip(1).map(List::getFirst).toList());
	}
}
