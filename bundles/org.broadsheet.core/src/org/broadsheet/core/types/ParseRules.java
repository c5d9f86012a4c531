// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Which decisions about reading texts a type has, and which values they can take. */
public final class ParseRules {

	private static final Set<String> NUMBERS = Set.of(ParseOptions.DECIMAL, ParseOptions.GROUP, ParseOptions.CURRENCY, ParseOptions.PERCENT, ParseOptions.UNIT, ParseOptions.LEADING_ZEROS, ParseOptions.SCIENTIFIC);
	private static final Set<String> DATES = Set.of(ParseOptions.DATE_PATTERNS, ParseOptions.DAY_FIRST);
	private static final Set<String> WORDS = Set.of(ParseOptions.TRUE_WORDS, ParseOptions.FALSE_WORDS);
	private static final List<String> KEYS = List.of(ParseOptions.DATE_PATTERNS, ParseOptions.DAY_FIRST, ParseOptions.DECIMAL, ParseOptions.GROUP, ParseOptions.CURRENCY, ParseOptions.PERCENT, ParseOptions.UNIT,
			ParseOptions.LEADING_ZEROS, ParseOptions.SCIENTIFIC, ParseOptions.TRUE_WORDS, ParseOptions.FALSE_WORDS, ParseOptions.MISSING);
	private static final String GROUPS = "., '\u00a0\u202f\u2019";

	private ParseRules() {
	}

	/** Whether a decision means something for a type. */
	public static boolean concerns(String key, DataType type) {
		return switch (type) {
		case NUMBER -> !DATES.contains(key) && !WORDS.contains(key);
		case DATE_TIME -> !NUMBERS.contains(key) && !WORDS.contains(key);
		case DATE_TIME_ZONED -> !NUMBERS.contains(key) && !WORDS.contains(key) && !key.equals(ParseOptions.DAY_FIRST);
		case CHECKBOX -> !NUMBERS.contains(key) && !DATES.contains(key);
		default -> !NUMBERS.contains(key) && !DATES.contains(key) && !WORDS.contains(key);
		};
	}

	/** The decisions that still mean something when a column gets another type. */
	public static Map<String, String> kept(DataType type, ParseOptions options) {
		Map<String, String> kept = new TreeMap<>(options.values());
		kept.keySet().removeIf(key -> !concerns(key, type));
		return kept;
	}

	/** Why decisions cannot be taken, as a sentence; empty when they can. */
	public static Optional<String> problem(ParseOptions options) {
		for (Map.Entry<String, String> decision : new TreeMap<>(options.values()).entrySet()) {
			Optional<String> problem = problem(decision.getKey(), decision.getValue());
			if (problem.isPresent()) {
				return problem;
			}
		}
		if (options.group() != 0 && options.group() == options.decimal()) {
			return Optional.of(NLS.bind(Messages.ParseRules_same, options.group()));
		}
		Set<String> words = new HashSet<>(options.trueWords().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
		return options.falseWords().stream().filter(word -> words.contains(word.toLowerCase(Locale.ROOT))).findFirst().map(word -> NLS.bind(Messages.ParseRules_both, word));
	}

	/** Why a value is none for a decision. */
	private static Optional<String> problem(String key, String value) {
		return switch (key) {
		case ParseOptions.DATE_PATTERNS -> new ParseOptions(Map.of(key, value)).datePatterns().stream().map(DatePattern::problem).flatMap(Optional::stream).findFirst();
		case ParseOptions.DAY_FIRST, ParseOptions.CURRENCY, ParseOptions.PERCENT, ParseOptions.SCIENTIFIC -> oneOf(key, value, "true", "false");
		case ParseOptions.DECIMAL -> oneOf(key, value, ".", ",");
		case ParseOptions.GROUP -> value.isEmpty() || value.length() == 1 && GROUPS.contains(value) ? Optional.empty() : Optional.of(NLS.bind(Messages.ParseRules_group, value));
		case ParseOptions.LEADING_ZEROS -> oneOf(key, value, "drop", "keep");
		case ParseOptions.UNIT -> value.chars().anyMatch(Character::isDigit) ? Optional.of(NLS.bind(Messages.ParseRules_unit, value)) : Optional.empty();
		case ParseOptions.TRUE_WORDS, ParseOptions.FALSE_WORDS, ParseOptions.MISSING -> Optional.empty();
		default -> Optional.of(NLS.bind(Messages.ParseRules_unknown, key, String.join(", ", KEYS)));
		};
	}

	private static Optional<String> oneOf(String key, String value, String one, String other) {
		return value.equals(one) || value.equals(other) ? Optional.empty() : Optional.of(NLS.bind(Messages.ParseRules_oneOf, new Object[] { key, value, one, other }));
	}
}
