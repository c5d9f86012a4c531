// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to XML workbooks. */
final class XmlTest {

	@TempDir
	Path folder;

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		Path work = Files.createTempDirectory(folder, "work");
		return new ExcelImporter().scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	private ScannedTable scan(XmlFile book, Map<String, String> options) throws IOException {
		return scan(book.write(folder.resolve("book.xls")), options);
	}

	private static List<List<String>> cells(ScannedTable table) throws IOException {
		return Arrays.stream(table.page(0, 10_000).cells()).map(Arrays::asList).toList();
	}

	private static List<String> codes(ScannedTable table) {
		return table.issues().stream().map(Issue::code).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Number|General|1.5|1.5|1.5|", "Number|General|0.30000000000000004|0.3|0.3|", "Number|Percent|0.125|0.125|12.50%|percentages", "Number|Currency|1234.5|1234.5|$1,234.50|money",
			"Number|Euro Currency|1234.5|1234.5|\u20ac1,234.50|money", "Number|Standard|1234.5|1234.5|1,234.50|", "Number|Fixed|1.256|1.256|1.26|decimals", "Number|00000|6001|06001|06001|zeros", "Number|Short Date|45322|2024-01-31|1/31/24|dates",
			"DateTime|Short Date|2024-01-31T00:00:00.000|2024-01-31|1/31/24|dates", "DateTime|General Date|2024-01-31T08:27:48.500|2024-01-31T08:27:48.500|1/31/24 8:27|dates",
			"DateTime|General|2024-01-31T00:00:00.000|2024-01-31|2024-01-31|", "DateTime|Short Time|1899-12-31T08:30:00.000|08:30:00|8:30|dates", "DateTime|Short Time|1899-12-30T08:30:00.000|08:30:00|8:30|dates", "DateTime|[h]:mm|1900-01-01T06:00:00.000|30:00:00|30:00|dates",
			"DateTime|Short Date|1850-03-04T00:00:00.000|1850-03-04|1850-03-04|", "DateTime|Short Date|soon|soon|soon|", "Boolean|General|1|true|TRUE|", "Boolean|General|0|false|FALSE|", "String|General|007|007|007|" })
	void readsValuesAndSaysWhereOtherTextsAreShown(String type, String format, String stored, String value, String shown, String issue) throws IOException {
		XmlFile book = new XmlFile().style("s1", format).sheet("A", false, XmlFile.row("h", "x") + "<Row>" + XmlFile.cell("ss:StyleID=\"s1\"", type, stored) + XmlFile.cell("", "String", "y") + "</Row>");
		try (ScannedTable table = scan(book, Map.of("headerRows", "1"))) {
			assertEquals(List.of(List.of(value, "y")), cells(table));
			assertEquals(issue == null ? List.of() : List.of("shown-differs"), codes(table), () -> table.issues().toString());
			assertTrue(issue == null || table.issues().getFirst().message().contains(issue), table.issues().toString());
		}
		try (ScannedTable table = scan(book, Map.of("headerRows", "1", "cells", "shown"))) {
			assertEquals(List.of(List.of(shown, "y")), cells(table));
			assertEquals(List.of(), codes(table));
		}
	}

	@Test
	void putsCellsWhereTheyBelong() throws IOException {
		String rows = "<Column ss:Width=\"9\"/><Column ss:Index=\"3\" ss:Hidden=\"1\" ss:Span=\"1\"/>" + XmlFile.row("Town", "Code", "Kind", "Pop", "Share")
				+ "<Row ss:Index=\"3\" ss:Hidden=\"1\">" + XmlFile.cell("", "String", "Avon") + XmlFile.cell("ss:Index=\"4\"", "Number", "1") + XmlFile.cell("ss:Formula=\"=RC[-1]*2\"", "Number", "2") + "</Row>"
				+ "<Row>" + XmlFile.cell("ss:MergeAcross=\"2\" ss:MergeDown=\"1\"", "String", "Kent") + XmlFile.cell("", "Number", "3") + "<Cell ss:Formula=\"=1\"/></Row>"
				+ "<Row ss:Span=\"1\"/>" + "<Row><Cell/><Cell/><Cell/>" + XmlFile.cell("", "Error", "#DIV/0!") + "</Row>";
		try (ScannedTable table = scan(new XmlFile().sheet("A", false, rows), Map.of())) {
			assertEquals(List.of("Town", "Code", "Kind", "Pop", "Share"), table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(List.of(List.of("Avon", "", "", "1", "2"), List.of("Kent", "", "", "3", ""), List.of("", "", "", "#DIV/0!", "")), cells(table));
			assertEquals(List.of(3L, 4L, 7L), Arrays.stream(table.page(0, 3).lines()).boxed().toList());
			assertEquals(List.of("blank-row", "formula-without-value", "blank-row", "error-cell", "hidden-column", "hidden-column", "hidden-rows", "formulas", "merged-cells", "empty-column", "empty-column"), codes(table));
			assertTrue(table.issues().get(8).message().contains("A4:C5"), table.issues().get(8).message());
			assertTrue(table.issues().get(1).message().contains("E4"), table.issues().get(1).message());
		}
	}

	@Test
	void readsTextsWithTheirParts() throws IOException {
		String rows = XmlFile.row("Town", "Note", "Pop") + "<Row>" + XmlFile.cell("", "String", "A &amp; B&#10;C") + "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">see <B>this</B><Font html:Color=\"#FF0000\"> word</Font></ss:Data>"
				+ "<Comment ss:Author=\"Jo\"><ss:Data xmlns=\"http://www.w3.org/TR/REC-html40\"><B>Jo:</B> no value</ss:Data></Comment><NamedCell ss:Name=\"All\"/></Cell>" + XmlFile.cell("", "Number", "7") + "</Row>";
		try (ScannedTable table = scan(new XmlFile().sheet("A", false, rows), Map.of())) {
			assertEquals(List.of(List.of("A & B\nC", "see this word", "7")), cells(table));
		}
	}

	@Test
	void offersItsSheets() throws IOException {
		Path file = new XmlFile().sheet("Notes", true, XmlFile.row("secret")).sheet("Empty", false, "").sheet("Towns", false, XmlFile.row("Town", "Pop") + XmlFile.row("Avon", "1")).sheet("More", false, XmlFile.row("x") + XmlFile.row("1"))
				.write(folder.resolve("book.xml"));
		List<SourcePart> parts = new ExcelImporter().parts(file, new NullProgressMonitor());
		assertEquals(List.of("Notes", "Towns", "More"), parts.stream().map(SourcePart::value).toList());
		assertEquals(List.of(true, false, false), parts.stream().map(SourcePart::hidden).toList());
		assertEquals(List.of(false, true, false), parts.stream().map(SourcePart::chosen).toList());
		try (ScannedTable table = scan(file, Map.of("sheet", "More"))) {
			assertEquals(List.of(List.of("1")), cells(table));
		}
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(List.of("hidden-sheets", "more-sheets"), codes(table));
		}
	}

	@Test
	void countsDaysFrom1904() throws IOException {
		XmlFile book = new XmlFile().from1904().style("d", "yyyy-mm-dd").sheet("A", false, XmlFile.row("Day", "x") + "<Row>" + XmlFile.cell("ss:StyleID=\"d\"", "Number", "1") + XmlFile.cell("ss:StyleID=\"d\"", "DateTime", "2024-01-31T00:00:00.000") + "</Row>");
		try (ScannedTable table = scan(book, Map.of("headerRows", "1"))) {
			assertEquals(List.of(List.of("1904-01-02", "2024-01-31")), cells(table));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "UTF-8|UTF-8", "UTF-16LE|UTF-16", "windows-1252|windows-1252", "ISO-8859-1|ISO-8859-1", "Shift_JIS|Shift_JIS" })
	void readsTheEncodingItNames(String charset, String name) throws IOException {
		String town = charset.startsWith("Shift") ? "\u5343\u8449" : "Fran\u00e7ois";
		XmlFile book = new XmlFile().before((charset.startsWith("UTF-16") ? "\ufeff" : "") + "<?xml version=\"1.0\" encoding=\"" + name + "\"?>").sheet("A", false, XmlFile.row("Town", "Pop") + XmlFile.row(town, "1"));
		Path file = book.write(folder.resolve("book.xls"), Charset.forName(charset));
		assertEquals("excel", Importers.find(List.of(new ExcelImporter()), file).id());
		assertTrue(new ExcelImporter().accepts(file, Files.readAllBytes(file)) > 90);
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(List.of(List.of(town, "1")), cells(table));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n <?xml version=\"1.0\"?>", "<!-- made by a script --><?mso-application progid=\"Excel.Sheet\"?>" })
	void isKnownHoweverItBegins(String before) throws IOException {
		try (ScannedTable table = scan(new XmlFile().before(before).sheet("A", false, XmlFile.row("Town", "Pop") + XmlFile.row("Avon", "1")), Map.of())) {
			assertEquals(List.of(List.of("Avon", "1")), cells(table));
		}
	}

	private String refusal(Path file) {
		String message = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(ImportException.class, () -> scan(file, Map.of()).close())).getMessage();
		assertTrue(message.contains(file.getFileName().toString()) && !message.contains("Exception"), message);
		return message;
	}

	@Test
	void refusesWhatIsNoSafeWorkbook() throws IOException {
		Path canary = Files.writeString(folder.resolve("canary.txt"), "the canary's song");
		Path file = folder.resolve("bad.xls");
		String rows = XmlFile.row("Town", "Pop") + XmlFile.row("Avon", "1");
		for (String type : List.of("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\">", "<!DOCTYPE x[<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")) {
			assertTrue(refusal(new XmlFile().before("<?xml version=\"1.0\"?>" + type).sheet("A", false, rows).write(file)).contains("document type"));
		}
		assertTrue(refusal(new XmlFile().write(file)).contains("no sheet"));
		assertTrue(refusal(new XmlFile().sheet("A", false, "").write(file)).contains("is empty"));
		assertTrue(refusal(new XmlFile().sheet("A", false, "<Row><Cell></Row>").write(file)).contains("damaged"));
		assertTrue(refusal(new XmlFile().sheet("A", false, "<Row ss:Index=\"99999999\">" + XmlFile.cell("", "Number", "1") + "</Row>").write(file)).contains("damaged"));
		assertTrue(refusal(new XmlFile().sheet("A", false, "<Row>" + XmlFile.cell("ss:Index=\"99999\"", "Number", "1") + "</Row>").write(file)).contains("damaged"));
		assertTrue(refusal(new XmlFile().before("<?xml version=\"1.0\" encoding=\"no-such\"?>").sheet("A", false, rows).write(file)).contains("damaged"));
		assertTrue(refusal(new XmlFile().sheet("A", false, "<a>".repeat(5000)).write(file)).contains("not safe"));
		assertTrue(refusal(Files.writeString(file, "<?xml version=\"1.0\"?><orders><order id=\"1\"/></orders>")).contains("holds no workbook"));
	}

	@Test
	void refusesATextWithoutEnd() throws IOException {
		Path file = folder.resolve("endless.xls");
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			String text = new XmlFile().sheet("A", false, "<Row>" + XmlFile.cell("", "String", "HERE")).text();
			out.write(text.substring(0, text.indexOf("HERE")));
			for (int i = 0; i < 60; i++) {
				out.write("a".repeat(1 << 20));
			}
		}
		assertFalse(refusal(file).isEmpty());
	}
}
