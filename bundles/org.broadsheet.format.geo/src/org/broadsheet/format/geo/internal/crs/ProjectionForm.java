// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parameters of a projection as the library wants them, which differ from those of a {@code .prj} file where it has a projection in another form. */
final class ProjectionForm {

	static final String X_SCALE = "x_scale";
	static final String ROTATION = "rotation";
	private static final double RIGHT_ANGLE = 90;
	private static final double FULL_CIRCLE = 360;

	private final Map<String, Double> given;

	private ProjectionForm(Map<String, Double> given) {
		this.given = given;
	}

	/**
	 * The parameters.
	 *
	 * @param projection as the library calls it
	 * @param given      by their names for the library; angles in degrees, lengths in metres
	 * @return empty where the library would compute something else
	 */
	static Optional<String> of(String projection, Map<String, Double> given) {
		return new ProjectionForm(given).form(projection);
	}

	private Optional<String> form(String projection) {
		return switch (projection) {
		case "omerc", "omerc +no_uoff" -> oblique(projection);
		case "krovak" -> has(ROTATION, RIGHT_ANGLE) && has(X_SCALE, -1) ? plain("krovak") : Optional.empty();
		case "merc", "eqc" -> renamed(projection, "lat_1", "lat_ts");
		case "lcc" -> conic();
		case "stere" -> polar();
		default -> plain(projection);
		};
	}

	private boolean has(String key, double value) {
		return Math.abs(given.getOrDefault(key, Double.NaN) - value) < 1e-9;
	}

	private Optional<String> plain(String projection) {
		given.keySet().removeAll(List.of(X_SCALE, ROTATION));
		return Optional.of("+proj=" + projection + given.entrySet().stream().map(entry -> " +" + entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining()));
	}

	private Optional<String> renamed(String projection, String from, String to) {
		Double value = given.remove(from);
		if (value != null) {
			given.put(to, value);
		}
		return plain(projection);
	}

	/** Along the parallel through its origin, as in Switzerland and Hungary, it has a form of its own. */
	private Optional<String> oblique(String projection) {
		if (!has("alpha", RIGHT_ANGLE)) {
			given.computeIfPresent("alpha", (key, angle) -> (angle + FULL_CIRCLE) % FULL_CIRCLE);
			given.putIfAbsent("gamma", given.getOrDefault(ROTATION, given.getOrDefault("alpha", 0.0)));
			given.computeIfPresent("gamma", (key, angle) -> (angle + FULL_CIRCLE) % FULL_CIRCLE);
			return renamed(projection, "lon_0", "lonc");
		}
		given.keySet().removeAll(List.of("alpha", "gamma"));
		return plain("somerc");
	}

	private Optional<String> conic() {
		if (given.containsKey("lat_0")) {
			given.putIfAbsent("lat_1", given.get("lat_0"));
		}
		return plain("lcc");
	}

	private Optional<String> polar() {
		Double parallel = given.remove("lat_1");
		if (parallel != null) {
			given.put("lat_ts", parallel);
			given.putIfAbsent("lat_0", parallel < 0 ? -RIGHT_ANGLE : RIGHT_ANGLE);
		} else if (has("lat_0", RIGHT_ANGLE) || has("lat_0", -RIGHT_ANGLE)) {
			given.put("lat_ts", given.get("lat_0"));
		}
		return plain("stere");
	}
}
