// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.util.Locale;
import java.util.Set;

/** The functions that an expression may use: each looks at its arguments and at nothing else, and gives the same for the same on any day. */
final class Functions {

	private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "//", "%", "**", "^", "||", "~~", "!~~", "~~*", "!~~*", "~~~", "~", "!~", "@", "&", "|", "<<", ">>", "!__postfix", "like_escape",
			"not_like_escape", "ilike_escape", "not_ilike_escape");

	private static final Set<String> TEXTS = Set.of("upper", "ucase", "lower", "lcase", "trim", "ltrim", "rtrim", "length", "len", "char_length", "character_length", "strlen", "left", "right", "substring",
			"substr", "replace", "translate", "reverse", "concat", "concat_ws", "contains", "starts_with", "prefix", "suffix", "ends_with", "strpos", "instr", "position", "split_part", "string_split",
			"str_split", "string_to_array", "split", "list_extract", "array_extract", "list_element", "array_to_string", "regexp_matches", "regexp_full_match", "regexp_replace", "regexp_extract", "regexp_escape", "lpad", "rpad",
			"strip_accents", "ascii", "chr", "unicode", "ord", "nfc_normalize", "md5", "sha256", "levenshtein", "editdist3", "damerau_levenshtein", "jaccard", "jaro_similarity", "jaro_winkler_similarity", "hamming",
			"format", "printf", "bar", "to_hex", "hex", "to_base");

	private static final Set<String> NUMBERS = Set.of("abs", "ceil", "ceiling", "floor", "round", "round_even", "trunc", "sign", "sqrt", "cbrt", "exp", "ln", "log", "log10", "log2", "pow", "power", "mod", "add", "subtract",
			"multiply", "divide", "fmod", "fdiv", "gcd", "lcm", "greatest", "least", "pi", "degrees", "radians", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "even", "factorial", "isnan", "isinf", "isfinite",
			"width_bucket");

	private static final Set<String> TIMES = Set.of("year", "month", "day", "hour", "minute", "second", "millisecond", "quarter", "week", "weekofyear", "isoyear", "isodow", "dayofweek", "dayofmonth", "dayofyear",
			"weekday", "yearweek", "decade", "century", "dayname", "monthname", "last_day", "date_part", "datepart", "date_trunc", "datetrunc", "date_diff", "datediff", "date_sub", "datesub", "date_add", "days_in_month",
			"strftime", "strptime", "try_strptime", "make_date", "make_time", "make_timestamp", "to_days", "to_months", "to_years", "to_weeks", "to_hours", "to_minutes", "to_seconds", "to_quarters", "to_milliseconds",
			"to_microseconds", "to_decades", "to_centuries", "epoch", "epoch_ms", "to_timestamp", "time_bucket", "julian");

	private static final Set<String> CHOICES = Set.of("coalesce", "nullif", "ifnull", "if");

	private Functions() {
	}

	/** Whether an expression may use a function. */
	static boolean permitted(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return OPERATORS.contains(lower) || TEXTS.contains(lower) || NUMBERS.contains(lower) || TIMES.contains(lower) || CHOICES.contains(lower);
	}
}
