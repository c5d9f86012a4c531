// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.text.Dialect;

/** Delimited text keeps the contract of importers. */
class TextImporterContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new TextImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		List<List<String>> all = new ArrayList<>(List.of(headers));
		all.addAll(rows);
		return Files.writeString(folder.resolve("towns.csv"), DialectText.write(all, Dialect.CSV, "\r\n"));
	}
}
