// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are packed as archives and are none are not taken apart: a sentence says what they are and what to do. */
class OtherDocumentsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "preview.jpg,Index/Document.iwa,Index/Tables/Tile.iwa,Metadata/Properties.plist", "Data/picture.png,Index.zip,Metadata/Properties.plist" })
	void saysWhatADocumentOfNumbersIs(String entries) throws IOException {
		Path file = folder.resolve("towns.numbers");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String entry : entries.split(",")) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(entry.getBytes());
			}
		}
		ImportException refused = assertThrows(ImportException.class, () -> Importers.find(List.of(new ArchiveImporter(List.of())), file));
		assertFalse(refused.mayBeTable());
		assertEquals("towns.numbers is a document of Apple Numbers, Pages or Keynote and cannot be shown as a table: add the table in it as CSV or as a workbook, or keep the file as a document of the dataset that can be downloaded.",
				refused.getMessage());
	}
}
