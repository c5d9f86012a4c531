// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.broadsheet.model.Source;

/** Tells where the data of a dataset came from. */
public final class Origins {

	private static final Pattern KEPT_TWICE = Pattern.compile("^[0-9a-f]{8}-");

	private Origins() {
	}

	/**
	 * An origin with the values that fetch from it.
	 *
	 * @param values by key of its fields, without the secret
	 */
	public record Place(DataOrigin origin, Map<String, String> values) {
	}

	/** The place that a text names; empty when it names a file. */
	public static Optional<Place> find(List<DataOrigin> origins, String text) {
		for (DataOrigin origin : origins) {
			Optional<Map<String, String>> values = text == null ? Optional.empty() : origin.recognize(text);
			if (values.isPresent()) {
				return Optional.of(new Place(origin, values.get()));
			}
		}
		return Optional.empty();
	}

	/** Name of the file the data came in, without folders. */
	public static String fileName(Source source) {
		String origin = source.getOrigin() == null ? "" : source.getOrigin();
		boolean elsewhere = origin.isBlank() || origin.contains("://") || origin.startsWith("jdbc:");
		String path = elsewhere ? source.getPath() : origin;
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		return elsewhere ? KEPT_TWICE.matcher(name).replaceFirst("") : name;
	}
}
