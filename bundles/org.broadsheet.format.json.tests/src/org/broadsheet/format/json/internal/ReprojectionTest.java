// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoJSON in another coordinate system comes to WGS 84 by the real register of coordinate systems. */
class ReprojectionTest {

	private static final CoordinateRegister REGISTER = Named.make(CoordinateRegister.class, "org.broadsheet.format.geo.internal.crs.EpsgRegister");

	@TempDir
	Path folder;

	private ScannedTable scan(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("places.geojson"), text);
		return new GeoJsonImporter(REGISTER).scan(new ScanRequest(file, Map.of(), Files.createTempDirectory(folder, "work")), new NullProgressMonitor());
	}

	private static String collection(String crs, String... geometries) {
		String features = String.join(",", List.of(geometries).stream().map(geometry -> "{\"type\":\"Feature\",\"properties\":{\"n\":1},\"geometry\":" + geometry + "}").toList());
		return "{\"type\":\"FeatureCollection\"," + (crs.isEmpty() ? "" : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}},") + "\"features\":[" + features + "]}";
	}

	private static String cell(ScannedTable table, int row) throws IOException {
		return table.page(row, 1).cell(0, 1);
	}

	private static List<String> codes(ScannedTable table) {
		return table.issues().stream().map(Issue::code).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "EPSG:25832", "urn:ogc:def:crs:EPSG::25832", "urn:x-ogc:def:crs:EPSG:25832", "http://www.opengis.net/def/crs/EPSG/0/25832" })
	void bringsPlacesToWgs84(String name) throws IOException {
		try (ScannedTable table = scan(collection(name, "{\"type\":\"Point\",\"coordinates\":[500000,0]}", "{\"type\":\"LineString\",\"coordinates\":[[500000,0,12.5],[5e5,0]]}"))) {
			assertEquals("POINT (9 0)", cell(table, 0));
			assertEquals("LINESTRING (9 0, 9 0)", cell(table, 1));
			Issue told = table.issues().stream().filter(issue -> issue.code().equals("reprojected")).findFirst().orElseThrow();
			assertEquals("The geometries were converted from EPSG:25832 to longitude and latitude of WGS 84.", told.message());
			assertTrue(codes(table).contains("dropped-height"));
		}
	}

	@Test
	void readsASystemThatIsNamedBehindTheFeatures() throws IOException {
		String text = collection("", "{\"type\":\"Polygon\",\"coordinates\":[[[500000,0],[500000,0],[500000,0]]]}").replaceFirst("}$", ",\"crs\":{\"type\":\"EPSG\",\"properties\":{\"code\":32632}}}");
		try (ScannedTable table = scan(text)) {
			assertEquals("POLYGON ((9 0, 9 0, 9 0))", cell(table, 0));
		}
		assertEquals("POLYGON ((9 0, 9 0, 9 0))", new GeoJsonImporter(REGISTER).preview(folder.resolve("places.geojson"), Map.of(), 5).rows().getFirst().get(1));
	}

	@ParameterizedTest
	@CsvSource({ "EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "''", "EPSG:4269" })
	void leavesDegreesAsTheyAreWritten(String name) throws IOException {
		try (ScannedTable table = scan(collection(name, "{\"type\":\"Point\",\"coordinates\":[-72.50,41.123456789012]}"))) {
			assertEquals("POINT (-72.50 41.123456789012)", cell(table, 0));
			assertEquals(List.of(), codes(table));
		}
	}

	@Test
	void saysWhatItDoesNotKnow() throws IOException {
		try (ScannedTable table = scan(collection("EPSG:999999", "{\"type\":\"Point\",\"coordinates\":[5,6]}"))) {
			assertEquals("POINT (5 6)", cell(table, 0));
			assertEquals(List.of("other-coordinates"), codes(table));
		}
	}

	@Test
	void keepsAPlaceThatLiesNowhereAndSaysSo() throws IOException {
		try (ScannedTable table = scan(collection("EPSG:25832", "{\"type\":\"Point\",\"coordinates\":[500000,0]}", "{\"type\":\"Point\",\"coordinates\":[1e400,0]}"))) {
			assertEquals("POINT (9 0)", cell(table, 0));
			assertEquals("POINT (1e400 0)", cell(table, 1));
			Issue bad = table.issues().stream().filter(issue -> issue.row() == 2).findFirst().orElseThrow();
			assertTrue(bad.message().contains("geometry cannot be read"), bad.message());
		}
	}
}
