// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A repair that is offered for an issue: a stable id with what it needs, from which a recorded change of the issue's column or rows can be made.
 *
 * @param id         one of the ids in {@link Fixes}
 * @param parameters by name, as {@link Fixes} describes them for the id
 * @param label      a few words for a button: what pressing it does
 */
public record Fix(String id, Map<String, String> parameters, String label) {

	/** Takes a copy. */
	public Fix {
		requireNonNull(id);
		requireNonNull(label);
		parameters = Map.copyOf(parameters);
	}
}
