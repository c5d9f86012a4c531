// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** GeoJSON keeps the contract of importers. */
class GeoJsonContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new GeoJsonImporter(null);
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		String features = String.join(",\n", JsonText.objects(headers, rows).stream().map(row -> "{\"type\": \"Feature\", \"properties\": " + row + "}").toList());
		return Files.writeString(folder.resolve("towns.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n");
	}
}
