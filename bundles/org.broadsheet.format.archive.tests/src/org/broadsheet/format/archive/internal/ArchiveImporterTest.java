// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** A text in a ZIP archive keeps what every importer keeps. */
class ArchiveImporterTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return Parts.importer();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		String text = line(headers) + rows.stream().map(ArchiveImporterTest::line).collect(Collectors.joining());
		return Parts.pack(folder.resolve("table.zip"), text.getBytes(StandardCharsets.UTF_8), "table.csv");
	}

	private static String line(List<String> cells) {
		return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\r\n"));
	}
}
