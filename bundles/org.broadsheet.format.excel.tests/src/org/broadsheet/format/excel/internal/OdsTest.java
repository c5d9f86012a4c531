// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to spreadsheets of OpenDocument. */
final class OdsTest {

	@TempDir
	Path folder;

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		Path work = Files.createTempDirectory(folder, "work");
		return new ExcelImporter().scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	private ScannedTable scan(OdsFile book, Map<String, String> options) throws IOException {
		return scan(book.write(folder.resolve("book.ods")), options);
	}

	private static List<List<String>> cells(ScannedTable table) throws IOException {
		return Arrays.stream(table.page(0, 10_000).cells()).map(Arrays::asList).toList();
	}

	private static List<String> codes(ScannedTable table) {
		return table.issues().stream().map(Issue::code).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "float|value|1.5|1.5|1.5|", "float|value|1.50|1,5|1.5|", "float|value|0.30000000000000004|0.3|0.3|", "float|value|1234.5|1,234.50|1234.5|", "float|value|1234.5|1.234,50|1234.5|", "float|value|1.256|1.3|1.256|decimals",
			"float|value|6001|06001|06001|zeros", "float|value|5|5 km|5|another way", "percentage|value|0.125|13%|0.125|percentages", "currency|value|1234.5|$1,234.50|1234.5|money", "date|date-value|2024-01-31|31.01.24|2024-01-31|dates",
			"date|date-value|2024-01-31T00:00:00|2024-01-31|2024-01-31|", "date|date-value|2024-01-31T10:15:00|31.01.24 10:15|2024-01-31T10:15:00|dates", "time|time-value|PT30H05M07S|30:05:07|30:05:07|", "time|time-value|PT1H2M3.50S|01:02|01:02:03.5|dates",
			"boolean|boolean-value|true|WAHR|true|", "string|string-value|as stored|as shown|as stored|" })
	void readsValuesAndSaysWhereOtherTextsAreShown(String type, String attribute, String stored, String shown, String value, String issue) throws IOException {
		OdsFile book = new OdsFile().sheet("A", false, OdsFile.row("h", "x") + "<table:table-row>" + OdsFile.cell("office:value-type=\"" + type + "\" office:" + attribute + "=\"" + stored + "\" calcext:value-type=\"" + type + "\"", shown)
				+ OdsFile.cell("office:value-type=\"string\"", "y") + "</table:table-row>");
		try (ScannedTable table = scan(book, Map.of("headerRows", "1"))) {
			assertEquals(List.of(List.of(value, "y")), cells(table));
			assertEquals(issue == null ? List.of() : List.of("shown-differs"), codes(table));
			assertTrue(issue == null || table.issues().getFirst().message().contains(issue), table.issues().toString());
		}
		try (ScannedTable table = scan(book, Map.of("headerRows", "1", "cells", "shown"))) {
			assertEquals(List.of(List.of(shown, "y")), cells(table));
			assertEquals(List.of(), codes(table));
		}
	}

	@Test
	void readsTextsAsTheyAreMeant() throws IOException {
		String text = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a note</text:p></office:annotation><text:p>two<text:s text:c=\"3\"/>words<text:tab/>and\n   more</text:p><text:p>second <text:span>line</text:span></text:p></table:table-cell>";
		try (ScannedTable table = scan(new OdsFile().sheet("A", false, OdsFile.row("h", "x") + "<table:table-row>" + text + "<table:table-cell><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row>"), Map.of("headerRows", "1"))) {
			assertEquals(List.of(List.of("two   words\tand more\nsecond line", "")), cells(table));
		}
	}

	@Test
	void repeatsCellsAndRows() throws IOException {
		String rows = OdsFile.row("a", "b", "c") + "<table:table-row table:number-rows-repeated=\"3\">" + OdsFile.cell("table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"", "7") + OdsFile.cell("office:value-type=\"float\" office:value=\"8\"", "8")
				+ "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>" + OdsFile.row("9", "9", "9") + "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
		try (ScannedTable table = scan(new OdsFile().sheet("A", false, rows), Map.of())) {
			assertEquals(List.of(List.of("7", "7", "8"), List.of("7", "7", "8"), List.of("7", "7", "8"), List.of("9", "9", "9")), cells(table));
			assertEquals(7, table.page(3, 1).lines()[0]);
			assertEquals(List.of("blank-row"), codes(table));
		}
		String many = OdsFile.row("a") + "<table:table-row table:number-rows-repeated=\"1000000\">" + OdsFile.cell("table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"7\"", "7") + "</table:table-row>";
		assertTrue(assertThrows(ImportException.class, () -> scan(new OdsFile().sheet("A", false, many), Map.of())).getMessage().contains("not safe"));
	}

	@Test
	void tellsOfFormulasErrorsMergedAndHiddenParts() throws IOException {
		String rows = "<table:table-column/><table:table-column table:visibility=\"collapse\"/>" + OdsFile.row("a", "b", "c") + "<table:table-row>" + OdsFile.cell("table:number-rows-spanned=\"2\" office:value-type=\"string\"", "x")
				+ OdsFile.cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "2") + OdsFile.cell("table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", "#DIV/0!") + "</table:table-row>"
				+ "<table:table-row table:visibility=\"filter\"><table:covered-table-cell/>" + OdsFile.cell("table:formula=\"of:=A1\"", "") + OdsFile.cell("office:value-type=\"string\"", "z") + "</table:table-row>";
		try (ScannedTable table = scan(new OdsFile().sheet("No", true, OdsFile.row("secret")).sheet("A", false, rows), Map.of("headerRows", "1"))) {
			assertEquals(List.of(List.of("x", "2", "#DIV/0!"), List.of("", "", "z")), cells(table));
			assertTrue(codes(table).containsAll(List.of("error-cell", "formula-without-value", "formulas", "merged-cells", "hidden-column", "hidden-rows", "hidden-sheets", "more-sheets")), codes(table).toString());
			ImportOption sheet = table.options().getFirst();
			assertEquals(List.of("A", "No", "A"), List.of(sheet.value(), sheet.choices().get(0).value(), sheet.choices().get(1).value()));
		}
		try (ScannedTable table = scan(new OdsFile().sheet("No", true, OdsFile.row("secret") + OdsFile.row("1")).sheet("A", false, rows), Map.of("sheet", "No"))) {
			assertEquals("secret", table.columns().getFirst().name());
		}
	}

	@Test
	void namesTheSheetsThatAreNotEmpty() throws IOException {
		String rows = OdsFile.row("Report", "") + OdsFile.row("Town", "Pop", "Code") + OdsFile.row("Avon", "1", "a") + OdsFile.row("", "") + OdsFile.row("Kent", "2", "b");
		Path file = new OdsFile().sheet("Empty", false, "").sheet("No", true, OdsFile.row("x", "y")).sheet("A", false, rows).sheet("B", false, OdsFile.row("1", "2") + OdsFile.row("3", "4")).write(folder.resolve("parts.ods"));
		assertEquals(List.of(new SourcePart("sheet", "No", "No (hidden)", false, true, 0, List.of("x", "y")), new SourcePart("sheet", "A", "A", true, false, 2, List.of("Town", "Pop", "Code")),
				new SourcePart("sheet", "B", "B", false, false, 2, List.of("Column 1", "Column 2"))), new ExcelImporter().parts(file, new NullProgressMonitor()));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new ExcelImporter().parts(file, cancelled));
	}

	@Test
	void readsFlatFiles() throws IOException {
		Path file = new OdsFile().sheet("A", false, OdsFile.row("Town", "Pop") + OdsFile.row("Avon", "1")).writeFlat(folder.resolve("flat.fods"));
		assertTrue(new ExcelImporter().accepts(file, Files.readAllBytes(file)) > 90);
		assertTrue(new ExcelImporter().accepts(Path.of("flat.xml"), Files.readAllBytes(file)) > 50);
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(List.of("Town", "Pop"), table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(List.of(List.of("Avon", "1")), cells(table));
		}
	}

	@Test
	void refusesWhatIsNoSafeSpreadsheet() throws IOException {
		String rows = OdsFile.row("a", "b") + OdsFile.row("1", "2");
		assertRefused("password", new OdsFile().sheet("A", false, rows).encrypted());
		assertRefused("document type", new OdsFile().sheet("A", false, rows).typed("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
		assertRefused("is empty", new OdsFile().sheet("A", false, ""));
		assertRefused("no sheet", new OdsFile());
		assertRefused("damaged", new OdsFile().sheet("A", false, rows + "<table:table-row>"));
	}

	private void assertRefused(String part, OdsFile book) throws IOException {
		Path file = book.write(folder.resolve("bad.ods"));
		String message = assertThrows(ImportException.class, () -> scan(file, Map.of())).getMessage();
		assertTrue(message.contains(part) && message.contains("bad.ods"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "films.ods", "sample.ods" })
	void readsPublicFiles(String name) throws IOException {
		List<Path> files = Corpus.named("openrefine", name);
		assumeFalse(files.isEmpty(), name + " is not there");
		try (ScannedTable table = scan(files.getFirst(), Map.of())) {
			assertTrue(table.rowCount() > 0 && table.columnCount() > 1, table.rowCount() + " x " + table.columnCount());
		}
	}
}
