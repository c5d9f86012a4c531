// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Map;

/**
 * How texts of a column are read, as decided for it. Keys: {@code datePatterns}, {@code dayFirst}, {@code decimal}, {@code group}, {@code trueWords},
 * {@code falseWords}, {@code missing}.
 *
 * @param values decided options by key; what is not named has its default
 */
public record ParseOptions(Map<String, String> values) {

	/** Nothing decided. */
	public static final ParseOptions DEFAULT = new ParseOptions(Map.of());

	/** Takes a copy. */
	public ParseOptions {
		values = Map.copyOf(values);
	}
}
