// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** XLSX workbooks keep what every importer keeps. */
final class XlsxContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new ExcelImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		StringBuilder data = new StringBuilder("<dimension ref=\"A1\"/><sheetData>" + XlsxFile.row(1, headers.toArray(String[]::new)));
		for (int i = 0; i < rows.size(); i++) {
			data.append(XlsxFile.row(i + 2, rows.get(i).toArray(String[]::new)));
		}
		return new XlsxFile().sheet("Towns", "", data + "</sheetData>").write(folder.resolve("towns.xlsx"));
	}
}
