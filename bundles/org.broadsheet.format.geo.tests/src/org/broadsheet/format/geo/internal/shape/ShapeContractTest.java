// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** Shapefiles keep the contract of importers; those without any geometry are plain tables. */
class ShapeContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new ShapeImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		byte[][] shapes = rows.stream().map(row -> ShapeZip.none()).toArray(byte[][]::new);
		byte[] table = ShapeZip.table(0, StandardCharsets.UTF_8, headers.stream().map(name -> name + ":C:40").toList(), rows);
		return new ShapeZip().part("towns.shp", ShapeZip.shapes(0, shapes)).part("towns.dbf", table).write(folder.resolve("towns.zip"));
	}
}
