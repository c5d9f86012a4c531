// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to web pages. */
final class HtmlImporterTest {

	@TempDir
	Path folder;

	private final HtmlImporter importer = new HtmlImporter();

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		return importer.scan(new ScanRequest(file, options, Files.createTempDirectory(folder, "work")), new NullProgressMonitor());
	}

	private ScannedTable scan(String page, Map<String, String> options) throws IOException {
		return scan(Files.writeString(folder.resolve("page.html"), page), options);
	}

	private static List<List<String>> cells(ScannedTable table) throws IOException {
		return Arrays.stream(table.page(0, 10_000).cells()).map(Arrays::asList).toList();
	}

	private static String option(ScannedTable table, String key) {
		return table.options().stream().filter(option -> option.key().equals(key)).findFirst().orElseThrow().value();
	}

	/** How sure it is, by name and content; more than 70 is surer than any reader of delimited text. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a.html|<!DOCTYPE html><p>|95", "a.htm|<HTML>|95", "a.xls|<html xmlns:x='y'>|84", "a.xlsx|~ <table border=1><tr>|84", "a.csv|<!-- made by x --><table>|84", "a.txt|<meta charset=x><style>|84",
			"a.xhtml|<?xml version='1.0'?>~<!DOCTYPE html PUBLIC 'x'><html>|95", "a.html|Report of today~<p><TABLE><tr>|62", "a.html|a,b~1,2|7", "a.csv|a,b~1,<table>|0", "a.xml|<?xml version='1.0'?><Workbook>|0", "a.csv|<5,a~6,b|0", "a.csv|<table,a~1,2|0" })
	void isSureByNameAndContent(String name, String content, int sure) {
		assertEquals(sure, importer.accepts(Path.of(name), content.replace('~', '\n').getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "UTF-8|<meta charset=utf-8>|UTF-8", "UTF-8||UTF-8", "UTF-8|<meta charset=iso-8859-1>|UTF-8", "UTF-8|\ufeff|UTF-8", "windows-1252|<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>|windows-1252",
			"windows-1252||windows-1252", "windows-1252|<meta charset=utf-8>|windows-1252", "windows-1252|<meta charset=no-such>|windows-1252", "UTF-16LE|\ufeff|UTF-16LE", "UTF-16BE|\ufeff<meta charset=utf-16>|UTF-16BE", "UTF-16LE||UTF-16LE",
			"ISO-8859-15|<meta charset=iso-8859-15>|ISO-8859-15", "UTF-8|<?xml version='1.0' encoding='UTF-8'?>|UTF-8", "windows-1252|<?xml version='1.0' encoding='windows-1252'?>|windows-1252" })
	void findsTheEncoding(String charset, String begin, String found) throws IOException {
		String page = (begin == null ? "" : begin) + "<table><tr><th>Town<th>Note<tr><td>Fran\u00e7ois<td>d\u00e9j\u00e0 vu &eacute;<tr><td>Li\u00e8ge<td>\u00fc</table>";
		Path file = Files.write(folder.resolve("page.xls"), page.getBytes(Charset.forName(charset)));
		assertTrue(importer.accepts(file, Files.readAllBytes(file)) > 0 || begin == null && charset.startsWith("UTF-16"), "is known as a page");
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(List.of(List.of("Fran\u00e7ois", "d\u00e9j\u00e0 vu \u00e9"), List.of("Li\u00e8ge", "\u00fc")), cells(table));
			assertEquals(found, option(table, "encoding"));
			assertEquals(List.of(), table.issues());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "windows-1250|\u0141\u00f3d\u017a;Gda\u0144sk;\u015awidnica;Cz\u0119stochowa", "windows-1251|\u041c\u043e\u0441\u043a\u0432\u0430;\u041a\u0430\u0437\u0430\u043d\u044c;\u0421\u0430\u043c\u0430\u0440\u0430" })
	void theLettersTellTheEncoding(String charset, String towns) throws IOException {
		Path file = Files.write(folder.resolve("page.html"), ("<html><table><tr><th>Town<tr><td>" + towns.replace(";", "<tr><td>") + "</table>").getBytes(Charset.forName(charset)));
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(charset, option(table, "encoding"));
			assertEquals(List.of(towns.split(";")), cells(table).stream().map(List::getFirst).toList());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "shift_jis|windows-31j|\u5343\u8449", "euc-kr|x-windows-949|\uc11c\uc6b8", "gb2312|GB18030|\u5317\u4eac", "big5|Big5|\u53f0\u5317", "windows-1251|windows-1251|\u041c\u043e\u0441\u043a\u0432\u0430" })
	void believesAPageThatNamesItsEncoding(String named, String charset, String town) throws IOException {
		Path file = Files.write(folder.resolve("page.html"), ("<meta charset=" + named + "><table><tr><th>Town<th>Pop<tr><td>" + town + "<td>1</table>").getBytes(Charset.forName(charset)));
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(town, table.page(0, 1).cell(0, 0));
		}
	}

	@Test
	void saysWhatIsNoText() throws IOException {
		Path file = Files.write(folder.resolve("page.html"), "<table>\n<tr><th>Town<th>Pop\n<tr><td>Fran\u00e7ois<td>1</table>".getBytes(StandardCharsets.ISO_8859_1));
		try (ScannedTable table = scan(file, Map.of("encoding", "UTF-8"))) {
			assertEquals(List.of("invalid-encoding"), table.issues().stream().map(Issue::code).toList());
			assertEquals(3, table.issues().getFirst().line());
		}
		assertTrue(assertThrows(ImportException.class, () -> scan(file, Map.of("encoding", "no-such"))).getMessage().contains("no-such"));
	}

	private static final String SEVERAL = """
			<table><tr><td>Menu</td></tr></table>
			<h2>Small</h2><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
			<table><tr><th>c</th><th>d</th></tr><tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr></table>
			<table summary="x"><caption>Fees &amp; fines</caption><tr><td>7</td><td>8</td></tr></table><table></table><table><tr><td></td></tr></table>
			""";

	@Test
	void offersItsTables() throws IOException {
		Path file = Files.writeString(folder.resolve("page.html"), SEVERAL);
		assertEquals(List.of(new SourcePart("sheet", "Small", "Small", false, 1, List.of("a", "b")), new SourcePart("sheet", "Small (2)", "Small (2)", true, 2, List.of("c", "d")),
				new SourcePart("sheet", "Fees & fines", "Fees & fines", false, 1, List.of("Column 1", "Column 2")), new SourcePart("sheet", "Table 4", "Table 4 (arranges the page)", false, true, 0, List.of("Menu"))),
				importer.parts(file, new NullProgressMonitor()));
		try (ScannedTable table = scan(file, Map.of("sheet", "fees & fines"))) {
			assertEquals(List.of(List.of("7", "8")), cells(table));
			assertEquals("Fees & fines", option(table, "sheet"));
		}
		Preview preview = importer.preview(file, Map.of(), 1);
		assertEquals(List.of(List.of("3", "4")), preview.rows());
		ImportOption tables = preview.options().stream().filter(option -> option.key().equals("sheet")).findFirst().orElseThrow();
		assertEquals("it is the table with the most cells", tables.why());
		assertEquals(4, tables.choices().size());
		assertTrue(assertThrows(ImportException.class, () -> scan(file, Map.of("sheet", "Taxes"))).getMessage().contains("\"Taxes\"; it has: Small, Small (2)"));
	}

	@Test
	void theNumbersOfFurtherPagesAreNoTable() throws IOException {
		String page = "<table><tr><td>Town<td>Pop" + "<tr><td>Avon<td>1<tr><td>Kent<td>2".repeat(4) + "<tr><td colspan=2><table><tr><td><span>1</span><td><a href=x>2</a></table></table>";
		try (ScannedTable table = scan(Files.writeString(folder.resolve("grid.xls"), page), Map.of())) {
			assertEquals(8, table.rowCount());
			assertEquals(List.of("blank-row", "more-sheets"), table.issues().stream().map(Issue::code).toList());
		}
		assertEquals(List.of("Table 1", "Table 2 (arranges the page)"), importer.parts(folder.resolve("grid.xls"), new NullProgressMonitor()).stream().map(SourcePart::label).toList());
	}

	@Test
	void notesAtTheFootAreNoRows() throws IOException {
		String page = "<table><tr><th>a<th>b<tr><td>1<td>2<tfoot><tr><td>all<td>2<tr><td colspan=2>as of today<tr><td>and<td></table>";
		try (ScannedTable table = scan(page, Map.of())) {
			Preview preview = importer.preview(folder.resolve("page.html"), Map.of(), 10);
			assertEquals(List.of(List.of("1", "2"), List.of("all", "2")), cells(table));
			assertEquals(cells(table), preview.rows());
			assertEquals(List.of("footnotes", "total-row"), table.issues().stream().map(Issue::code).toList());
			assertEquals("as of today", table.issues().getFirst().value());
			assertEquals(table.issues().getFirst(), preview.issues().getFirst());
		}
	}

	@Test
	void aPageWithoutATableIsKeptAsADocument() throws IOException {
		Path file = Files.writeString(folder.resolve("page.html"), "<p>Nothing here</p>");
		ImportException refused = assertThrows(ImportException.class, () -> scan(file, Map.of()));
		assertFalse(refused.mayBeTable());
		assertThrows(ImportException.class, () -> importer.preview(file, Map.of(), 3));
	}

	/** As a browser and a spreadsheet program write them; ~ is a line end. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"MIME-Version: 1.0~Content-Type: multipart/related; boundary=x~~--x~Content-Type: text/html~~<table><tr><th>Town<th>Pop<tr><td>Avon<td>1<tr><td>Kent<td>2</table>~--x--~ | Table 1 | Avon 1 Kent 2",
			"From: <Saved by a browser>~Subject: =?utf-8?Q?Towns?=~MIME-Version: 1.0~Content-Type: text/html;~ charset=utf-8~Content-Transfer-Encoding: quoted-printable~~<table><tr><th>To=~wn<th>Pop<tr><td>K=C3=B6ln<td>1<tr><td>Ulm<td>2</table> | Table 1 | Köln 1 Ulm 2",
			"MIME-Version: 1.0~Content-Type: multipart/related;~ boundary=\"x=y\"~~no part~--x=y~Content-Location: file:///C:/a/book.htm~Content-Type: text/html; charset=\"us-ascii\"~~<x:ExcelWorksheet><x:Name>Fees</x:Name><x:WorksheetSource HRef=\"files/sheet001.htm\"/></x:ExcelWorksheet><frameset></frameset>"
					+ "~--x=y~Content-Location: file:///C:/a/files/sheet001.htm~Content-Transfer-Encoding: base64~Content-Type: text/html; charset=windows-1252~~PHRhYmxlPjx0cj48dGQ+VG93bjx0ZD5Qb3A8dHI+PHRkPkv2bG48dGQ+MTx0cj48dGQ+VWxtPHRkPjI8L3RhYmxlPg==~--x=y~Content-Type: image/gif~~<table>~--x=y--~ | Fees | Köln 1 Ulm 2" })
	void readsWebArchives(String content, String table, String cells) throws IOException {
		Path file = Files.writeString(folder.resolve("export.xls"), content.replace("~", "\r\n"));
		assertEquals(84, importer.accepts(file, Files.readAllBytes(file)));
		try (ScannedTable read = importer.scan(new ScanRequest(file, Map.of(), folder), new NullProgressMonitor())) {
			assertEquals(table, option(read, "sheet"));
			assertEquals(List.of("Town", "Pop"), read.headers());
			assertEquals(cells, String.join(" ", Arrays.stream(read.page(0, 9).cells()).map(row -> String.join(" ", row)).toList()));
			assertEquals(List.of(), read.issues());
		}
	}

	@Test
	void readsTheNumbersThatSpreadsheetProgramsKeep() throws IOException {
		String page = "<table><tr><td>Town<td>Fee<td>Share<td>Day<td>Code<tr><td>Avon<td x:num='1234.5678'>1,234.57<td x:num='0.125'>12.5%<td x:num='45322'>1/31/2024<td x:num>7"
				+ "<tr><td>Kent<td x:num='5.10'>5.1<td x:num='0.5'>50%<td x:num='45293'>1/2/2024<td x:str='007'>007</table>";
		try (ScannedTable table = scan(page, Map.of())) {
			assertEquals(List.of("Avon 1234.5678 0.125 1/31/2024 7", "Kent 5.1 0.5 1/2/2024 007"), Arrays.stream(table.page(0, 9).cells()).map(row -> String.join(" ", row)).toList());
			assertEquals(List.of("shown-differs"), table.issues().stream().map(Issue::code).toList());
		}
	}

	@Test
	void saysWhereAnArchiveHasNoTable() throws IOException {
		Path file = Files.writeString(folder.resolve("page.mht"), "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Nothing</p>\n--x--\n");
		ImportException refused = assertThrows(ImportException.class, () -> importer.scan(new ScanRequest(file, Map.of(), folder), new NullProgressMonitor()));
		assertTrue(!refused.mayBeTable() && refused.getMessage().startsWith("\"page.mht\" is a web page without a table"), refused.getMessage());
	}

	@Test
	void saysHowManyTablesCanBeChosen() throws IOException {
		try (ScannedTable table = scan("<table><tr><td>a<td>b<tr><td>1<td>2</table>".repeat(1200), Map.of())) {
			String message = table.issues().stream().filter(issue -> issue.code().equals("more-sheets")).findFirst().orElseThrow().message();
			assertTrue(message.contains("1200") && message.contains("1000") || message.contains("1,200") && message.contains("1,000"), message);
		}
	}

	@Test
	void showsMoreRowsThanTheFirstReadingKeptOnlyAsFarAsThose() throws IOException {
		StringBuilder page = new StringBuilder("<table><thead><tr><th>No<th>Sq</thead><tfoot><tr><td>all<td>9</tfoot>");
		for (int i = 1; i <= 3000; i++) {
			page.append("<tr><td>").append(i).append("<td>").append(i * i).append('\n');
		}
		try (ScannedTable table = scan(page + "</table>", Map.of())) {
			assertEquals(3001, table.rowCount());
			assertEquals(List.of("all", "9"), Arrays.asList(table.page(3000, 1).cells()[0]));
			assertEquals(List.of("total-row"), table.issues().stream().map(Issue::code).toList());
			assertEquals(3000, table.page(2999, 1).lines()[0]);
		}
		assertEquals(20, importer.preview(folder.resolve("page.html"), Map.of(), 20).rows().size());
	}

	@Test
	void aTableBehindManyLongOnesIsReadLikeTheFirst() throws IOException {
		String rows = ("<tr><td>" + "x".repeat(50_000) + "<td>1").repeat(60);
		String page = ("<table>" + rows + "</table>").repeat(6) + "<table><tr><th>Town<th>Pop" + "<tr><td>Avon<td>1".repeat(200) + "</table>";
		try (ScannedTable table = scan(page, Map.of())) {
			assertEquals(200, table.rowCount());
			assertEquals("Table 7", option(table, "sheet"));
			assertEquals("1", option(table, "headerRows"));
		}
	}

	@Test
	void columnsThatThePageHidesAreTold() throws IOException {
		try (ScannedTable table = scan("<table><tr><th>Town<th style='display:none'>Id<th>Pop<tr><td>Avon<td style='display:none'>77<td>1<tr><td>Kent<td style='display:none'>78<td>2</table>", Map.of())) {
			assertEquals(List.of(List.of("Avon", "77", "1"), List.of("Kent", "78", "2")), cells(table));
			assertEquals(List.of("hidden-column"), table.issues().stream().map(Issue::code).toList());
			assertEquals("Id", table.issues().getFirst().column());
		}
	}
}
