// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Turns the description of a coordinate system into parameters of PROJ. */
final class WktProjection {

	private static final Properties PROJECTIONS = load("projections.properties");
	private static final Properties DATUMS = load("datums.properties");
	private static final double EQUATOR = 6378137;
	private static final double FLATTENING = 298.257223563;
	private static final String NONE = "0,0,0";
	private static final String ROUGH = "~";
	private static final double DEGREE = Math.PI / 180;
	private static final Map<String, String> PARAMETERS = Map.ofEntries(Map.entry("latitude_of_origin", "lat_0"), Map.entry("latitude_of_center", "lat_0"),
			Map.entry("central_meridian", "lon_0"), Map.entry("longitude_of_origin", "lon_0"), Map.entry("longitude_of_center", "lon_0"),
			Map.entry("standard_parallel_1", "lat_1"), Map.entry("standard_parallel_2", "lat_2"), Map.entry("scale_factor", "k_0"), Map.entry("false_easting", "x_0"),
			Map.entry("false_northing", "y_0"), Map.entry("azimuth", "alpha"), Map.entry("rectified_grid_angle", "gamma"), Map.entry("xy_plane_rotation", ProjectionForm.ROTATION), Map.entry("x_scale", ProjectionForm.X_SCALE));

	private final Wkt root;
	private final StringBuilder out = new StringBuilder();
	private boolean rough;

	/**
	 * What a description means.
	 *
	 * @param rough whether the datum lies to WGS 84 as is said within some ten metres only
	 */
	record Found(String parameters, boolean rough) {
	}

	private WktProjection(Wkt root) {
		this.root = root;
	}

	private static Properties load(String name) {
		try (InputStream in = WktProjection.class.getResourceAsStream(name)) {
			Properties properties = new Properties();
			properties.load(in);
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The parameters; empty when projection or datum are not known here. */
	static Optional<Found> parameters(Wkt root) {
		return switch (root.keyword()) {
		case "GEOGCS" -> new WktProjection(root).geographic(root);
		case "PROJCS" -> new WktProjection(root).projected();
		case "COMPD_CS" -> root.part("PROJCS", "GEOGCS").flatMap(WktProjection::parameters);
		default -> Optional.empty();
		};
	}

	private Optional<Found> geographic(Wkt geographic) {
		out.append("+proj=longlat");
		return datum(geographic) ? Optional.of(new Found(out + " +no_defs", rough)) : Optional.empty();
	}

	private Optional<Found> projected() {
		Optional<Wkt> geographic = root.part("GEOGCS");
		String projection = root.part("PROJECTION").map(part -> PROJECTIONS.getProperty(plain(part.name()))).orElse(null);
		if (geographic.isEmpty() || projection == null) {
			return Optional.empty();
		}
		double unit = root.part("UNIT").map(part -> part.number(1, 1)).orElse(1.0);
		Map<String, Double> given = new LinkedHashMap<>();
		for (Wkt part : root.parts()) {
			if (part.keyword().equals("PARAMETER")) {
				parameter(part, unit, geographic.get(), given);
			}
		}
		Optional<String> form = ProjectionForm.of(projection, given);
		form.ifPresent(parameters -> out.append(parameters).append(" +to_meter=").append(unit));
		return form.isPresent() && datum(geographic.get()) ? Optional.of(new Found(out + " +no_defs", rough)) : Optional.empty();
	}

	private static void parameter(Wkt part, double unit, Wkt geographic, Map<String, Double> given) {
		String key = PARAMETERS.get(part.name().toLowerCase(Locale.ROOT));
		if (key == null) {
			return;
		}
		double value = part.number(1, 0);
		double degrees = value * geographic.part("UNIT").map(angle -> angle.number(1, DEGREE)).orElse(DEGREE) / DEGREE;
		given.put(key, switch (key) {
		case "x_0", "y_0" -> value * unit;
		case "k_0", ProjectionForm.X_SCALE, ProjectionForm.ROTATION -> value;
		default -> Math.abs(degrees - value) < 1e-9 ? value : degrees;
		});
	}

	/** The figure of the earth and where it lies; false when that is not known. */
	private boolean datum(Wkt geographic) {
		Optional<Wkt> datum = geographic.part("DATUM");
		Optional<Wkt> spheroid = datum.flatMap(part -> part.part("SPHEROID", "ELLIPSOID"));
		if (spheroid.isEmpty()) {
			return false;
		}
		double a = spheroid.get().number(1, EQUATOR);
		double flattening = spheroid.get().number(2, FLATTENING);
		// both axes, as the library gets the flattening wrong
		out.append(" +a=").append(a).append(" +b=").append(flattening == 0 ? a : a - a / flattening);
		Optional<Wkt> given = datum.get().part("TOWGS84");
		String shift = given.isPresent() ? String.join(",", given.get().values()) : DATUMS.getProperty(plain(datum.get().name()).replaceAll("^d_", ""), ofEarth(a, flattening) ? NONE : null);
		if (shift == null) {
			return false;
		}
		rough = shift.startsWith(ROUGH);
		out.append(" +towgs84=").append(rough ? shift.substring(1) : shift);
		double meridian = geographic.part("PRIMEM").map(part -> part.number(1, 0)).orElse(0.0);
		out.append(meridian == 0 ? "" : " +pm=" + meridian);
		return true;
	}

	/** Whether an ellipsoid is that of WGS 84, or one like GRS 80 that hardly differs from it: datums on them were measured by satellites. */
	private static boolean ofEarth(double a, double flattening) {
		return Math.abs(a - EQUATOR) < 1 && Math.abs(flattening - FLATTENING) < 0.001;
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
	}
}
