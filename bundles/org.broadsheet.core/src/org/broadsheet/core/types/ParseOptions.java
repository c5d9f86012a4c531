// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.rules.ColumnRules;

/**
 * How texts of a column are read, as decided for it. Keys: {@link #DATE_PATTERNS}, {@link #DAY_FIRST}, {@link #DECIMAL}, {@link #GROUP}, {@link #CURRENCY},
 * {@link #PERCENT}, {@link #UNIT}, {@link #LEADING_ZEROS}, {@link #SCIENTIFIC}, {@link #TRUE_WORDS}, {@link #FALSE_WORDS}, {@link #MISSING}. Lists are separated by "|".
 *
 * @param values decided options by key; what is not named has its default
 * @param rules  what the values must be, beyond their type
 */
public record ParseOptions(Map<String, String> values, ColumnRules rules) {

	/** Date patterns as the user wrote them, separated by "|", see {@link DatePattern}; only these are read then. */
	public static final String DATE_PATTERNS = "datePatterns";
	/** "true" reads 05/06/2024 as day/month/year, "false" as month/day/year; undecided reads month first. */
	public static final String DAY_FIRST = "dayFirst";
	/** Decimal character, "." or ",". */
	public static final String DECIMAL = "decimal";
	/** Character between thousands; none by default, so that 1,234 is an error. */
	public static final String GROUP = "group";
	/** "true" accepts a currency sign. */
	public static final String CURRENCY = "currency";
	/** "true" accepts a percent sign; the value is the number before it. */
	public static final String PERCENT = "percent";
	/** Units that may stand behind a number, such as km, as texts write them; the value is the number. */
	public static final String UNIT = "unit";
	/** "drop" reads 06001 as the number 6001. */
	public static final String LEADING_ZEROS = "leadingZeros";
	/** "true" reads 1E5 as the number 100000. */
	public static final String SCIENTIFIC = "scientific";
	/** Words for true; only these and those for false are read then. */
	public static final String TRUE_WORDS = "trueWords";
	/** Words for false. */
	public static final String FALSE_WORDS = "falseWords";
	/** Texts that mean that a value is missing; such cells are empty. */
	public static final String MISSING = "missing";

	/** Nothing decided. */
	public static final ParseOptions DEFAULT = new ParseOptions(Map.of());

	/** Takes a copy. */
	public ParseOptions {
		values = Map.copyOf(values);
	}

	/** How texts are read, with no rules for what they say. */
	public ParseOptions(Map<String, String> values) {
		this(values, ColumnRules.NONE);
	}

	/** Date patterns decided for the column; empty when any of the known forms is read. */
	public List<String> datePatterns() {
		return list(DATE_PATTERNS);
	}

	/** Whether the day stands before the month; empty when undecided. */
	public Optional<Boolean> dayFirst() {
		return Optional.ofNullable(values.get(DAY_FIRST)).map(Boolean::valueOf);
	}

	/** Decimal character. */
	public char decimal() {
		return values.getOrDefault(DECIMAL, ".").startsWith(",") ? ',' : '.';
	}

	/** Character between thousands; 0 when thousands are not separated. */
	public char group() {
		String group = values.getOrDefault(GROUP, "");
		return group.isEmpty() ? 0 : group.charAt(0);
	}

	/** Whether currency signs are accepted. */
	public boolean currency() {
		return is(CURRENCY);
	}

	/** Whether percent signs are accepted. */
	public boolean percent() {
		return is(PERCENT);
	}

	/** Units that may stand behind a number. */
	public List<String> units() {
		return list(UNIT);
	}

	/** Whether leading zeros may be dropped. */
	public boolean dropLeadingZeros() {
		return "drop".equals(values.get(LEADING_ZEROS));
	}

	/** Whether 1E5 is a number. */
	public boolean scientific() {
		return is(SCIENTIFIC);
	}

	/** Words for true; empty for the known ones. */
	public List<String> trueWords() {
		return list(TRUE_WORDS);
	}

	/** Words for false; empty for the known ones. */
	public List<String> falseWords() {
		return list(FALSE_WORDS);
	}

	/** Texts that mean a missing value. */
	public List<String> missing() {
		return list(MISSING);
	}

	private boolean is(String key) {
		return "true".equals(values.get(key));
	}

	private List<String> list(String key) {
		String joined = values.getOrDefault(key, "");
		return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
	}
}
