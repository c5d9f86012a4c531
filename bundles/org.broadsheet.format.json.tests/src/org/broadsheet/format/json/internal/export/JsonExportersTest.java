// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.RowExporterContractTest;
import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.format.json.internal.GeoJsonImporter;
import org.broadsheet.format.json.internal.JsonImporter;
import org.broadsheet.format.json.internal.JsonLinesImporter;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON, JSON Lines and GeoJSON keep the contract of exporters and hold what they say. */
class JsonExportersTest {

	private static List<List<String>> readBack(Importer importer, Path file) throws IOException {
		Path work = Files.createTempDirectory(file.toAbsolutePath().getParent(), "work");
		try (ScannedTable table = importer.scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor())) {
			List<List<String>> all = new ArrayList<>();
			all.add(table.columns().stream().map(SourceColumn::name).toList());
			for (String[] cells : table.page(0, (int) table.rowCount()).cells()) {
				all.add(Arrays.asList(cells));
			}
			return all;
		}
	}

	@Nested
	class AsArray extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new JsonExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return Files.readString(file).equals("[]\n") ? List.of() : readBack(new JsonImporter(), file);
		}

		@Test
		void numbersAndTruthsAreNoTexts() throws IOException {
			Path file = folder.resolve("out.json");
			ExportResult result = write(table(towns()), columns(), ExportChoice.DEFAULT, file, Map.of());
			assertEquals("""
					[
					{"Town name":"Hartford","People":121054,"Counted":"2020-04-01","City":true},
					{"Town name":"New Haven","People":"n/a","Counted":"2021-12-31","City":false},
					{"Town name":"a, \\"b\\"; \u00e7 \ud83d\ude00","People":-0.5,"Counted":null,"City":true},
					{"Town name":null,"People":null,"Counted":null,"City":false},
					{"Town name":"two\\nlines","People":12345678901234567890.125,"Counted":"1999-02-28","City":false}
					]
					""", Files.readString(file));
			assertEquals(List.of("1 cell that does not fit its column is written as text."), result.notes());
		}

		@Test
		void columnsOfOneNameAreRefused() {
			List<Column> columns = List.of(column(0, "Town", "a", DataType.TEXT), column(1, "Town", "b", DataType.TEXT));
			assertThrows(RefusedException.class, () -> write(table(towns()), columns, ExportChoice.DEFAULT, folder.resolve("out.json"), Map.of()));
		}
	}

	@Nested
	class AsLines extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new JsonLinesExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return Files.readString(file).isBlank() ? List.of() : readBack(new JsonLinesImporter(), file);
		}
	}

	@Nested
	class AsFeatures extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new GeoJsonExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			// the last column has the geometries, of which there are none
			return Files.readString(file).endsWith("[]}\n") ? List.of() : readBack(new GeoJsonImporter(null), file).stream().map(row -> row.subList(0, row.size() - 1)).toList();
		}

		@Test
		void aColumnBecomesTheGeometry() throws IOException {
			Path file = folder.resolve("out.geojson");
			List<Column> columns = List.of(column(0, "Town", "town", DataType.TEXT), column(1, "Place", "place", DataType.POINT));
			ExportResult result = write(table(new String[] { "Avon", "POINT (-72.83 41.80)" }, new String[] { "Kent", "(41.72, -73.47)" }, new String[] { "Nowhere", "somewhere" }, new String[] { "Empty", "" }),
					columns, ExportChoice.DEFAULT, file, Map.of());
			assertEquals("""
					{"type":"FeatureCollection","features":[
					{"type":"Feature","geometry":{"type":"Point","coordinates":[-72.83,41.80]},"properties":{"Town":"Avon"}},
					{"type":"Feature","geometry":{"type":"Point","coordinates":[-73.47,41.72]},"properties":{"Town":"Kent"}},
					{"type":"Feature","geometry":null,"properties":{"Town":"Nowhere","Place":"somewhere"}},
					{"type":"Feature","geometry":null,"properties":{"Town":"Empty"}}
					]}
					""", Files.readString(file));
			assertEquals(2, result.notes().size(), result::toString);
		}

		@Test
		void coordinatesInTwoColumnsBecomePoints() throws IOException {
			Path file = folder.resolve("out.geojson");
			List<Column> columns = List.of(column(0, "Latitude", "lat", DataType.NUMBER), column(1, "Longitude", "lon", DataType.NUMBER));
			write(table(new String[] { "41.80", "-72.830" }, new String[] { "141.80", "-72.83" }), columns, ExportChoice.DEFAULT, file, Map.of());
			String json = Files.readString(file);
			assertTrue(json.contains("\"coordinates\":[-72.830,41.80]},\"properties\":{\"Latitude\":41.80,\"Longitude\":-72.830}"), json);
			assertTrue(json.contains("\"geometry\":null,\"properties\":{\"Latitude\":141.80"), json);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "POINT (30 10); {\"type\":\"Point\",\"coordinates\":[30,10]}", "point z(30 10.50 -.5); {\"type\":\"Point\",\"coordinates\":[30,10.50,-0.5]}",
			"POINT M (30 10 7); {\"type\":\"Point\",\"coordinates\":[30,10]}", "LINESTRING (30 10, 10 30,40 40); {\"type\":\"LineString\",\"coordinates\":[[30,10],[10,30],[40,40]]}",
			"POLYGON ((35 10, 45 45, 15 40, 35 10), (20 30, 35 35, 30 20, 20 30)); {\"type\":\"Polygon\",\"coordinates\":[[[35,10],[45,45],[15,40],[35,10]],[[20,30],[35,35],[30,20],[20,30]]]}",
			"MULTIPOINT ((10 40), (40 30)); {\"type\":\"MultiPoint\",\"coordinates\":[[10,40],[40,30]]}", "MULTIPOINT (10 40, 40 30); {\"type\":\"MultiPoint\",\"coordinates\":[[10,40],[40,30]]}",
			"MULTIPOINT ((10 40)); {\"type\":\"MultiPoint\",\"coordinates\":[[10,40]]}",
			"MULTIPOLYGON (((30 20, 45 40, 10 40, 30 20))); {\"type\":\"MultiPolygon\",\"coordinates\":[[[[30,20],[45,40],[10,40],[30,20]]]]}",
			"{\"type\":\"Point\",\"coordinates\":[1,2]}; {\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Point\"} x; ", "POINT EMPTY; ", "POINT (30); ", "POINT (a b); ", "CIRCLE (1 2); ",
			"POINT (30 10; " })
	void geometriesBecomeGeoJson(String text, String json) {
		assertEquals(json, GeoJsonText.of(text).orElse(null));
	}
}
