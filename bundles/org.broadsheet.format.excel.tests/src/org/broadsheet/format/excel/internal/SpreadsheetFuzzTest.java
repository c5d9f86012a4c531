// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.broadsheet.contracts.ImporterFuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets with bytes changed at random are read or refused in one sentence. */
final class SpreadsheetFuzzTest {

	private static final byte[] MARKUP = "<>/=\"'&;0123456789A \u0000srtcvf".getBytes(StandardCharsets.ISO_8859_1);
	private static final byte[] BINARY = { 0, 1, 2, 3, 4, 9, 16, 32, 127, -1, -128 };
	private static final int MUTANTS = 300;

	@TempDir
	Path folder;

	/** The same archive with nothing packed, so that a changed byte is a changed byte of a part. */
	private static byte[] unpacked(Path file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipFile parts = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (ZipEntry part : parts.stream().map(ZipEntry.class::cast).toList()) {
				byte[] content = parts.getInputStream(part).readAllBytes();
				CRC32 sum = new CRC32();
				sum.update(content);
				ZipEntry stored = new ZipEntry(part.getName());
				stored.setMethod(ZipEntry.STORED);
				stored.setSize(content.length);
				stored.setCrc(sum.getValue());
				zip.putNextEntry(stored);
				zip.write(content);
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void workbooks() throws IOException {
		StringBuilder rows = new StringBuilder("<sheetData>" + XlsxFile.row(1, "Town", "Code", "Day", "Share"));
		for (int i = 2; i < 30; i++) {
			rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>%d</v></c><c r=\"B%d\" s=\"3\"><v>60%d</v></c><c r=\"C%d\" s=\"1\"><v>4532%d.5</v></c><c r=\"D%d\" s=\"2\"><f>B%d/2</f><v>0.%d</v></c></row>".formatted(i, i, i % 2, i, i, i, i % 10, i, i, i));
		}
		Path file = new XlsxFile().strings("<t>Avon</t>", "<r><t>Kent &amp; </t></r><r><t>Lyme</t></r>").styles("General", "m/d/yyyy", "0.0%", "00000")
				.sheet("A", "", rows + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>").write(folder.resolve("clean.xlsx"));
		new ImporterFuzz(new ExcelImporter(), folder, MARKUP).run(unpacked(file), "mutant.xlsx", MUTANTS);
		new ImporterFuzz(new ExcelImporter(), folder, MARKUP).run(Files.readAllBytes(file), "mutant.xlsx", MUTANTS / 4);
	}

	@Test
	void openDocuments() throws IOException {
		StringBuilder rows = new StringBuilder(OdsFile.row("Town", "Day", "Share"));
		for (int i = 1; i < 9; i++) {
			rows.append("<table:table-row table:number-rows-repeated=\"" + i + "\">" + OdsFile.cell("office:value-type=\"string\"", "Avon") + OdsFile.cell("office:value-type=\"date\" office:date-value=\"2024-01-3" + i % 2 + "\"", "1/31/24")
					+ OdsFile.cell("table:formula=\"of:=1\" office:value-type=\"percentage\" office:value=\"0." + i + "\"", i + "0%") + "</table:table-row>");
		}
		OdsFile book = new OdsFile().sheet("A", false, rows.toString()).sheet("B", true, OdsFile.row("x"));
		new ImporterFuzz(new ExcelImporter(), folder, MARKUP).run(unpacked(book.write(folder.resolve("clean.ods"))), "mutant.ods", MUTANTS);
		new ImporterFuzz(new ExcelImporter(), folder, MARKUP).run(Files.readAllBytes(book.writeFlat(folder.resolve("clean.fods"))), "mutant.fods", MUTANTS);
	}

	@Test
	void xmlWorkbooks() throws IOException {
		StringBuilder rows = new StringBuilder(XmlFile.row("Town", "Day", "Share"));
		for (int i = 1; i < 20; i++) {
			rows.append("<Row ss:Index=\"" + i * 2 + "\">" + XmlFile.cell("ss:MergeAcross=\"1\"", "String", "Avon &amp; B") + XmlFile.cell("ss:StyleID=\"d\"", "DateTime", "2024-01-3" + i % 2 + "T00:00:00.000") + XmlFile.cell("", "Number", "0." + i) + "</Row>");
		}
		XmlFile book = new XmlFile().style("d", "Short Date").sheet("A", false, rows.toString()).sheet("B", true, XmlFile.row("x"));
		new ImporterFuzz(new ExcelImporter(), folder, MARKUP).run(Files.readAllBytes(book.write(folder.resolve("clean.xls"))), "mutant.xls", MUTANTS);
	}

	@Test
	void binaryWorkbooks() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (HSSFWorkbook book = new HSSFWorkbook()) {
			HSSFSheet sheet = book.createSheet("A");
			for (int r = 0; r < 20; r++) {
				HSSFRow row = sheet.createRow(r);
				for (String text : List.of("Town " + r, "Code " + r)) {
					row.createCell(row.getPhysicalNumberOfCells()).setCellValue(text);
				}
				row.createCell(2).setCellValue(r / 3.0);
				row.createCell(3).setCellFormula("C" + (r + 1) + "*2");
			}
			book.write(bytes);
		}
		new ImporterFuzz(new ExcelImporter(), folder, BINARY).run(bytes.toByteArray(), "mutant.xls", MUTANTS);
	}
}
