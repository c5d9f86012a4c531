// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** JSON whose records are lists below a list of names keeps the contract of importers. */
class JsonRowsContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new JsonImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		List<List<String>> all = new ArrayList<>(List.of(headers));
		all.addAll(rows);
		return Files.writeString(folder.resolve("towns.json"), "{\"meta\": {\"of\": [1]}, \"data\": [" + String.join(",\n", JsonText.lists(all)) + "]}");
	}
}
