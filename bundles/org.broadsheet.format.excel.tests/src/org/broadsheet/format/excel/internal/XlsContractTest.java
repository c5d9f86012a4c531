// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** XLS workbooks keep what every importer keeps. */
final class XlsContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new ExcelImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		Path file = folder.resolve("towns.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			HSSFSheet sheet = book.createSheet("Towns");
			row(sheet.createRow(0), headers);
			for (int i = 0; i < rows.size(); i++) {
				row(sheet.createRow(i + 1), rows.get(i));
			}
			book.write(out);
		}
		return file;
	}

	private static void row(HSSFRow row, List<String> cells) {
		for (int c = 0; c < cells.size(); c++) {
			row.createCell(c).setCellValue(cells.get(c));
		}
	}
}
