// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** JSON Lines keeps the contract of importers. */
class JsonLinesContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new JsonLinesImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		return Files.writeString(folder.resolve("towns.jsonl"), String.join("\n", JsonText.objects(headers, rows)) + "\n");
	}
}
