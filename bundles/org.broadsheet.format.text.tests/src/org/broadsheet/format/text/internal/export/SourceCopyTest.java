// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.broadsheet.contracts.EditedRows;
import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportChoice.Rows;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.format.text.internal.DialectText;
import org.broadsheet.format.text.internal.Scans;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not edited comes out byte for byte as it came in. */
class SourceCopyTest {

	@TempDir
	Path folder;

	private static final Map<String, Dialect> DIALECTS = Map.of("csv", Dialect.CSV, "semicolons", Dialect.of(';', '"'), "tabs", Dialect.of('\t', '"'), "backslashes",
			new Dialect(',', '"', '\\', false), "apostrophes", Dialect.of('|', '\''), "spaces", new Dialect(' ', '"', (char) 0, true));

	static Stream<Object[]> files() {
		Stream.Builder<Object[]> files = Stream.builder();
		for (String dialect : DIALECTS.keySet().stream().sorted().toList()) {
			for (String encoding : List.of("UTF-8", "UTF-8 marked", "UTF-16LE marked", "windows-1252", "Shift_JIS", "GB18030")) {
				files.add(new Object[] { dialect, encoding, "\r\n" });
			}
			files.add(new Object[] { dialect, "UTF-8", "\n" });
		}
		files.add(new Object[] { "csv", "UTF-8", "\r" });
		return files.build();
	}

	/** Texts that the encoding has. */
	private static List<List<String>> table(String encoding, int rows) {
		String letter = encoding.startsWith("Shift") ? "\u6771\u4eac" : encoding.startsWith("GB") ? "\u5317\u4eac" : encoding.startsWith("UTF") ? "\u00e9 \ud83d\ude00 \u6771" : "\u00e9";
		List<List<String>> table = new ArrayList<>(List.of(List.of("Town", "People", "Note")));
		for (int i = 0; i < rows; i++) {
			table.add(List.of("Town " + i, String.valueOf(1000 + i), i % 3 == 0 ? "say \"" + letter + "\", twice; 'x' | y" : i % 7 == 0 ? "two\nlines " + letter : ""));
		}
		return table;
	}

	private static byte[] bytes(String text, String encoding) {
		String mark = encoding.endsWith(" marked") ? "\ufeff" : "";
		return (mark + text).getBytes(Charset.forName(encoding.replace(" marked", "")));
	}

	private static Map<String, String> decided(Dialect dialect, String encoding) {
		return Map.of("separator", dialect.aligned() ? "spaces" : dialect.separator() == '\t' ? "tab" : String.valueOf(dialect.separator()), "quote", String.valueOf(dialect.quote()), "escape",
				dialect.escape() == 0 ? "doubled" : "backslash", "encoding", encoding.replace(" marked", ""), "headerRows", "1");
	}

	@ParameterizedTest
	@MethodSource("files")
	void unedited(String dialect, String encoding, String lineEnd) throws IOException {
		for (boolean lastEnd : new boolean[] { true, false }) {
			String text = DialectText.write(table(encoding, 500), DIALECTS.get(dialect), lineEnd);
			byte[] source = bytes(lastEnd ? text : text.substring(0, text.length() - lineEnd.length()), encoding);
			Path file = Files.write(folder.resolve("source.csv"), source);
			try (DatasetTable table = new DatasetTable(Scans.scan(file, decided(DIALECTS.get(dialect), encoding)))) {
				Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
				assertArrayEquals(source, Files.readAllBytes(folder.resolve("out.csv")));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void onlyTheEditedCellsDiffer(String dialectName, String encoding, String lineEnd) throws IOException {
		Dialect dialect = DIALECTS.get(dialectName);
		List<List<String>> before = table(encoding, 500);
		List<List<String>> after = new ArrayList<>(before);
		Path file = Files.write(folder.resolve("source.csv"), bytes(DialectText.write(before, dialect, lineEnd), encoding));
		ScannedTable scan = Scans.scan(file, decided(dialect, encoding));
		try (DatasetTable table = new DatasetTable(scan)) {
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			Random random = new Random(dialectName.hashCode());
			for (int i = 0; i < 40; i++) {
				int row = i == 0 ? 0 : i == 1 ? 499 : random.nextInt(500);
				String text = i % 4 == 0 ? "" : i % 4 == 1 ? "a, \"b\"; c | 'd'" : "edit " + i;
				int column = after.get(row + 1).get(2).isEmpty() ? 1 : random.nextInt(3);
				edited.set(table, column, row, text);
				List<String> cells = new ArrayList<>(after.get(row + 1));
				cells.set(column, text);
				after.set(row + 1, cells);
			}
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			try (ScannedTable again = Scans.scan(folder.resolve("out.csv"), decided(dialect, encoding))) {
				assertEquals(after, Scans.all(again));
			}
			assertOtherRowsAreTheSame(before, after, dialect, encoding, lineEnd);
		}
	}

	/** Where nothing is quoted an edited cell is written with the escapes it needs and read again as it was. */
	@Test
	void escapesStandForQuotes() throws IOException {
		String before = "id,town,note\n1,Avon\\, north,\\N\n2,Kent,x\n3,Lyme\\, east,y\n";
		Map<String, String> options = Map.of("escape", "backslash", "quote", "none", "separator", ",", "headerRows", "1");
		Path file = Files.writeString(folder.resolve("dump.txt"), before);
		ScannedTable scan = Scans.scan(file, options);
		try (DatasetTable table = new DatasetTable(scan)) {
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			edited.set(table, 1, 1, "a, b\\c\nd");
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
		}
		assertArrayEquals(before.replace("Kent", "a\\, b\\\\c\\nd").getBytes(), Files.readAllBytes(folder.resolve("out.csv")));
		try (ScannedTable again = Scans.scan(folder.resolve("out.csv"), options)) {
			assertEquals("a, b\\c\nd", again.page(1, 1).cell(0, 1));
		}
	}

	/** Rows of the source stand in the export as they are, in their order. */
	private void assertOtherRowsAreTheSame(List<List<String>> before, List<List<String>> after, Dialect dialect, String encoding, String lineEnd) throws IOException {
		Charset charset = Charset.forName(encoding.replace(" marked", ""));
		String out = new String(Files.readAllBytes(folder.resolve("out.csv")), charset);
		int at = 0;
		for (int i = 0; i < before.size(); i++) {
			if (before.get(i).equals(after.get(i))) {
				String row = DialectText.write(List.of(before.get(i)), dialect, lineEnd);
				int found = out.indexOf(row, at);
				assertTrue(found >= at, row);
				at = found + row.length();
			}
		}
	}

	@Test
	void anEditedCellKeepsTheStyleOfItsPlace() throws IOException {
		String source = "\ufeffTown,\"Size\" ,Note\n\"Hartford\",  12,\"x\"  \n\n\"New Haven\",13,\"y\"\r\nDanbury,14,z";
		Path file = Files.writeString(folder.resolve("source.csv"), source);
		ScannedTable scan = Scans.scan(file, Map.of("headerRows", "1", "separator", ","));
		try (DatasetTable table = new DatasetTable(scan)) {
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			edited.set(table, 0, 0, "West \"Hartford\"").set(table, 2, 0, "").set(table, 2, 2, "a,b");
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals("\ufeffTown,\"Size\" ,Note\n\"West \"\"Hartford\"\"\",  12,\"\"  \n\n\"New Haven\",13,\"y\"\r\nDanbury,14,\"a,b\"", Files.readString(folder.resolve("out.csv")));
		}
	}

	@Test
	void commentLinesStay() throws IOException {
		String source = "# by hand\nTown,Size,Note\nHartford,12,x\n# closed since \"May\nNew Haven,13,y\nDanbury,14,z\n# end\n";
		Path file = Files.writeString(folder.resolve("source.csv"), source);
		ScannedTable scan = Scans.scan(file, Map.of());
		try (DatasetTable table = new DatasetTable(scan)) {
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals(source, Files.readString(folder.resolve("out.csv")));
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			edited.set(table, 0, 1, "#2").set(table, 2, 2, "a,b");
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			String expected = source.replace("New Haven", "\"#2\"").replace("14,z", "14,\"a,b\"");
			assertEquals(expected, Files.readString(folder.resolve("out.csv")));
		}
	}

	@Test
	void damagedRowsStayUnlessTheyAreEdited() throws IOException {
		String rows = "1,2,3\n".repeat(50);
		String source = "a,b,c\n" + rows + "4,\"5\n" + rows + "6,7\n" + rows + "8,9,10,11\n" + rows;
		Path file = Files.writeString(folder.resolve("source.csv"), source);
		ScannedTable scan = Scans.scan(file, Map.of("headerRows", "1", "separator", ",", "quote", "\""));
		try (DatasetTable table = new DatasetTable(scan)) {
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals(source, Files.readString(folder.resolve("out.csv")));
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			edited.set(table, 2, 101, "new");
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals(source.replace("\n6,7\n", "\n,6,new\n"), Files.readString(folder.resolve("out.csv")));
		}
	}

	@Test
	void titlesAndFootnotesComeWithAllRowsAndNotWithSome() throws IOException {
		String source = "Property sales by town in 2024\n\nTown,Size,Code\n" + "Hartford,12,1\nDanbury,x,2\nNorwalk,14,3\n".repeat(20) + "\nSource: revenue office of the state\n";
		Path file = Files.writeString(folder.resolve("source.csv"), source);
		try (DatasetTable table = new DatasetTable(Scans.scan(file, Map.of()))) {
			assertEquals(60, table.rowCount());
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals(source, Files.readString(folder.resolve("out.csv")));
			List<Column> columns = Exports.columns(table.scan());
			columns.get(1).setType(org.broadsheet.model.DataType.NUMBER);
			export(table, columns, new ExportChoice(Rows.CORRECT, false, false));
			assertEquals("Property sales by town in 2024\n\nTown,Size,Code\n" + "Hartford,12,1\nNorwalk,14,3\n".repeat(20), Files.readString(folder.resolve("out.csv")));
			export(table, columns, new ExportChoice(Rows.ERRORS, true, false));
			assertEquals("Property sales by town in 2024\n\nf0,f1,f2\n" + "Danbury,x,2\n".repeat(20), Files.readString(folder.resolve("out.csv")));
		}
	}

	private void export(DatasetTable table, List<Column> columns, ExportChoice choice) throws IOException {
		new ExportOperation(new CsvExporter(), ExportTable.of("Test", table, columns, choice), folder.resolve("out.csv"), Map.of()).execute(new NullProgressMonitor());
	}

	@Test
	void columnsMovedOrHiddenAreWrittenInTheStyleOfTheSource() throws IOException {
		Path file = Files.write(folder.resolve("source.csv"), "Town;Size;Caf\u00e9\nHartford;12;\"a;b\"\n".repeat(1).getBytes(StandardCharsets.ISO_8859_1));
		try (DatasetTable table = new DatasetTable(Scans.scan(file, Map.of("encoding", "windows-1252", "separator", ";", "headerRows", "1")))) {
			List<Column> columns = new ArrayList<>(Exports.columns(table.scan()));
			columns.get(1).setHidden(true);
			columns.add(columns.removeFirst());
			export(table, columns, ExportChoice.DEFAULT);
			assertArrayEquals("Caf\u00e9;Town\n\"a;b\";Hartford\n".getBytes(StandardCharsets.ISO_8859_1), Files.readAllBytes(folder.resolve("out.csv")));
		}
	}

	@Test
	void aCharacterTheEncodingLacksIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("source.csv"), "Town,Size\nCaf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
		ScannedTable scan = Scans.scan(file, Map.of("encoding", "windows-1252", "headerRows", "1"));
		try (DatasetTable table = new DatasetTable(scan)) {
			EditedRows edited = new EditedRows(scan);
			table.attach(edited);
			edited.set(table, 0, 0, "Gda\u0144sk");
			RefusedException refused = assertThrows(RefusedException.class, () -> export(table, Exports.columns(scan), ExportChoice.DEFAULT));
			assertTrue(refused.getMessage().startsWith("Row 1 holds \"\u0144\", which the encoding windows-1252 does not have"), refused.getMessage());
			assertEquals(false, Files.exists(folder.resolve("out.csv")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Town\n", "Town,Size\r\n", "Town,Size" })
	void aTableWithoutRows(String source) throws IOException {
		Path file = Files.writeString(folder.resolve("source.csv"), source);
		try (DatasetTable table = new DatasetTable(Scans.scan(file, Map.of("headerRows", "1")))) {
			Exports.write(new CsvExporter(), table, ExportChoice.DEFAULT, folder.resolve("out.csv"), Map.of());
			assertEquals(source, Files.readString(folder.resolve("out.csv")));
		}
	}
}
