// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Datasets made of the sheets of a workbook, by the command line. */
class ImportSheetsTest {

	@TempDir
	Path directory;
	private String out;

	@BeforeEach
	void workbook() throws IOException {
		Files.writeString(directory.resolve("book.fods"), "<office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
				+ "<office:automatic-styles><style:style style:name=\"gone\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
				+ sheet("Budget", "", "Year,Amount", "2024,1200", "2025,1300") + sheet("Empty", "") + sheet("Towns: 2024", "", "Town,Code", "Avon,A1") + sheet("Notes", "gone", "Remark", "not for all")
				+ "</office:spreadsheet></office:body></office:document>");
	}

	private static String sheet(String name, String style, String... rows) {
		StringBuilder sheet = new StringBuilder("<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">");
		for (String row : rows) {
			sheet.append("<table:table-row>");
			for (String cell : row.split(",")) {
				sheet.append("<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>");
			}
			sheet.append("</table:table-row>");
		}
		return sheet + "</table:table>";
	}

	private int run(String... arguments) {
		StringWriter written = new StringWriter();
		PrintWriter writer = new PrintWriter(written);
		int code = new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(arguments);
		writer.flush();
		out = written.toString();
		return code;
	}

	@Test
	void listsTheSheets() {
		assertEquals(0, run("import-sheets", "made", "book.fods", "--list"));
		assertEquals("Budget (rows: 2, columns: 2): Year, Amount\nTowns: 2024 (rows: 1, columns: 2): Town, Code\nNotes (hidden) (rows: 1, columns: 1): Remark\n", out.replace("\r", ""));
		assertFalse(Files.exists(directory.resolve("made")));
	}

	@Test
	void makesADatasetOfEachThatIsNotHidden() throws IOException {
		assertEquals(0, run("import-sheets", "made", "book.fods", "--format", "json"), out);
		JsonNode answer = new ObjectMapper().readTree(out);
		assertEquals(List.of("Budget 2", "Towns: 2024 1"), List.of(answer.at("/made/0/sheet").asText() + " " + answer.at("/made/0/rows"), answer.at("/made/1/sheet").asText() + " " + answer.at("/made/1/rows")));
		assertEquals(0, answer.get("failed").size());
		assertEquals(2, answer.get("made").size());
		assertTrue(Files.isDirectory(directory.resolve("made/Towns 2024")));
		assertEquals(0, run("check", "made/Budget", "--format", "json"), out);
		assertEquals(2, new ObjectMapper().readTree(out).get("rows").asInt());
	}

	@Test
	void tablesOfAPageAreSheets() throws IOException {
		Files.writeString(directory.resolve("towns.xls"), "<table><tr><td>Menu</td></tr></table><h1>Towns: all</h1><table><tr><th>Town<th>Code<tr><td>Avon<td>A1<tr><td>Kent<td>K1</table><table><caption>Fees</caption><tr><th>Fee<th>Since<tr><td>5<td>2024</table>");
		assertEquals(0, run("import-sheets", "made", "towns.xls", "--list"), out);
		assertEquals("Towns: all (rows: 2, columns: 2): Town, Code\nFees (rows: 1, columns: 2): Fee, Since\nTable 3 (arranges the page) (rows: 0, columns: 1): Menu\n", out.replace("\r", ""));
		assertEquals(0, run("import-sheets", "made", "towns.xls"), out);
		assertEquals(0, run("check", "made/Fees", "--format", "json"), out);
		assertEquals("html Fees", new ObjectMapper().readTree(out).at("/source/format").asText() + " " + new ObjectMapper().readTree(out).at("/source/sheet").asText());
		assertFalse(Files.exists(directory.resolve("made/Table 3")));
	}

	@Test
	void makesThoseThatAreNamed() {
		assertEquals(0, run("import-sheets", "made", "book.fods", "--sheet", "notes", "--sheet", "Budget", "--sheet", "Notes"), out);
		assertTrue(out.contains("Made a dataset of \"Notes\" in ") && out.contains("Made a dataset of \"Budget\" in ") && out.contains("(rows: 2)"), out);
		assertEquals(1, run("import-sheets", "made", "book.fods", "--sheet", "Nope"));
		assertEquals("book.fods has no table \"Nope\" with data; it has: Budget, Towns: 2024, Notes.\n", out.replace("\r", ""));
	}

	@Test
	void refusesWhatHasNoSheets() throws IOException {
		Files.writeString(directory.resolve("plain.csv"), "a,b\n1,2\n");
		assertEquals(1, run("import-sheets", "made", "plain.csv"));
		assertTrue(out.startsWith("plain.csv holds a single table"), out);
		assertEquals(2, run("import-sheets", "made", "missing.xlsx"));
		assertEquals(1, run("import-sheets", "made", "book.fods", "--standard", "unheard"));
		assertEquals(1, run("import-sheets", "made", "book.fods", "--option", "nope=1"));
		assertTrue(out.contains("There is no import option \"nope\" for this file"), out);
		assertFalse(Files.exists(directory.resolve("made")));
	}
}
