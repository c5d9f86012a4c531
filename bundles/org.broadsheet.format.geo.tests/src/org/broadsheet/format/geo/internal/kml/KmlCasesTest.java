// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.contracts.ImporterCases.Case;
import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.ScanRequest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd documents, each with what is to become of it; archives that mean harm; damage. */
class KmlCasesTest {

	@TempDir
	Path folder;

	static List<Case> cases() throws IOException {
		return ImporterCases.beside(KmlCasesTest.class);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isReadAsExpected(Case one) throws IOException {
		ImporterCases.check(one, List.of(new KmlImporter()), folder);
	}

	private static byte[] places() throws IOException {
		try (InputStream in = KmlCasesTest.class.getResourceAsStream("cases/places.kml")) {
			return in.readAllBytes();
		}
	}

	private String read(Path file, Map<String, String> options) throws IOException {
		return ImporterCases.render(new KmlImporter(), new ScanRequest(file, options, Files.createDirectories(folder.resolve("work"))));
	}

	private Path archive(Map<String, byte[]> parts) throws IOException {
		Path file = folder.resolve("a.kmz");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return file;
	}

	@Test
	void offersTheDocumentsOfAnArchive() throws IOException {
		byte[] other = "<kml><Placemark><name>x</name></Placemark></kml>".getBytes(StandardCharsets.UTF_8);
		Path file = archive(Map.of("../../doc/other.kml", other, "doc.kml", places(), "files/icon.png", new byte[10]));
		assertTrue(read(file, Map.of()).contains("The archive holds 2 documents; this is \"doc.kml\"."));
		assertTrue(read(file, Map.of("sheet", "../../doc/other.kml")).startsWith("name\ntext\nx\n"));
		assertEquals(List.of("doc.kml true 6", "../../doc/other.kml false 1"), new KmlImporter().parts(file, new NullProgressMonitor()).stream()
				.map(part -> part.value() + " " + part.chosen() + " " + part.rows()).sorted(Comparator.reverseOrder()).toList());
		assertTrue(read(file, Map.of("sheet", "y")).startsWith("! refused: \"a.kmz\" has no document \"y\""));
		assertTrue(read(archive(Map.of("a.txt", other)), Map.of()).startsWith("! refused: \"a.kmz\" holds no KML document"));
	}

	@Test
	void refusesBombs() throws IOException {
		byte[] bomb = new byte[80 << 20];
		Arrays.fill(bomb, (byte) ' ');
		byte[] start = "<kml><Document>".getBytes(StandardCharsets.UTF_8);
		System.arraycopy(start, 0, bomb, 0, start.length);
		assertEquals("! refused: \"a.kmz\" unpacks to far more than a map layer holds: it is not safe to read. Ask for it anew where it comes from.\n", read(archive(Map.of("doc.kml", bomb)), Map.of()));
	}

	@Test
	void damageDoesNoHarm() throws IOException {
		byte[] favourites = "<>&;/\"= ,.-0\0\n!?[]".getBytes(StandardCharsets.UTF_8);
		new ImporterFuzz(new KmlImporter(), folder, favourites).run(places(), "a.kml", 400);
	}
}
