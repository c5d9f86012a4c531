// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** JSON keeps the contract of importers. */
class JsonContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new JsonImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		return Files.writeString(folder.resolve("towns.json"), "[\n" + String.join(",\n", JsonText.objects(headers, rows)) + "\n]\n");
	}
}
