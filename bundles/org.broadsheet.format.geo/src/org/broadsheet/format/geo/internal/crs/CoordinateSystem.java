// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.geometry.ToWgs84;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** A coordinate system, and how to come from it to longitude and latitude of WGS 84. For one thread. */
public final class CoordinateSystem implements ToWgs84 {

	private static final CRSFactory FACTORY = new CRSFactory();
	private static final String WORLD = "+proj=longlat +datum=WGS84 +no_defs";
	/** The grids of this datum are not at hand; the shift is right within some ten metres. */
	private static final String NAD27 = "+datum=NAD27";
	private static final String NAD27_SHIFT = "+ellps=clrk66 +towgs84=-8,160,176";

	private static final Pattern TRUE_PARALLEL = Pattern.compile("\\+lat_ts=(-?[\\d.]+)");
	/** The library computes it on a sphere, kilometres beside the place. */
	private static final String WRONG = "+proj=poly ";
	/** Codes whose axes or units the register has otherwise than they are meant. */
	private static final Set<String> WRONG_CODES = Set.of("2065", "3140", "3167", "5513", "8044", "8045", "8352", "29871", "29872", "29873");

	private final String name;
	private final CoordinateTransform transform;
	private final boolean rough;
	private final ProjCoordinate from = new ProjCoordinate();
	private final ProjCoordinate to = new ProjCoordinate();

	private CoordinateSystem(String name, CoordinateTransform transform, boolean rough) {
		this.name = name;
		this.transform = transform;
		this.rough = rough;
	}

	/** WGS 84 itself. */
	public static CoordinateSystem world() {
		return new CoordinateSystem("WGS 84", null, false);
	}

	/** The system with an EPSG code; empty when it is not known. */
	public static Optional<CoordinateSystem> epsg(String code) {
		if (!code.matches("\\d{4,6}") || WRONG_CODES.contains(code)) {
			return Optional.empty();
		}
		if (code.equals("4326")) {
			return Optional.of(world());
		}
		return Register.find(code).flatMap(parameters -> of("EPSG:" + code, parameters.replace(NAD27, NAD27_SHIFT), parameters.contains(NAD27)));
	}

	/** The system that the text of a {@code .prj} file describes; empty when it is not known. */
	public static Optional<CoordinateSystem> described(String text) {
		Optional<Wkt> wkt = Wkt.of(text.strip());
		if (wkt.isEmpty()) {
			return Optional.empty();
		}
		String name = wkt.get().name();
		String plain = name.toLowerCase(Locale.ROOT);
		if (plain.contains("web_mercator") || plain.contains("pseudo-mercator") || plain.contains("popular_visualisation")) {
			return epsg("3857").map(known -> new CoordinateSystem(name, known.transform, false));
		}
		Optional<CoordinateSystem> coded = wkt.get().epsg().flatMap(CoordinateSystem::epsg);
		return coded.isPresent() ? coded.map(known -> new CoordinateSystem(name, known.transform, known.rough))
				: WktProjection.parameters(wkt.get()).flatMap(found -> of(name, found.parameters(), found.rough()));
	}

	/** The name that a {@code .prj} file gives its system; the beginning of the text where it gives none. */
	public static String name(String text) {
		String shown = Wkt.of(text.strip()).map(Wkt::name).orElse("");
		return shown.isEmpty() ? text.strip().substring(0, Math.min(40, text.strip().length())) : shown;
	}

	private static Optional<CoordinateSystem> of(String name, String parameters, boolean rough) {
		if (parameters.contains("+proj=longlat") && !parameters.contains("+pm=")
				&& (parameters.contains("+towgs84=0,0,0 ") || parameters.contains("+datum=WGS84") || parameters.contains("+datum=NAD83"))) {
			return Optional.of(new CoordinateSystem(name, null, false));
		}
		if (parameters.contains(WRONG)) {
			return Optional.empty();
		}
		try {
			CoordinateReferenceSystem source = source(name, parameters);
			CoordinateReferenceSystem target = FACTORY.createFromParameters("WGS 84", WORLD);
			return Optional.of(new CoordinateSystem(name, new CoordinateTransformFactory().createTransform(source, target), rough));
		} catch (Proj4jException | IllegalStateException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** The library takes no notice of the parallel where a Mercator projection is true, so it gets the scale at the equator instead. */
	private static CoordinateReferenceSystem source(String name, String parameters) {
		CoordinateReferenceSystem plain = FACTORY.createFromParameters(name, parameters);
		Matcher parallel = TRUE_PARALLEL.matcher(parameters);
		if (!parameters.contains("+proj=merc ") || !parallel.find() || parameters.contains("+k")) {
			return plain;
		}
		double latitude = Math.toRadians(Double.parseDouble(parallel.group(1)));
		double sine = Math.sin(latitude);
		double scale = Math.cos(latitude) / Math.sqrt(1 - plain.getProjection().getEllipsoid().getEccentricitySquared() * sine * sine);
		return FACTORY.createFromParameters(name, parallel.replaceFirst("+k_0=" + scale));
	}

	/** Name as the source or the register has it. */
	public String name() {
		return name;
	}

	@Override
	public boolean worldwide() {
		return transform == null;
	}

	@Override
	public boolean rough() {
		return rough;
	}

	@Override
	public boolean transform(double[] xy) {
		if (transform == null) {
			return true;
		}
		try {
			from.setValue(xy[0], xy[1]);
			transform.transform(from, to);
		} catch (Proj4jException | IllegalStateException e) {
			return false;
		}
		xy[0] = to.x;
		xy[1] = to.y;
		return Double.isFinite(to.x) && Double.isFinite(to.y);
	}
}
