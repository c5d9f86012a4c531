// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Places known in both systems, as the register of EPSG and national surveys give them. */
class CoordinateSystemTest {

	private static final String NAD83 = "GEOGCS[\"GCS_North_American_1983\",DATUM[\"D_North_American_1983\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
	private static final String CONNECTICUT = "PROJCS[\"NAD_1983_StatePlane_Connecticut_FIPS_0600_Feet\"," + NAD83
			+ ",PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\",999999.999996],PARAMETER[\"False_Northing\",499999.999998],PARAMETER[\"Central_Meridian\",-72.75],PARAMETER[\"Standard_Parallel_1\",41.2],PARAMETER[\"Standard_Parallel_2\",41.86666666666667],PARAMETER[\"Latitude_Of_Origin\",40.83333333333334],UNIT[\"Foot_US\",0.3048006096012192]]";
	private static final String BRITISH = "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\",SPHEROID[\"Airy_1830\",6377563.396,299.3249646]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",400000.0],PARAMETER[\"False_Northing\",-100000.0],PARAMETER[\"Central_Meridian\",-2.0],PARAMETER[\"Scale_Factor\",0.9996012717],PARAMETER[\"Latitude_Of_Origin\",49.0],UNIT[\"Meter\",1.0]]";
	private static final String UTM = "PROJCS[\"WGS_1984_UTM_Zone_32N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
	private static final String LAMBERT93 = "PROJCS[\"RGF_1993_Lambert_93\",GEOGCS[\"GCS_RGF_1993\",DATUM[\"D_RGF_1993\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],PARAMETER[\"False_Easting\",700000.0],PARAMETER[\"False_Northing\",6600000.0],PARAMETER[\"Central_Meridian\",3.0],PARAMETER[\"Standard_Parallel_1\",44.0],PARAMETER[\"Standard_Parallel_2\",49.0],PARAMETER[\"Latitude_Of_Origin\",46.5],UNIT[\"Meter\",1.0]]";
	private static final String MERCATOR = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Mercator_Auxiliary_Sphere\"],UNIT[\"Meter\",1.0]]";

	private static String description(String name) {
		return switch (name) {
		case "Connecticut" -> CONNECTICUT;
		case "British" -> BRITISH;
		case "UTM" -> UTM;
		case "Lambert93" -> LAMBERT93;
		case "Mercator" -> MERCATOR;
		default -> NAD83;
		};
	}

	/** The first two are the points of origin by definition; Caister water tower is the worked example of the Ordnance Survey. */
	@ParameterizedTest
	@CsvSource({ "Connecticut, 999999.999996, 499999.999998, -72.75, 40.8333333, 0.000001", "Lambert93, 700000, 6600000, 3, 46.5, 0.000001",
			"British, 651409.903, 313177.270, 1.7160739, 52.6579787, 0.00005", "UTM, 500000, 0, 9, 0, 0.000001", "Mercator, -8092432.276854, 5125635.027248, -72.695556, 41.763611, 0.0000001",
			"NAD83, -72.5, 41.5, -72.5, 41.5, 0" })
	void comesToWgs84(String name, double x, double y, double longitude, double latitude, double within) {
		check(CoordinateSystem.described(description(name)), x, y, longitude, latitude, within);
	}

	@ParameterizedTest
	@CsvSource({ "2234, 999999.999996, 499999.999998, -72.75, 40.8333333, 0.000001", "27700, 651409.903, 313177.270, 1.7160739, 52.6579787, 0.00005",
			"25832, 500000, 0, 9, 0, 0.000001", "2056, 2600000, 1200000, 7.4386324, 46.9510828, 0.00001", "4326, 1.25, 2.5, 1.25, 2.5, 0", "3857, 0, 0, 0, 0, 0.000001" })
	void knowsCodes(String code, double x, double y, double longitude, double latitude, double within) {
		check(CoordinateSystem.epsg(code), x, y, longitude, latitude, within);
	}

	static List<Arguments> systems() throws IOException {
		try (InputStream in = CoordinateSystemTest.class.getResourceAsStream("systems.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> Arguments.of((Object[]) line.split("\t"))).toList();
		}
	}

	/** Within two metres, or some ten where the system itself says that it is rough. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("systems")
	void readsDescriptions(String name, String text, double x, double y, double longitude, double latitude) {
		Optional<CoordinateSystem> found = CoordinateSystem.described(text);
		check(found, x, y, longitude, latitude, found.orElseThrow().rough() ? 0.0005 : 0.00002);
	}

	@ParameterizedTest
	@CsvSource({ "D_European_1950, International_1924, 6378388, 297, true", "D_North_American_1927, Clarke_1866, 6378206.4, 294.978698213898, true", "D_OSGB_1936, Airy_1830, 6377563.396, 299.3249646, false",
			"D_Some_Frame_2031, GRS_1980, 6378137, 298.257222101, false" })
	void saysWhereItIsRough(String datum, String ellipsoid, String axis, String flattening, boolean rough) {
		String text = "GEOGCS[\"X\",DATUM[\"%s\",SPHEROID[\"%s\",%s,%s]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]".formatted(datum, ellipsoid, axis, flattening);
		assertEquals(rough, CoordinateSystem.described(text).orElseThrow().rough());
	}

	/** What the library would put elsewhere is told as unknown instead. */
	@ParameterizedTest
	@CsvSource({ "Polyconic, 1, 0", "Krovak, 1, 0" })
	void refusesWhatWouldBeElsewhere(String projection, String scale, String rotation) {
		String text = "PROJCS[\"X\"," + NAD83 + ",PROJECTION[\"" + projection + "\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"Central_Meridian\",-54.0],PARAMETER[\"X_Scale\"," + scale
				+ "],PARAMETER[\"XY_Plane_Rotation\"," + rotation + "],UNIT[\"Meter\",1.0]]";
		assertTrue(CoordinateSystem.described(text).isEmpty());
		assertTrue(CoordinateSystem.epsg("5880").isEmpty());
		assertTrue(CoordinateSystem.epsg("5513").isEmpty());
	}

	private static void check(Optional<CoordinateSystem> found, double x, double y, double longitude, double latitude, double within) {
		double[] xy = { x, y };
		assertTrue(found.orElseThrow().transform(xy));
		assertEquals(longitude, xy[0], within);
		assertEquals(latitude, xy[1], within);
	}

	@Test
	void saysSoWhenItDoesNotKnow() {
		assertTrue(CoordinateSystem.epsg("999999").isEmpty());
		assertTrue(CoordinateSystem.epsg("../etc").isEmpty());
		for (String text : new String[] { "", "x", "PROJCS[", "LOCAL_CS[\"mine\"]", "[".repeat(50_000), "A[".repeat(5000), BRITISH.replace("D_OSGB_1936", "D_Mine"), BRITISH.replace("Transverse_Mercator", "Mine") }) {
			assertTrue(CoordinateSystem.described(text).isEmpty(), text);
		}
		assertEquals("British_National_Grid", CoordinateSystem.name(BRITISH));
	}
}
