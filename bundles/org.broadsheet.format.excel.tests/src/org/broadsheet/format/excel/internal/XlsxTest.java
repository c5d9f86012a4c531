// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to workbooks of Office Open XML. */
final class XlsxTest {

	@TempDir
	Path folder;

	private ScannedTable scan(XlsxFile book, String... options) throws IOException {
		Map<String, String> given = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
		Path work = Files.createTempDirectory(folder, "work");
		return new ExcelImporter().scan(new ScanRequest(book.write(folder.resolve("book.xlsx")), given, work), new NullProgressMonitor());
	}

	private static List<String> names(ScannedTable table) {
		return table.columns().stream().map(SourceColumn::name).toList();
	}

	private static List<List<String>> cells(ScannedTable table) throws IOException {
		return Arrays.stream(table.page(0, 10_000).cells()).map(Arrays::asList).toList();
	}

	private static String data(String... rows) {
		return "<sheetData>" + String.join("", rows) + "</sheetData>";
	}

	private static List<Issue> issues(ScannedTable table, String code) {
		return table.issues().stream().filter(issue -> issue.code().equals(code)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "t=\"d\" s=\"1\"|<v>2014-02-14T06:00:00Z</v>|14/2/14 6:00", "t=\"d\" s=\"1\"|<v>2014-02-14</v>|14/2/14 0:00", "t=\"str\" s=\"2\"|<v>a</v>|name: a", "t=\"inlineStr\" s=\"2\"|<is><t>a</t></is>|name: a",
			"t=\"b\" s=\"2\"|<v>1</v>|name: TRUE", "t=\"e\" s=\"2\"|<v>#N/A</v>|#N/A", "s=\"0\"|<v>1.50</v>|1.5", "s=\"3\"|<v>12345.678</v>|12,345.68" })
	void readsTextsAsTheyAreShown(String attributes, String value, String shown) throws IOException {
		XlsxFile book = new XlsxFile().styles("", "d/m/yy h:mm", "0;-0;0;\"name: \"@", "_-* #,##0.00_-").sheet("A", "", data(XlsxFile.row(1, "h"), "<row r=\"2\"><c " + attributes + ">" + value + "</c></row>"));
		try (ScannedTable table = scan(book, "cells", "shown")) {
			assertEquals(List.of(List.of(shown)), cells(table));
		}
	}

	@Test
	void takesTheTextBesideAFormulaForItsValue() throws IOException {
		XlsxFile book = new XlsxFile().sheet("A", "", data(XlsxFile.row(1, "h"), "<row r=\"2\"><c t=\"inlineStr\"><f>A1&amp;1</f><is><t>h1</t></is></c></row>"));
		try (ScannedTable table = scan(book)) {
			assertEquals(List.of(List.of("h1")), cells(table));
			assertTrue(issues(table, "formula-without-value").isEmpty() && table.issues().stream().noneMatch(issue -> issue.message().contains("was not saved")));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|1|1", "0|0.30000000000000004|0.3", "0|1234567890.5|1234567890.5", "0|1E3|1000", "0|1.5E-7|0.00000015", "0|1E+100|1E+100", "0|-12.50|-12.5", "0|12345678901234567|12345678901234567", "0|12345678901234567890|12345678901234567890", "0|12345678901234567890.1234567890|12345678901234567890.1234567890", "0|0.1000000000000000055511151231257827|0.1", "0|2.00000000000000000001E400|2E+400",
			"0|1.0|1", "0|0.1|0.1", "1|45322|2024-01-31", "1|45322.5|2024-01-31T12:00:00", "1|45322.427083333336|2024-01-31T10:15:00", "1|0.5|12:00:00", "1|60|1900-02-29", "1|59|1900-02-28", "1|1|1900-01-01",
			"1|-5|-5", "1|9999999|9999999", "2|1.25|30:00:00", "3|45322|2024-01-31", "4|0.25|0.25", "5|5|5", "1|45321.99999999|2024-01-31", "1|1E-99999999|1E-99999999", "6|6001|06001", "6|123456|123456", "6|-5|-5", "6|1.5|1.5", "0|nonsense|nonsense" })
	void readsNumbersAndDates(int style, String stored, String expected) throws IOException {
		XlsxFile book = new XlsxFile().styles("General", "m/d/yyyy h:mm", "[h]:mm:ss", "[$-409]d\\-mmm\\-yy;@", "0.00%", "\"day\" 0", "00000").sheet("A", "",
				data(XlsxFile.row(1, "h", "x"), "<row r=\"2\"><c r=\"A2\" s=\"" + style + "\"><v>" + stored + "</v></c><c r=\"B2\" t=\"str\"><v>y</v></c></row>"));
		try (ScannedTable table = scan(book, "headerRows", "1")) {
			assertEquals(expected, table.page(0, 1).cell(0, 0));
		}
	}

	@Test
	void midnightIsATimeWhereverDaysBegin() throws IOException {
		try (ScannedTable table = scan(new XlsxFile().from1904().styles("General", "h:mm:ss", "m/d/yy h:mm", "mm:ss.0", "mmm d").sheet("A", "",
				data(XlsxFile.row(1, "a", "b", "c", "d"), "<row><c s=\"1\"><v>0</v></c><c s=\"2\"><v>0</v></c><c s=\"3\"><v>0</v></c><c s=\"4\"><v>0</v></c></row>", "<row><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>1</v></c><c s=\"3\"><v>0.25</v></c><c s=\"4\"><v>1</v></c></row>")))) {
			assertEquals(List.of(List.of("00:00:00", "1904-01-01", "00:00:00", "1904-01-01"), List.of("12:00:00", "1904-01-02", "06:00:00", "1904-01-02")), cells(table));
		}
	}

	@Test
	void countsDaysFrom1904() throws IOException {
		try (ScannedTable table = scan(new XlsxFile().from1904().styles("General", "yyyy-mm-dd").sheet("A", "", data(XlsxFile.row(1, "day"), "<row><c s=\"1\"><v>43860</v></c></row><row><c s=\"1\"><v>0</v></c></row>")))) {
			assertEquals(List.of(List.of("2024-01-31"), List.of("1904-01-01")), cells(table));
		}
	}

	@Test
	void readsEveryKindOfCell() throws IOException {
		XlsxFile book = new XlsxFile().strings("<t>name</t>", "<r><t>two </t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><rPr><b/></rPr><t>runs</t></r>", "<t xml:space=\"preserve\"> a_x000D_b </t>").sheet("A", "",
				data("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>b</t></is></c><c t=\"inlineStr\"><is><t>c</t></is></c><c t=\"inlineStr\"><is><t>d</t></is></c><c t=\"inlineStr\"><is><t>e</t></is></c></row>",
						"<row><c r=\"B4\" t=\"s\"><v>1</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>A1</f></c></row>",
						"<row r=\"6\"><c r=\"B6\" t=\"s\"><v>2</v></c><c r=\"C6\" t=\"b\"><v>0</v></c><c r=\"E6\" t=\"str\"><f>x</f><v>text</v></c><c t=\"d\"><v>2024-01-31T00:00:00</v></c></row>", "<row r=\"9\"><c r=\"B9\" t=\"s\"><v>99</v></c><c t=\"b\"><v>1</v></c></row>"));
		try (ScannedTable table = scan(book)) {
			assertEquals(List.of("name", "b", "c", "d", "e"), names(table));
			assertEquals(List.of(List.of("two runs", "true", "#N/A", "2", ""), List.of(" a\rb ", "false", "", "text", "2024-01-31"), List.of("", "true", "", "", "")), cells(table));
			assertArrayEquals(new long[] { 4, 6, 9 }, table.page(0, 3).lines());
			assertEquals(List.of(9L, 3L, "name"), List.of(issues(table, "lost-text").getFirst().line(), issues(table, "lost-text").getFirst().row(), issues(table, "lost-text").getFirst().column()));
			Issue error = issues(table, "error-cell").getFirst();
			assertEquals(List.of(4L, 1L, "c", "#N/A"), List.of(error.line(), error.row(), error.column(), error.value()));
			assertTrue(error.message().contains("D4"), error.message());
			assertEquals(1, issues(table, "formula-without-value").size());
			assertEquals(1, issues(table, "formulas").size());
			assertEquals(5, issues(table, "blank-row").getFirst().line());
		}
	}

	@Test
	void ignoresTheClaimedDimension() throws IOException {
		String rows = IntStream.rangeClosed(2, 3000).mapToObj(i -> XlsxFile.row(i, "t" + i, "u" + i)).collect(Collectors.joining());
		try (ScannedTable table = scan(new XlsxFile().sheet("A", "", "<dimension ref=\"A1\"/>" + data(XlsxFile.row(1, "a", "b"), rows)))) {
			assertEquals(2999, table.rowCount());
		}
	}

	@Test
	void findsTitlesHeadersAndTheTable() throws IOException {
		XlsxFile book = new XlsxFile().sheet("A", "", data(XlsxFile.row(1, "Report of the year"), XlsxFile.row(2, "Office of Policy"), XlsxFile.row(4, "", "Town", "2019", "2020", "Code"), XlsxFile.row(5, "", "Avon", "12.5", "13.5", "01"),
				XlsxFile.row(6, "", "Bethel", "14.25", "15.5", "02")));
		try (ScannedTable table = scan(book)) {
			assertEquals(List.of("Town", "2019", "2020", "Code"), names(table));
			assertEquals(2, table.rowCount());
			assertEquals("Report of the year Office of Policy", issues(table, "title-rows").getFirst().value());
		}
		try (ScannedTable table = scan(book, "headerRows", "0")) {
			assertEquals(3, table.rowCount());
		}
	}

	@Test
	void choosesTheFirstVisibleSheetWithContent() throws IOException {
		String row = data(XlsxFile.row(1, "a"), XlsxFile.row(2, "b"));
		XlsxFile book = new XlsxFile().sheet("Empty", "", data()).sheet("Secret", "hidden", row).sheet("Styled", "", data("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")).sheet("Data", "", row).sheet("Very", "veryHidden", row);
		Preview preview = new ExcelImporter().preview(book.write(folder.resolve("b.xlsx")), Map.of(), 10);
		ImportOption sheet = preview.options().getFirst();
		assertEquals(List.of("Data", "Empty/Empty", "Secret/Secret (hidden)", "Styled/Styled", "Data/Data", "Very/Very (hidden)"), java.util.stream.Stream.concat(java.util.stream.Stream.of(sheet.value()), sheet.choices().stream().map(c -> c.value() + "/" + c.label())).toList());
		assertTrue(!sheet.why().isEmpty());
		try (ScannedTable table = scan(book, "sheet", "secret")) {
			assertEquals("Secret", table.options().getFirst().value());
			assertEquals(1, issues(table, "hidden-sheets").size());
		}
		ImportException refused = assertThrows(ImportException.class, () -> scan(book, "sheet", "Nope"));
		assertTrue(refused.getMessage().contains("Nope") && refused.getMessage().contains("Secret"), refused.getMessage());
	}

	@Test
	void tellsOfMergedAndHiddenCells() throws IOException {
		XlsxFile book = new XlsxFile().sheet("A", "", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
				+ data(XlsxFile.row(1, "a", "b"), XlsxFile.row(2, "x", "y"), XlsxFile.row(3, "", "z").replace("<row ", "<row hidden=\"1\" "), XlsxFile.row(4, "q", "r")) + "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A9:B9\"/></mergeCells>");
		try (ScannedTable table = scan(book)) {
			assertEquals(List.of("A2:A3", 2L), List.of(issues(table, "merged-cells").getFirst().value(), issues(table, "merged-cells").getFirst().line()));
			assertEquals(List.of("a", Fixes.FILL_DOWN), List.of(issues(table, "merged-cells").getFirst().column(), issues(table, "merged-cells").getFirst().fixes().getFirst().id()));
			assertEquals("b", issues(table, "hidden-column").getFirst().column());
			assertEquals(3, issues(table, "hidden-rows").getFirst().line());
		}
	}

	@Test
	void keepsStrayCellsOutAndLateColumnsIn() throws IOException {
		List<String> rows = new ArrayList<>(List.of(XlsxFile.row(1, "a", "b")));
		IntStream.rangeClosed(2, 2500).forEach(i -> rows.add(XlsxFile.row(i, "x" + i, "y", i == 2000 ? "stray" : "")));
		try (ScannedTable table = scan(new XlsxFile().sheet("A", "", data(rows.toArray(String[]::new))))) {
			assertEquals(2, table.columnCount());
			assertEquals(List.of("stray", 2000L, 1999L), List.of(issues(table, "extra-cell").getFirst().value(), issues(table, "extra-cell").getFirst().line(), issues(table, "extra-cell").getFirst().row()));
		}
		IntStream.rangeClosed(2501, 3000).forEach(i -> rows.add(XlsxFile.row(i, "x" + i, "y", "late")));
		try (ScannedTable table = scan(new XlsxFile().sheet("A", "", data(rows.toArray(String[]::new))))) {
			assertEquals(3, table.columnCount());
			assertEquals("stray", table.page(1998, 1).cell(0, 2));
			assertEquals(2999, table.rowCount());
			assertEquals(0, issues(table, "extra-cell").size());
		}
	}

	private void assertRefused(String part, Path file) {
		for (int i = 0; i < 2; i++) {
			boolean preview = i == 0;
			ImportException refused = assertThrows(ImportException.class, () -> {
				if (preview) {
					new ExcelImporter().preview(file, Map.of(), 10);
				} else {
					new ExcelImporter().scan(new ScanRequest(file, Map.of(), folder), new NullProgressMonitor()).close();
				}
			});
			assertTrue(refused.getMessage().contains(part), refused.getMessage());
		}
	}

	@Test
	void refusesWhatIsNoSafeWorkbook() throws IOException {
		Path file = folder.resolve("bad.xlsx");
		String rows = data(XlsxFile.row(1, "a"), XlsxFile.row(2, "b"));
		assertRefused("is empty", new XlsxFile().sheet("A", "", data()).write(file));
		assertRefused("no sheet", new XlsxFile().write(file));
		assertRefused("damaged", new XlsxFile().sheet("A", "", "<sheetData><row><c></row>").write(file));
		assertRefused("XLSB", new XlsxFile().part("xl/workbook.bin", "x").sheet("A", "", rows).write(file));
		assertRefused("not a spreadsheet", new XlsxFile().without("xl/workbook.xml").sheet("A", "", rows).write(file));
		String entities = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"" + "b".repeat(1000) + "\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
		assertRefused("document type", new XlsxFile().sheet("A", "", rows).part("xl/worksheets/sheet1.xml", entities + "<worksheet>" + data("<row><c t=\"inlineStr\"><is><t>&x;&a;&a;</t></is></c></row>") + "</worksheet>").write(file));
		assertRefused("damaged", new XlsxFile().sheet("A", "", data("<row><c t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>")).write(file));
		byte[] whole = Files.readAllBytes(new XlsxFile().sheet("A", "", rows).write(file));
		assertRefused("damaged", Files.write(file, Arrays.copyOf(whole, whole.length / 2)));
		assertRefused("holds no workbook", Files.writeString(file, "<html><table><tr><td>1</td></tr></table></html>"));
	}

	/** What lies uncompressed in an archive shows its names at the beginning of the archive, too. */
	@Test
	void leavesArchivesThatHoldWorkbooksToOthers() throws IOException {
		Path book = new XlsxFile().sheet("A", "", data(XlsxFile.row(1, "a"))).write(folder.resolve("book.bin"));
		assertTrue(new ExcelImporter().accepts(book, Files.readAllBytes(book)) > 50);
		byte[] bytes = Files.readAllBytes(book);
		ZipEntry entry = new ZipEntry("data/book.xlsx");
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		CRC32 sum = new CRC32();
		sum.update(bytes);
		entry.setCrc(sum.getValue());
		Path archive = folder.resolve("books.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			zip.putNextEntry(entry);
			zip.write(bytes);
		}
		assertEquals(0, new ExcelImporter().accepts(archive, Files.readAllBytes(archive)));
	}

	@Test
	void refusesABomb() throws IOException {
		Path file = folder.resolve("bomb.xlsx");
		String row = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";
		new XlsxFile().sheet("A", "", data(XlsxFile.row(1, "a"), "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(100_000_000) + "</t></is></c></row>", row)).write(file);
		assertRefused("not safe", file);
	}
}
