// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.model.DataType;

/**
 * In which language and order some dates name their months.
 *
 * @param language the tag of the language
 * @param open     another language that has all these names for other months; empty where there is none
 * @param patterns date patterns that read all of them; empty where they have too many forms
 */
record MonthForms(String language, Optional<String> open, List<String> patterns) {

	private static final int MOST_PATTERNS = 4;
	private static final int ABBREVIATED = 4;
	private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+\\.?|[^\\d\\p{L}]");
	/** A word with signs before the day, where the name of a month follows. */
	private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+[.,]{0,2} +(?=\\d{1,2}\\D)");
	private static final List<String> CLOCK = List.of("HH", "mm", "ss");

	/** The form of some dates; empty when no language has all their names. Behind a day of the week they are read without a pattern. */
	static Optional<MonthForms> of(List<String> dates) {
		List<String> texts = dates.stream().map(text -> WEEKDAY.matcher(text).replaceFirst("")).toList();
		List<String> languages = MonthNames.languages().stream().filter(language -> texts.stream().allMatch(text -> MonthWords.months(text).containsKey(language))).toList();
		if (texts.isEmpty() || languages.isEmpty()) {
			return Optional.empty();
		}
		String first = languages.getFirst();
		Optional<String> open = languages.stream().filter(other -> texts.stream().anyMatch(text -> differ(MonthWords.months(text), first, other))).findFirst();
		return Optional.of(new MonthForms(first, open, texts.equals(dates) ? patterns(texts, first) : List.of()));
	}

	private static boolean differ(Map<String, Integer> months, String one, String other) {
		return !months.get(one).equals(months.get(other));
	}

	private static List<String> patterns(List<String> texts, String language) {
		List<String> names = texts.stream().flatMap(text -> PARTS.matcher(text).results().map(MatchResult::group).filter(part -> month(part, language))).toList();
		boolean whole = names.stream().anyMatch(name -> name.length() > ABBREVIATED && !name.endsWith(".")) || names.stream().allMatch(name -> MonthNames.whole(name, language));
		Set<String> patterns = new LinkedHashSet<>();
		for (String text : texts) {
			patterns.add(pattern(text, language, whole ? "MMMM" : "MMM") + " (" + MonthNames.label(language) + ")");
		}
		List<String> all = new ArrayList<>(patterns);
		ParseOptions options = new ParseOptions(Map.of(ParseOptions.DATE_PATTERNS, String.join("|", all)));
		boolean read = all.size() <= MOST_PATTERNS && ParseRules.problem(options).isEmpty()
				&& texts.stream().allMatch(text -> CellReader.read(DataType.DATE_TIME, options, text) instanceof CellValue.Value);
		return read ? List.copyOf(all) : List.of();
	}

	private static boolean month(String word, String language) {
		return MonthNames.of(word.endsWith(".") ? word.substring(0, word.length() - 1) : word).containsKey(language);
	}

	/** The pattern of one date: its first number is the day, or the year where it has four digits; what follows the second is a time. */
	private static String pattern(String text, String language, String month) {
		StringBuilder pattern = new StringBuilder();
		int numbers = 0;
		boolean dayLast = false;
		Matcher parts = PARTS.matcher(text);
		while (parts.find()) {
			String part = parts.group();
			if (Character.isDigit(part.charAt(0))) {
				dayLast |= numbers == 0 && part.length() == 4;
				pattern.append(numbers > 1 ? CLOCK.get(Math.min(numbers - 2, CLOCK.size() - 1)) : dayLast == (numbers == 0) ? part.length() == 4 ? "yyyy" : "yy" : "d");
				numbers++;
			} else if (Character.isLetter(part.charAt(0)) && part.charAt(0) != '\u00ba') {
				boolean named = month(part, language);
				boolean dropped = part.equals("er") || part.equals("\u0433") || part.equals("\u0433.") || part.equals("\u0440") || part.equals("\u0440.");
				pattern.append(named ? month : dropped ? "" : "'" + part + "'");
			} else if (part.charAt(0) != '\u00b0' && part.charAt(0) != '\u00ba') {
				pattern.append(part);
			}
		}
		return pattern.toString().strip();
	}
}
