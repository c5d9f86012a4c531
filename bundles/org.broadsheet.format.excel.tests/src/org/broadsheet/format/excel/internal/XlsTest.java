// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is peculiar to binary workbooks. */
final class XlsTest {

	@TempDir
	Path folder;

	private Path write(HSSFWorkbook book) throws IOException {
		Path file = folder.resolve("book.xls");
		try (OutputStream out = Files.newOutputStream(file)) {
			book.write(out);
		}
		return file;
	}

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		return new ExcelImporter().scan(new ScanRequest(file, options, folder), new NullProgressMonitor());
	}

	private static HSSFWorkbook book() {
		HSSFWorkbook book = new HSSFWorkbook();
		book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("no");
		book.setSheetHidden(0, true);
		HSSFSheet sheet = book.createSheet("Data");
		HSSFRow head = sheet.createRow(1);
		List<String> names = List.of("town", "day", "amount", "ok", "sum", "bad");
		for (int c = 0; c < names.size(); c++) {
			head.createCell(c).setCellValue(names.get(c));
		}
		HSSFCellStyle day = book.createCellStyle();
		day.setDataFormat((short) 14);
		HSSFRow row = sheet.createRow(2);
		row.createCell(0).setCellValue("Avon");
		row.createCell(1).setCellValue(45322.5);
		row.getCell(1).setCellStyle(day);
		row.createCell(2).setCellValue(0.1 + 0.2);
		row.createCell(3).setCellValue(true);
		row.createCell(4).setCellFormula("C3*2");
		row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
		HSSFRow more = sheet.createRow(5);
		more.createCell(0).setCellValue("Bethel");
		more.setZeroHeight(true);
		sheet.setColumnHidden(1, true);
		sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
		return book;
	}

	@Test
	void readsEveryKindOfCell() throws IOException {
		try (HSSFWorkbook book = book()) {
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			try (ScannedTable table = scan(write(book), Map.of())) {
				assertEquals(List.of("Avon", "2024-01-31T12:00:00", "0.3", "true", "0.6", "#N/A"), Arrays.asList(table.page(0, 1).cells()[0]));
				assertEquals(List.of("Bethel", "", "", "", "", ""), Arrays.asList(table.page(1, 1).cells()[0]));
				assertEquals(6, table.page(1, 1).lines()[0]);
				List<String> codes = table.issues().stream().map(Issue::code).toList();
				Issue day = table.issues().stream().filter(issue -> issue.code().equals("shown-differs")).findFirst().orElseThrow();
				assertEquals(List.of("day", 3L, 1L), List.of(day.column(), day.line(), day.row()));
				assertTrue(codes.containsAll(List.of("error-cell", "blank-row", "hidden-column", "hidden-rows", "formulas", "merged-cells", "hidden-sheets")), codes.toString());
				assertEquals("Data", table.options().getFirst().value());
			}
			try (ScannedTable table = scan(write(book), Map.of("cells", "shown"))) {
				assertEquals(List.of("Avon", "1/31/24", "0.3", "TRUE", "0.6", "#N/A"), Arrays.asList(table.page(0, 1).cells()[0]));
			}
			try (ScannedTable table = scan(write(book), Map.of("sheet", "Hidden", "headerRows", "0"))) {
				assertEquals("no", table.page(0, 1).cell(0, 0));
			}
		}
	}

	/** Record 16 has eight bytes; its twice as long one here is of no concern to the cells. */
	@Test
	void readsAWorkbookWithARecordThatIsOdd() throws IOException {
		try (HSSFWorkbook book = book()) {
			Path file = write(book);
			byte[] records;
			try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
				records = files.createDocumentInputStream("Workbook").readAllBytes();
			}
			ByteArrayOutputStream odd = new ByteArrayOutputStream();
			odd.write(records, 0, 20);
			odd.writeBytes(new byte[] { 16, 0, 16, 0 });
			odd.writeBytes(new byte[16]);
			odd.write(records, 20, records.length - 20);
			try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
				files.createDocument(new ByteArrayInputStream(odd.toByteArray()), "Workbook");
				files.writeFilesystem(out);
			}
			try (ScannedTable table = scan(file, Map.of())) {
				assertEquals(List.of("Avon", "2024-01-31T12:00:00", "0.3", "true", "0", "#N/A"), Arrays.asList(table.page(0, 1).cells()[0]));
			}
		}
	}

	@Test
	void refusesPasswordsAndDamage() throws IOException {
		try (HSSFWorkbook book = book()) {
			Biff8EncryptionKey.setCurrentUserPassword("secret");
			Path file = write(book);
			Biff8EncryptionKey.setCurrentUserPassword(null);
			assertTrue(assertThrows(ImportException.class, () -> scan(file, Map.of())).getMessage().contains("password"));
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		try (HSSFWorkbook book = book()) {
			Path file = write(book);
			byte[] bytes = Files.readAllBytes(file);
			Files.write(file, Arrays.copyOf(bytes, 700));
			assertTrue(assertThrows(ImportException.class, () -> scan(file, Map.of())).getMessage().contains("damaged"));
		}
	}
}
