// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** XML workbooks keep what every importer keeps. */
final class XmlContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new ExcelImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		StringBuilder data = new StringBuilder(XmlFile.row(headers.toArray(String[]::new)));
		rows.forEach(row -> data.append(XmlFile.row(row.toArray(String[]::new))));
		return new XmlFile().sheet("Towns", false, data.toString()).write(folder.resolve("towns.xls"));
	}
}
