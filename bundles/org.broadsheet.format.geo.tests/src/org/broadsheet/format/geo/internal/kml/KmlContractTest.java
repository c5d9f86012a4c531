// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** KML keeps the contract of importers. */
class KmlContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new KmlImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		return Files.writeString(folder.resolve("towns.kml"), text(headers, rows));
	}

	/** A document with a placemark for each row. */
	static String text(List<String> headers, List<List<String>> rows) {
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n");
		for (List<String> row : rows) {
			out.append("<Placemark><ExtendedData>");
			for (int c = 0; c < headers.size(); c++) {
				String value = row.get(c).replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
				out.append("<Data name=\"").append(headers.get(c)).append("\"><value>").append(value).append("</value></Data>");
			}
			out.append("</ExtendedData></Placemark>\n");
		}
		return out.append("</Document></kml>\n").toString();
	}
}
