// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** KMZ keeps the contract of importers. */
class KmzContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new KmlImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		Path file = folder.resolve("towns.kmz");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("other.kml"));
			zip.putNextEntry(new ZipEntry("doc.kml"));
			zip.write(KmlContractTest.text(headers, rows).getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}
}
