// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook holds, cell by cell, and what becomes of that which it cannot. */
class XlsxExporterTest {

	@TempDir
	Path folder;

	private static Column column(String name, DataType type, String... format) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setName(name);
		column.setFieldName(name.toLowerCase());
		column.setType(type);
		for (int i = 0; i < format.length; i += 2) {
			column.getFormat().put(format[i], format[i + 1]);
		}
		return column;
	}

	private ExportResult export(Exporter exporter, List<Column> columns, String[]... rows) throws IOException {
		return export(exporter, Map.of(), columns, rows);
	}

	private ExportResult export(Exporter exporter, Map<String, String> options, List<Column> columns, String[]... rows) throws IOException {
		for (int c = 0; c < columns.size(); c++) {
			columns.get(c).setSourceIndex(c);
		}
		DatasetTable table = new DatasetTable(new MemoryTable(columns.size(), rows));
		return new ExportOperation(exporter, ExportTable.of("Towns", table, columns, ExportChoice.DEFAULT), file(), options).execute(new NullProgressMonitor());
	}

	private Path file() {
		return folder.resolve("out.xlsx");
	}

	private String cells() throws IOException {
		return Workbooks.part(file(), "xl/worksheets/sheet1.xml");
	}

	@Test
	void textsAreReadBackAsTheyWere() throws IOException {
		List<String> texts = List.of(" two  spaces ", "\ttab", "line\nbreak", "carriage\r\nreturn", "nul\0 and \u0001", "_x0041_", "=1+1", "+cmd|' /C calc'!A0", "007", "1E5", "<&>\"'", "\ufffe", "\ud83d\ude00",
				"'quoted", "true", "12345678901234567890");
		export(new XlsxExporter(), List.of(column("Text", DataType.TEXT)), texts.stream().map(text -> new String[] { text }).toArray(String[][]::new));
		assertEquals(texts, Workbooks.read(file(), Map.of()).stream().skip(1).map(List::getFirst).toList());
		assertFalse(cells().contains("<f>"));
	}

	@ParameterizedTest
	@CsvSource({ "121054, <v>121054</v>", "-0.5, <v>-0.5</v>", "2.25, <v>2.25</v>", "123456789012345, <v>123456789012345</v>", "1234567890123456, <t>1234567890123456</t>",
			"1234567890123450, <v>1234567890123450</v>", "0.1234567890123456, <t>0.1234567890123456</t>", "n/a, <t>n/a</t>" })
	void numbersAreNumbersOnlyWhenNoDigitIsLost(String text, String written) throws IOException {
		export(new XlsxExporter(), List.of(column("Number", DataType.NUMBER)), new String[] { text }, new String[] { "7" });
		assertTrue(cells().contains(written), this::shown);
		assertEquals(text, Workbooks.read(file(), Map.of()).get(1).getFirst());
	}

	private String shown() {
		try {
			return cells();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2020-04-01, <v>43922</v>, 2020-04-01", "1900-01-01, <v>1</v>, 1900-01-01", "1900-02-28, <v>59</v>, 1900-02-28", "1900-03-01, <v>61</v>, 1900-03-01",
			"1899-12-31, <t>1899-12-31</t>, 1899-12-31", "2020-04-01T12:30:45, <v>43922.5213541667</v>, 2020-04-01T12:30:45", "2020-04-01T12:30:45.123456, <t>2020-04-01T12:30:45.123456</t>, 2020-04-01T12:30:45.123456" })
	void datesAreDaysWhereExcelHasThem(String text, String written, String read) throws IOException {
		export(new XlsxExporter(), List.of(column("Date", DataType.DATE_TIME)), new String[] { text });
		assertTrue(cells().contains(written), this::shown);
		assertEquals(read, Workbooks.read(file(), Map.of()).get(1).getFirst());
	}

	@Test
	void formatsOfColumnsShow() throws IOException {
		export(new XlsxExporter(),
				List.of(column("Date", DataType.DATE_TIME, ColumnFormat.DATE_STYLE, "date_monthdy"), column("Price", DataType.NUMBER, ColumnFormat.STYLE, "currency"),
						column("Share", DataType.NUMBER, ColumnFormat.STYLE, "percentage", ColumnFormat.PERCENT_SCALE, "1"), column("Size", DataType.NUMBER, ColumnFormat.THOUSANDS_SEPARATOR, "true")),
				new String[] { "2020-04-01", "1234.5", "0.25", "1234" });
		String styles = Workbooks.part(file(), "xl/styles.xml");
		for (String format : List.of("mmmm d\\, yyyy", "&quot;$&quot;#,##0.00", "0.00%", "#,##0")) {
			assertTrue(styles.contains("formatCode=\"" + format + "\""), styles);
		}
	}

	@Test
	void headersAreFrozenAndColumnsWideEnough() throws IOException {
		export(new XlsxExporter(), List.of(column("Town", DataType.TEXT), column("City", DataType.CHECKBOX)), new String[] { "Hartford on the Connecticut River", "yes" });
		assertTrue(cells().contains("state=\"frozen\"") && cells().contains("ySplit=\"1\""), this::shown);
		assertTrue(cells().contains("width=\"34.0\""), this::shown);
		assertTrue(cells().contains("t=\"b\"><v>1</v>"), this::shown);
		assertTrue(cells().contains("<autoFilter ref=\"A1:B2\">"), this::shown);
	}

	@Test
	void addressesAreLinksAsManyAsASheetHolds() throws IOException {
		String[][] rows = { { "https://example.org/a" }, { "https://example.org/a" }, { "https://example.org/b?x=1&y=2" }, { "https://example.org/c" }, { "not a link" } };
		ExportResult result = export(new XlsxExporter(new ExcelLimits(100, 100, 100, 3)), List.of(column("Page", DataType.URL)), rows);
		assertEquals(4, cells().split("<hyperlink ref").length, this::shown);
		assertTrue(Workbooks.part(file(), "xl/worksheets/_rels/sheet1.xml.rels").contains("https://example.org/b?x=1&amp;y=2"));
		assertEquals(1, result.notes().size(), result::toString);
		assertEquals(Arrays.stream(rows).map(List::of).toList(), Workbooks.read(file(), Map.of()).subList(1, 6));
	}

	@Test
	void longTablesGoOnInAnotherSheetOrAreRefused() throws IOException {
		Exporter exporter = new XlsxExporter(new ExcelLimits(301, 100, 100, 3));
		String[][] rows = new String[700][];
		Arrays.setAll(rows, i -> new String[] { "Town " + i });
		ExportResult result = export(exporter, List.of(column("Town", DataType.TEXT)), rows);
		assertEquals(700, result.count());
		assertTrue(result.notes().getFirst().contains("3 sheets"), result::toString);
		List<List<String>> all = new ArrayList<>();
		for (String sheet : List.of("Towns", "Towns 2", "Towns 3")) {
			List<List<String>> read = Workbooks.read(file(), Map.of("sheet", sheet));
			assertEquals(List.of("Town"), read.getFirst());
			all.addAll(read.subList(1, read.size()));
		}
		assertEquals(Arrays.stream(rows).map(List::of).toList(), all);
		assertThrows(RefusedException.class, () -> export(exporter, Map.of("longTables", "refuse"), List.of(column("Town", DataType.TEXT)), rows));
	}

	@Test
	void whatNoCellHoldsIsRefused() throws IOException {
		Exporter exporter = new XlsxExporter();
		List<Column> columns = List.of(column("Town", DataType.TEXT));
		String message = assertThrows(RefusedException.class, () -> export(exporter, columns, new String[] { "x" }, new String[] { "y".repeat(32_768) })).getMessage();
		assertTrue(message.startsWith("Row 2: the cell of \"Town\" has 32768 characters"), message);
		List<Column> many = new ArrayList<>();
		for (int c = 0; c < 20_000; c++) {
			many.add(column("C" + c, DataType.TEXT));
		}
		assertTrue(assertThrows(RefusedException.class, () -> export(exporter, many)).getMessage().startsWith("The table has 20000 columns"));
		assertFalse(Files.exists(file()));
	}

	@Test
	void wrongCellsAreRedAndHaveTheReasonAsComment() throws IOException {
		String[][] rows = new String[10][];
		Arrays.setAll(rows, i -> new String[] { "Town " + i, i % 2 == 0 ? String.valueOf(i) : "n/a" });
		ExportResult result = export(new IssueWorkbookExporter(), Map.of("comments", "3"), List.of(column("Town", DataType.TEXT), column("Size", DataType.NUMBER)), rows);
		assertEquals(5, result.count());
		assertTrue(result.notes().getFirst().startsWith("The first 3 of 5 wrong cells"), result::toString);
		String comments = Workbooks.part(file(), "xl/comments1.xml");
		assertTrue(comments.contains("<comment ref=\"B3\"") && comments.contains("as a number"), comments);
		assertEquals(4, comments.split("<comment ref").length);
		assertEquals(6, cells().split("<t>n/a</t>").length);
		List<List<String>> issues = Workbooks.read(file(), Map.of("sheet", "Issues"));
		assertEquals(List.of("Line", "Row", "Column", "Value", "Reason", "Code", "Severity"), issues.getFirst());
		assertEquals(List.of("3", "2", "Size", "n/a"), issues.get(1).subList(0, 4));
		assertTrue(Workbooks.part(file(), "xl/styles.xml").contains(Looks.WRONG_FILL));
	}
}
