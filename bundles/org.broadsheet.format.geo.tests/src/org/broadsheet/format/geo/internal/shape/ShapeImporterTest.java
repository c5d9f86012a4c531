// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.ScanRequest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of geometries, attributes, coordinate systems and layers, and of archives that mean harm. */
class ShapeImporterTest {

	private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
	private static final String UTM = "PROJCS[\"WGS_1984_UTM_Zone_32N\"," + WGS84
			+ ",PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
	private static final double[] OUTER = { 0, 0, 0, 10, 10, 10, 10, 0, 0, 0 };
	private static final double[] HOLE = { 1, 1, 2, 1, 2, 2, 1, 2, 1, 1 };
	private static final double[] INNER = { 1.25, 1.25, 1.25, 1.5, 1.5, 1.5, 1.25, 1.25 };
	private static final double[] BESIDE = { 20, 0, 20, 5, 25, 5, 20, 0 };

	@TempDir
	Path folder;

	private String read(ShapeZip zip, Map<String, String> options) throws IOException {
		Path work = Files.createDirectories(folder.resolve("work"));
		return ImporterCases.render(new ShapeImporter(), new ScanRequest(zip.write(folder.resolve("map.zip")), options, work));
	}

	private static byte[] names(String... names) throws IOException {
		return ShapeZip.table(0x57, StandardCharsets.UTF_8, List.of("NAME:C:12"), Arrays.stream(names).map(List::of).toList());
	}

	/** GDAL and QGIS write a missing number so; a text may consist of them. */
	@Test
	void readsAsterisksAsNoNumber() throws IOException {
		byte[] table = ShapeZip.table(0x57, StandardCharsets.UTF_8, List.of("T:C:3", "N:N:4", "F:F:3"), List.of(List.of("***", "****", "1.5"), List.of("b", "2", "***"), List.of("c", "****", "*")));
		byte[] shapes = ShapeZip.shapes(1, ShapeZip.point(1, 1, 2), ShapeZip.point(1, 1, 2), ShapeZip.point(1, 1, 2));
		String read = read(new ShapeZip().part("a.shp", shapes).part("a.dbf", table).part("a.prj", WGS84), Map.of());
		assertTrue(read.contains("*** |  | 1.5 |") && read.contains("b | 2 |  |") && read.contains("c |  | * |"), read);
		assertTrue(read.contains("3 cells of \"N\", \"F\" hold nothing but asterisks, first in row 1"), read);
	}

	@Test
	void putsRingsTogether() throws IOException {
		byte[] shapes = ShapeZip.shapes(5, ShapeZip.parts(5, OUTER, HOLE), ShapeZip.parts(5, HOLE, BESIDE, INNER, OUTER), ShapeZip.none(), ShapeZip.parts(5, HOLE));
		assertEquals("""
				NAME | geometry
				text | multipolygon
				a | MULTIPOLYGON (((0 0, 0 10, 10 10, 10 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))
				b | MULTIPOLYGON (((20 0, 20 5, 25 5, 20 0)), ((1.25 1.25, 1.25 1.5, 1.5 1.5, 1.25 1.25)), ((0 0, 0 10, 10 10, 10 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)))
				c |\s
				d | MULTIPOLYGON (((1 1, 2 1, 2 2, 1 2, 1 1)))
				""", read(new ShapeZip().part("m.shp", shapes).part("m.dbf", names("a", "b", "c", "d")).part("m.prj", WGS84), Map.of()));
	}

	@Test
	void convertsAndLeavesHeightsOut() throws IOException {
		byte[] shapes = ShapeZip.shapes(11, ShapeZip.point(11, 500000, 0, 12.5, 0), ShapeZip.point(11, 600000, 5400000, 12.5, 0));
		assertEquals("""
				NAME | geometry
				text | point
				a | POINT (9 0)
				b | POINT (10.36027925 48.74498411)
				! info reprojected line 0 row 0: The geometries were converted from "WGS_1984_UTM_Zone_32N" to longitude and latitude of WGS 84.
				! info dropped-height line 0 row 1 [geometry]: 2 geometries have heights or measures, first in row 1: these were left out.
				""", read(new ShapeZip().part("M.SHP", shapes).part("M.DBF", names("a", "b")).part("M.PRJ", UTM), Map.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-72.5  | 41.5    | ''         | ''    | POINT (-72.5 41.5)      | warning no-projection
			500000 | 5400000 | ''         | ''    | POINT (500000 5400000)  | error no-projection
			500000 | 0       | ''         | 32632 | POINT (9 0)             | info reprojected
			500000 | 0       | LOCAL['x'] | ''    | POINT (500000 0)        | error unknown-coordinates
			500000 | 0       | LOCAL['x'] | EPSG:32632 | POINT (9 0)        | info reprojected
			-72.5  | 41.5    | WGS84      | ''    | POINT (-72.5 41.5)      | none
			1      | 1       | ''         | 99999 | POINT (1 1)             | error unknown-coordinates
			""")
	void asksForTheCoordinateSystem(double x, double y, String projection, String epsg, String expected, String finding) throws IOException {
		ShapeZip zip = new ShapeZip().part("m.shp", ShapeZip.shapes(1, ShapeZip.point(1, x, y))).part("m.dbf", names("a"));
		if (!projection.isEmpty()) {
			zip.part("m.prj", projection.equals("WGS84") ? WGS84 : projection);
		}
		String found = read(zip, Map.of("epsg", epsg));
		assertTrue(found.contains(expected), found);
		assertEquals(!finding.equals("none"), found.contains("! "), found);
		assertTrue(finding.equals("none") || found.contains("! " + finding), found);
	}

	@Test
	void readsAttributesAsTheyAre() throws IOException {
		List<String> fields = List.of("NAME:C:12", "NUM:N:20", "DAY:D:8", "OK:L:1", "F:F:20");
		byte[] table = ShapeZip.table(0x57, StandardCharsets.UTF_8, fields, List.of(List.of("0601", "     12345.6700", "20240229", "T", "1.5e+003"), List.of("", "******", "00000000", "?", ""),
				List.of("gone", "1", "", "", "", "*"), List.of("x", "-0.50", "20249999", "N", "2")));
		assertEquals("""
				NAME | NUM | DAY | OK | F
				text | text | text | checkbox | number
				0601 | 12345.6700 | 2024-02-29 | true | 1.5e+003
				 | ****** |  |  |\s
				x | -0.50 | 2024-99-99 | false | 2
				! info deleted-rows line 0 row 0: 1 row is marked as deleted and was left out.
				""", read(new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none(), ShapeZip.none(), ShapeZip.none(), ShapeZip.none())).part("m.dbf", table), Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, 0, UTF-8", "UTF-8, 0, ''", "windows-1252, 87, ''", "windows-1252, 0, ''", "IBM850, 2, ''", "windows-1251, 201, ''", "windows-1251, 0, 1251", "ISO-8859-1, 0, 88591",
			"Shift_JIS, 19, ''" })
	void findsTheEncoding(String charset, int mark, String cpg) throws IOException {
		String text = charset.equals("windows-1251") ? "Жуковка" : charset.equals("Shift_JIS") ? "東京" : "Zürich é";
		byte[] table = ShapeZip.table(mark, Charset.forName(charset), List.of("NAME:C:30"), List.of(List.of(text)));
		ShapeZip zip = new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none())).part("m.dbf", table);
		String found = read(cpg.isEmpty() ? zip : zip.part("m.cpg", cpg), Map.of());
		assertTrue(found.contains("\n" + text + "\n"), found);
	}

	/** Where nothing says the encoding, the letters of the names do. */
	@ParameterizedTest
	@CsvSource({ "windows-1250, \u0141\u00f3d\u017a|Gda\u0144sk|\u015awidnica|Wa\u0142brzych|Cz\u0119stochowa", "windows-1251, \u041c\u043e\u0441\u043a\u0432\u0430|\u041a\u0430\u0437\u0430\u043d\u044c|\u0421\u0430\u043c\u0430\u0440\u0430", "windows-1253, \u0391\u03b8\u03ae\u03bd\u03b1|\u03a0\u03ac\u03c4\u03c1\u03b1|\u039b\u03ac\u03c1\u03b9\u03c3\u03b1",
			"IBM850, M\u00fcnchen|K\u00f6ln|N\u00fcrnberg|W\u00fcrzburg|Saarbr\u00fccken", "windows-1252, M\u00fcnchen|K\u00f6ln|N\u00fcrnberg" })
	void theLettersTellTheEncoding(String charset, String names) throws IOException {
		List<List<String>> rows = Stream.of(names.split("\\|")).map(List::of).toList();
		byte[] shapes = ShapeZip.shapes(0, Stream.generate(ShapeZip::none).limit(rows.size()).toArray(byte[][]::new));
		String found = read(new ShapeZip().part("m.shp", shapes).part("m.dbf", ShapeZip.table(0, Charset.forName(charset), List.of("NAME:C:30"), rows)), Map.of());
		assertTrue(found.contains("\n" + names.replace("|", "\n") + "\n"), found);
	}

	@Test
	void offersLayers() throws IOException {
		ShapeZip zip = new ShapeZip().part("__MACOSX/a/._roads.shp", "x").part("a/roads.shp", ShapeZip.shapes(3, ShapeZip.parts(3, BESIDE), ShapeZip.parts(3, HOLE, BESIDE)))
				.part("a/roads.dbf", names("r", "s")).part("a/roads.prj", WGS84).part("b/towns.shp", ShapeZip.shapes(1, ShapeZip.point(1, 1, 2))).part("b/towns.prj", WGS84);
		assertEquals("""
				NAME | geometry
				text | multiline
				r | MULTILINESTRING ((20 0, 20 5, 25 5, 20 0))
				s | MULTILINESTRING ((1 1, 2 1, 2 2, 1 2, 1 1), (20 0, 20 5, 25 5, 20 0))
				! info more-sheets line 0 row 0: The archive holds 2 layers; this is "a/roads".
				""", read(zip, Map.of()));
		assertEquals("""
				geometry
				point
				POINT (1 2)
				! info more-sheets line 0 row 0: The archive holds 2 layers; this is "b/towns".
				! warning no-attributes line 0 row 0: The layer has no attributes (no .dbf file).
				""", read(zip, Map.of("sheet", "b/towns")));
		assertEquals(List.of("a/roads true 2 [NAME, geometry]", "b/towns false 1 [geometry]"), new ShapeImporter().parts(folder.resolve("map.zip"), new NullProgressMonitor()).stream()
				.map(part -> part.value() + " " + part.chosen() + " " + part.rows() + " " + part.headers()).toList());
		assertEquals("! refused: \"map.zip\" has no layer \"c\"; it has: a/roads, b/towns.\n", read(zip, Map.of("sheet", "c")));
	}

	@Test
	void saysWhatIsMissingOrDamaged() throws IOException {
		byte[] shapes = ShapeZip.shapes(1, ShapeZip.point(1, 1, 2), ShapeZip.point(1, 3, 4), ShapeZip.point(31, 5, 6));
		byte[] lying = ShapeZip.parts(5, OUTER);
		ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(40, Integer.MAX_VALUE);
		String found = read(new ShapeZip().part("m.shp", shapes).part("m.dbf", names("a")).part("m.prj", WGS84), Map.of());
		assertTrue(found.contains("! error different-counts") && found.contains("! error bad-geometry line 0 row 3"), found);
		found = read(new ShapeZip().part("m.shp", ShapeZip.shapes(5, lying)).part("m.dbf", names("a")).part("m.prj", WGS84), Map.of());
		assertTrue(found.contains("! error bad-geometry line 0 row 1"), found);
		found = read(new ShapeZip().part("m.shp", Arrays.copyOf(shapes, shapes.length - 5)).part("m.dbf", names("a", "b", "c")).part("m.prj", WGS84), Map.of());
		assertTrue(found.contains("b | POINT (3 4)") && found.contains("! error cut-off line 0 row 3"), found);
		found = read(new ShapeZip().part("m.shp", shapes).part("m.dbf", new byte[40]), Map.of());
		assertTrue(found.startsWith("! refused: \"map.zip\" has a damaged attribute table"), found);
	}

	@Test
	void readsWhatOtherProgramsWrite() throws IOException {
		byte[] table = names("a");
		table[32 + 17] = 7; // a second byte of the length that means nothing
		String found = read(new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none())).part("m.dbf", table), Map.of());
		assertTrue(found.startsWith("NAME\ntext\na\n"), found);
		Path file = folder.resolve("old.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), Charset.forName("IBM437"))) {
			zip.putNextEntry(new ZipEntry("Gr\u00fcn.shp"));
			zip.write(ShapeZip.shapes(1, ShapeZip.point(1, 1, 2)));
		}
		found = ImporterCases.render(new ShapeImporter(), new ScanRequest(file, Map.of(), folder));
		assertTrue(found.startsWith("geometry\npoint\nPOINT (1 2)\n"), found);
	}

	@Test
	void refusesBombsAndLeavesPathsAlone() throws IOException {
		byte[] zeros = new byte[80 << 20];
		System.arraycopy(ShapeZip.shapes(1), 0, zeros, 0, 100);
		String found = read(new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none())).part("m.dbf", zeros), Map.of());
		assertTrue(found.startsWith("! refused"), found);
		byte[] blank = ShapeZip.table(0, StandardCharsets.UTF_8, List.of("N:C:250"), List.of());
		byte[] bomb = Arrays.copyOf(blank, 100 << 20);
		Arrays.fill(bomb, blank.length - 1, bomb.length, (byte) ' ');
		found = read(new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none())).part("m.dbf", bomb), Map.of());
		assertTrue(found.contains("unpacks to far more"), found.substring(0, Math.min(300, found.length())));
		found = read(new ShapeZip().part("../../etc/m.shp", ShapeZip.shapes(1, ShapeZip.point(1, 1, 2))).part("../../etc/m.prj", WGS84), Map.of());
		assertTrue(found.contains("POINT (1 2)"), found);
		try (var files = Files.list(folder)) {
			assertEquals(List.of("map.zip", "work"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void knowsItsFiles() throws IOException {
		Path zip = new ShapeZip().part("readme.txt", "x".repeat(100_000)).part("m.shp", ShapeZip.shapes(0)).write(folder.resolve("m.zip"));
		Path other = new ShapeZip().part("m.csv", "a,b").write(folder.resolve("other.zip"));
		Path alone = Files.write(folder.resolve("m.shp"), ShapeZip.shapes(1, ShapeZip.point(1, 1, 2)));
		assertEquals(List.of(92, 0, 92), List.of(accepts(zip), accepts(other), accepts(alone)));
		String refused = ImporterCases.render(new ShapeImporter(), new ScanRequest(alone, Map.of(), folder));
		assertTrue(refused.contains("only a part of a shapefile"), refused);
	}

	private static int accepts(Path file) throws IOException {
		return new ShapeImporter().accepts(file, Files.readAllBytes(file));
	}

	@Test
	void damageDoesNoHarm() throws IOException {
		byte[] shapes = ShapeZip.shapes(5, ShapeZip.parts(5, OUTER, HOLE), ShapeZip.none(), ShapeZip.parts(5, BESIDE));
		byte[] table = ShapeZip.table(0x57, StandardCharsets.UTF_8, List.of("NAME:C:12", "NUM:N:8"), List.of(List.of("a", "1"), List.of("b", "2"), List.of("c", "3")));
		ImporterFuzz fuzz = new ImporterFuzz(new ShapeImporter(), folder, new byte[] { 0, 1, 5, 8, 13, 32, '*', 'C', 'N', (byte) 0x80, (byte) 0xff });
		// not packed, so that the changes are in what is packed as well
		fuzz.run(stored(Map.of("m.shp", shapes, "m.dbf", table, "m.prj", UTM.getBytes(StandardCharsets.UTF_8))), "a.zip", 400);
	}

	private static byte[] stored(Map<String, byte[]> parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.setLevel(0);
			for (String name : parts.keySet().stream().sorted().toList()) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(parts.get(name));
			}
		}
		return bytes.toByteArray();
	}
}
