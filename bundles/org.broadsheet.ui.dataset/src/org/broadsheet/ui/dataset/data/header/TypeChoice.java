// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/** Which decisions about reading texts still mean something when a column gets another type. */
public final class TypeChoice {

	private static final Set<String> NUMBERS = Set.of(ParseOptions.DECIMAL, ParseOptions.GROUP, ParseOptions.CURRENCY, ParseOptions.PERCENT, ParseOptions.LEADING_ZEROS, ParseOptions.SCIENTIFIC);
	private static final Set<String> DATES = Set.of(ParseOptions.DATE_PATTERNS, ParseOptions.DAY_FIRST);
	private static final Set<String> WORDS = Set.of(ParseOptions.TRUE_WORDS, ParseOptions.FALSE_WORDS);

	private TypeChoice() {
	}

	/** The decisions that stay. */
	public static Map<String, String> parsing(DataType type, ParseOptions options) {
		Map<String, String> kept = new TreeMap<>(options.values());
		kept.keySet().removeIf(key -> switch (type) {
		case NUMBER -> DATES.contains(key) || WORDS.contains(key);
		case DATE_TIME, DATE_TIME_ZONED -> NUMBERS.contains(key) || WORDS.contains(key);
		case CHECKBOX -> NUMBERS.contains(key) || DATES.contains(key);
		default -> NUMBERS.contains(key) || DATES.contains(key) || WORDS.contains(key);
		});
		return kept;
	}
}
