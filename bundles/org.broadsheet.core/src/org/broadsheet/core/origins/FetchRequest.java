// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to fetch and where to put it.
 *
 * @param values by key of the fields, without the secret; a missing one has the value of its field
 * @param secret password; empty when there is none
 * @param folder exists; the file is put there and nothing is left there when fetching fails
 * @param sample whether the first rows are enough
 */
public record FetchRequest(Map<String, String> values, String secret, Path folder, boolean sample) {

	/** The value of a field. */
	public String value(OriginField field) {
		String given = values.getOrDefault(field.key(), "").strip();
		return given.isEmpty() ? field.value() : given;
	}

	/** Never shows the secret. */
	@Override
	public String toString() {
		return "FetchRequest[" + values + "]";
	}
}
