// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Turns the description of a coordinate system into parameters of PROJ. */
final class WktProjection {

	private static final Properties PROJECTIONS = load("projections.properties");
	private static final Properties DATUMS = load("datums.properties");
	private static final double DEGREE = Math.PI / 180;
	private static final Map<String, String> PARAMETERS = Map.ofEntries(Map.entry("latitude_of_origin", "lat_0"), Map.entry("latitude_of_center", "lat_0"),
			Map.entry("central_meridian", "lon_0"), Map.entry("longitude_of_origin", "lon_0"), Map.entry("longitude_of_center", "lon_0"),
			Map.entry("standard_parallel_1", "lat_1"), Map.entry("standard_parallel_2", "lat_2"), Map.entry("scale_factor", "k_0"), Map.entry("false_easting", "x_0"),
			Map.entry("false_northing", "y_0"), Map.entry("azimuth", "alpha"), Map.entry("rectified_grid_angle", "gamma"), Map.entry("pseudo_standard_parallel_1", "lat_1"));

	private final Wkt root;
	private final StringBuilder out = new StringBuilder();

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
	static Optional<String> parameters(Wkt root) {
		return switch (root.keyword()) {
		case "GEOGCS" -> new WktProjection(root).geographic(root);
		case "PROJCS" -> new WktProjection(root).projected();
		case "COMPD_CS" -> root.part("PROJCS", "GEOGCS").flatMap(WktProjection::parameters);
		default -> Optional.empty();
		};
	}

	private Optional<String> geographic(Wkt geographic) {
		out.append("+proj=longlat");
		return datum(geographic) ? Optional.of(out + " +no_defs") : Optional.empty();
	}

	private Optional<String> projected() {
		Optional<Wkt> geographic = root.part("GEOGCS");
		String projection = root.part("PROJECTION").map(part -> PROJECTIONS.getProperty(plain(part.name()))).orElse(null);
		if (geographic.isEmpty() || projection == null) {
			return Optional.empty();
		}
		double unit = root.part("UNIT").map(part -> part.number(1, 1)).orElse(1.0);
		out.append("+proj=").append(projection);
		for (Wkt part : root.parts()) {
			if (part.keyword().equals("PARAMETER")) {
				parameter(part, projection, unit, geographic.get());
			}
		}
		out.append(" +to_meter=").append(unit);
		return datum(geographic.get()) ? Optional.of(out + " +no_defs") : Optional.empty();
	}

	private void parameter(Wkt part, String projection, double unit, Wkt geographic) {
		String name = part.name().toLowerCase(Locale.ROOT);
		String key = PARAMETERS.get(name);
		if (key == null) {
			return;
		}
		double value = part.number(1, 0);
		double degrees = value * geographic.part("UNIT").map(angle -> angle.number(1, DEGREE)).orElse(DEGREE) / DEGREE;
		double used = switch (key) {
		case "x_0", "y_0" -> value * unit;
		case "k_0" -> value;
		default -> Math.abs(degrees - value) < 1e-9 ? value : degrees;
		};
		if (key.equals("lon_0") && projection.equals("omerc")) {
			key = "lonc";
		}
		if (key.equals("lat_1") && (projection.equals("merc") || projection.equals("eqc") || projection.equals("stere"))) {
			key = "lat_ts";
		}
		out.append(" +").append(key).append('=').append(used);
		if (key.equals("lat_0") && projection.equals("lcc") && root.parts().stream().noneMatch(other -> other.name().equalsIgnoreCase("standard_parallel_1"))) {
			out.append(" +lat_1=").append(used);
		}
		if (key.equals("lat_ts") && projection.equals("stere") && root.parts().stream().noneMatch(other -> other.name().equalsIgnoreCase("latitude_of_origin"))) {
			out.append(" +lat_0=").append(used < 0 ? -90 : 90);
		}
	}

	/** The figure of the earth and where it lies; false when that is not known. */
	private boolean datum(Wkt geographic) {
		Optional<Wkt> datum = geographic.part("DATUM");
		Optional<Wkt> spheroid = datum.flatMap(part -> part.part("SPHEROID", "ELLIPSOID"));
		if (spheroid.isEmpty()) {
			return false;
		}
		double a = spheroid.get().number(1, 6378137);
		double flattening = spheroid.get().number(2, 298.257223563);
		// both axes, as the library gets the flattening wrong
		out.append(" +a=").append(a).append(" +b=").append(flattening == 0 ? a : a - a / flattening);
		Optional<Wkt> given = datum.get().part("TOWGS84");
		String shift = given.isPresent() ? String.join(",", given.get().values()) : DATUMS.getProperty(plain(datum.get().name()).replaceAll("^d_", ""));
		if (shift == null) {
			return false;
		}
		out.append(" +towgs84=").append(shift.equals("0") ? "0,0,0" : shift);
		double meridian = geographic.part("PRIMEM").map(part -> part.number(1, 0)).orElse(0.0);
		out.append(meridian == 0 ? "" : " +pm=" + meridian);
		return true;
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
	}
}
