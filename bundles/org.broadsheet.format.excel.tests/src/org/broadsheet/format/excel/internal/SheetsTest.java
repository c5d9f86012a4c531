// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the table of a sheet begins and ends, and what of its cells is read. In the texts / ends a row and | a cell. */
final class SheetsTest {

	private static final String[] FORMATS = { "General", "0%", "0.0%", "$#,##0.00", "0.0", "#,##0", "m/d/yyyy", "00000", "0.00E+00", "0\" km\"", "[$-409]d\\-mmm\\-yy;@", "#,##0.00_);(#,##0.00)", "yyyy-mm-dd", "[h]:mm", "0,", "# ?/?" };

	@TempDir
	Path folder;

	private ScannedTable scan(XlsxFile book, Map<String, String> options) throws IOException {
		Path work = Files.createTempDirectory(folder, "work");
		return new ExcelImporter().scan(new ScanRequest(book.write(folder.resolve("book.xlsx")), options, work), new NullProgressMonitor());
	}

	private static XlsxFile sheet(String text) {
		StringBuilder rows = new StringBuilder("<sheetData>");
		String[] lines = text.strip().split("/", -1);
		for (int i = 0; i < lines.length; i++) {
			String[] cells = lines[i].split("\\|", -1);
			rows.append(Stream.of(cells).allMatch(String::isEmpty) ? "" : XlsxFile.row(i + 1, cells));
		}
		return new XlsxFile().sheet("A", "", rows + "</sheetData>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"Town|Code|Pop/Avon|1|2/Kent|2|3//Source: Census! Town|Code|Pop! 2! blank-row|footnotes",
			"Town|Code|Pop/Avon|1|2/Kent|2|3/* estimated! Town|Code|Pop! 2! footnotes",
			"Town|Pop/Avon|1/Kent|2/Total|3! Town|Pop! 3! total-row",
			"Town|Pop/Avon|1/Kent|2/Town|Pop/Lyme|3! Town|Pop! 4! repeated-header",
			"Town|Pop/Avon|1/Kent|2//Town|Pop/Lyme|3/Bath|4! Town|Pop! 5! blank-row|repeated-header",
			"Town|Pop/Avon|1/Kent|2/Town|Pop/Avon|1/Kent|2! Town|Pop! 2! second-table",
			"Town|Code|Pop/Avon|1|2/Kent|2|3//Year|Kind|/2020|4|/2021|5|/2022|6|! Town|Code|Pop! 2! blank-row|second-table",
			"Town|Code|Pop/Avon|1|2//Kent|2|3/Lyme|3|4! Town|Code|Pop! 3! blank-row",
			"|2019||2020|/Town|Men|Women|Men|Women/Avon|1100|1200|1300|1400/Kent|1500|1600|1700|1800! Town|2019 Men|2019 Women|2020 Men|2020 Women! 2! ",
			"Report||/Town|Code|Pop/Avon|1|2/Kent|2|3! Town|Code|Pop! 2! title-rows",
			"Avon|1/Kent|2/Lyme|3! Column 1|Column 2! 3! no-header",
			"Id||Name|name/1|2|3|4/! Id|Column 2|Name|name! 1! blank-header|duplicate-header" })
	void findsTheTable(String text, String names, int rows, String codes) throws IOException {
		try (ScannedTable table = scan(sheet(text), Map.of())) {
			assertEquals(List.of(names.split("\\|")), table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(rows, table.rowCount(), () -> table.issues().toString());
			assertEquals(codes == null ? List.of() : List.of(codes.split("\\|")), table.issues().stream().map(Issue::code).toList());
			assertEquals(rows, table.columns().getFirst().proposal().nonEmpty());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0.125|0.125|0.125|", "1|0.125|0.125|13%|percentages", "2|0.125|0.125|12.5%|percentages", "3|1234.5|1234.5|$1,234.50|money", "4|1.25|1.25|1.3|decimals", "4|1.5|1.5|1.5|", "5|1234|1234|1,234|",
			"6|45322|2024-01-31|1/31/2024|dates", "7|6001|06001|06001|zeros", "7|123456|123456|123456|", "8|12345|12345|1.23E+04|another way", "9|5|5|5 km|another way", "10|45322|2024-01-31|31-Jan-24|dates", "11|12.5|12.5|12.50|", "12|45322|2024-01-31|2024-01-31|",
			"13|1.25|30:00:00|30:00|dates", "14|5000|5000|5|another way", "15|0.5|0.5|1/2|another way" })
	void readsValuesAndSaysWhereOtherTextsAreShown(int style, String stored, String value, String shown, String issue) throws IOException {
		XlsxFile book = new XlsxFile().styles(FORMATS).sheet("A", "", "<sheetData>" + XlsxFile.row(1, "h", "x") + "<row r=\"2\"><c r=\"A2\" s=\"" + style + "\"><v>" + stored + "</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row></sheetData>");
		try (ScannedTable table = scan(book, Map.of("headerRows", "1"))) {
			assertEquals(List.of(value, "true"), Arrays.asList(table.page(0, 1).cells()[0]));
			List<Issue> found = table.issues().stream().filter(one -> one.code().equals("shown-differs")).toList();
			assertEquals(issue == null ? 0 : 1, found.size(), found.toString());
			assertTrue(issue == null || found.getFirst().message().contains(issue), found.toString());
			assertTrue(issue == null || found.getFirst().line() == 2 && found.getFirst().row() == 1 && found.getFirst().column().equals("h"), found.toString());
		}
		try (ScannedTable table = scan(book, Map.of("headerRows", "1", "cells", "shown"))) {
			assertEquals(List.of(shown, "TRUE"), Arrays.asList(table.page(0, 1).cells()[0]));
			assertTrue(table.issues().stream().noneMatch(one -> one.code().equals("shown-differs")));
		}
	}

	@Test
	void whatStandsBelowTheTableHasNoIssuesOfItsOwn() throws IOException {
		StringBuilder rows = new StringBuilder(XlsxFile.row(1, "Town", "Code", "Pop"));
		for (int i = 2; i < 3000; i++) {
			rows.append(XlsxFile.row(i, "Town " + i, String.valueOf(i), "1"));
		}
		rows.append(XlsxFile.row(3010, "Year", "Kind", "Sum") + XlsxFile.row(3011, "2020", "1", "2") + XlsxFile.row(3012, "2021", "1", "2")).append("<row r=\"3013\"><c t=\"e\"><v>#REF!</v></c></row>");
		try (ScannedTable table = scan(new XlsxFile().sheet("A", "", "<sheetData>" + rows + "</sheetData>"), Map.of())) {
			assertEquals(2998, table.rowCount());
			assertEquals(List.of("blank-row", "second-table"), table.issues().stream().map(Issue::code).toList());
			assertEquals(3010, table.issues().getLast().line());
			assertEquals("Town 2999", table.page(2997, 5).cell(0, 0));
			long size = Files.size(table.bulkText().orElseThrow().file());
			assertTrue(Files.readString(table.bulkText().orElseThrow().file()).endsWith("Town 2999,2999,1\n"), "" + size);
		}
	}
}
