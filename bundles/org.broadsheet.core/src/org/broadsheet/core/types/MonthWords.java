// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date patterns that name a language: {@code d. MMMM yyyy (German)}. The name of the month in a cell becomes its number, so that whole names and abbreviations, with
 * and without accents or a point behind, are all read.
 */
final class MonthWords {

	private static final Pattern NAMED = Pattern.compile("(.*\\S)\\s*\\(([A-Za-z-]+)\\)");
	private static final Pattern MONTH_LETTERS = Pattern.compile("'[^']*'|M{3,}|L{3,}|%[bBh]");
	private static final Pattern WORDS = Pattern.compile("(\\p{L}{3,})(\\.?)");
	private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(?:er|[\u00ba\u00b0])(?=\\s)");
	private static final Pattern YEAR_SIGN = Pattern.compile("(?<=\\d)\\s*[\u0433\u0440]\\.?(?=$|[\\s,])");

	private final String language;
	private final String pattern;

	private MonthWords(String language, String pattern) {
		this.language = language;
		this.pattern = pattern;
	}

	/** The language a pattern names; empty where it names none. */
	static Optional<MonthWords> of(String text) {
		Matcher named = NAMED.matcher(text);
		return named.matches() ? MonthNames.language(named.group(2)).map(language -> new MonthWords(language, named.group(1))) : Optional.empty();
	}

	/** Its tag. */
	String language() {
		return language;
	}

	/** The pattern without the language. */
	String pattern() {
		return pattern;
	}

	/** The pattern with the number of the month in place of its name. */
	String numbered() {
		return MONTH_LETTERS.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(part.group().startsWith("'") ? part.group() : part.group().startsWith("%") ? "%m" : "MM"));
	}

	/**
	 * A cell with the number of the month in place of its name.
	 *
	 * @param point whether a point behind the name stays
	 * @return null when it has no name of a month, or more than one
	 */
	String numbered(String cell, boolean point) {
		StringBuilder numbered = new StringBuilder();
		Matcher words = WORDS.matcher(YEAR_SIGN.matcher(ORDINAL.matcher(cell).replaceFirst("$1")).replaceFirst(""));
		int found = 0;
		while (words.find()) {
			Integer month = MonthNames.of(words.group(1)).get(language);
			found += month == null ? 0 : 1;
			words.appendReplacement(numbered, Matcher.quoteReplacement(month == null ? words.group() : (month < 10 ? "0" : "") + month + (point ? words.group(2) : "")));
		}
		words.appendTail(numbered);
		return found == 1 ? numbered.toString() : null;
	}

	/** The months that the first word of a cell that names one means, by language. */
	static Map<String, Integer> months(String cell) {
		Matcher words = WORDS.matcher(cell);
		while (words.find()) {
			Map<String, Integer> months = MonthNames.of(words.group(1));
			if (!months.isEmpty()) {
				return months;
			}
		}
		return Map.of();
	}
}
