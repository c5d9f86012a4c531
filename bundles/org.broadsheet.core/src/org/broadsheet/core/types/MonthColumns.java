// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a column of months without days is read and shown.
 *
 * @param patterns date patterns that read its texts
 * @param style    the way of showing them that has no day, either
 * @param forms    in which language months are named; empty for figures
 */
record MonthColumns(List<String> patterns, DateStyle style, Optional<MonthForms> forms) {

	/** Figures with what they mean: 2024-01, 2024/01, 01/2024, 01-2024. */
	private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}[-/](0[1-9]|1[0-2])");
	private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[-/](1[89]|2[01])\\d\\d");
	private static final Pattern NAMED = Pattern.compile("\\p{L}{3,}\\.?[ -](1[89]|2[01])\\d\\d|(1[89]|2[01])\\d\\d\\.? \\p{L}{3,}\\.?");
	private static final Pattern EASTERN = Pattern.compile("\\d{4}[\u5e74\ub144] ?\\d{1,2}[\u6708\uc6d4]");
	private static final int ABBREVIATED = 4;

	/** Whether texts have the form of a month and a year, before names are looked up. */
	static boolean likely(List<String> texts) {
		return !texts.isEmpty() && (texts.stream().allMatch(text -> NAMED.matcher(text).matches()) || texts.stream().allMatch(MonthColumns::figures));
	}

	private static boolean figures(String text) {
		return YEAR_FIRST.matcher(text).matches() || MONTH_FIRST.matcher(text).matches() || EASTERN.matcher(text).matches();
	}

	/** Whether texts are years that begin in one year and end in the next, as school years do: 2008-09, 2009-10. */
	static boolean spans(List<String> texts) {
		return texts.stream().allMatch(text -> YEAR_FIRST.matcher(text).matches() && Integer.parseInt(text.substring(5)) == (Integer.parseInt(text.substring(0, 4)) + 1) % 100);
	}

	/** How some texts are read; empty where they have too many forms, or no language has all names. */
	static Optional<MonthColumns> of(List<String> texts) {
		if (texts.stream().allMatch(text -> NAMED.matcher(text).matches())) {
			return MonthForms.of(texts).filter(forms -> forms.open().isPresent() || !forms.patterns().isEmpty()).map(forms -> new MonthColumns(forms.patterns(), named(texts.getFirst()), Optional.of(forms)));
		}
		Set<String> patterns = new LinkedHashSet<>();
		for (String text : texts) {
			if (YEAR_FIRST.matcher(text).matches()) {
				patterns.add("yyyy" + text.charAt(4) + "MM");
			} else if (MONTH_FIRST.matcher(text).matches()) {
				patterns.add("M" + text.charAt(text.length() - 5) + "yyyy");
			} else if (EASTERN.matcher(text).matches()) {
				patterns.add("yyyy" + text.charAt(4) + (text.charAt(5) == ' ' ? " " : "") + "M" + text.charAt(text.length() - 1));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(new MonthColumns(List.copyOf(patterns), MONTH_FIRST.matcher(texts.getFirst()).matches() ? DateStyle.DATE_MY : DateStyle.DATE_YM, Optional.empty()));
	}

	private static DateStyle named(String text) {
		boolean year = Character.isDigit(text.charAt(0));
		boolean whole = text.codePoints().filter(Character::isLetter).count() > ABBREVIATED;
		return year ? whole ? DateStyle.DATE_YMONTH : DateStyle.DATE_YSHORTMONTH : whole ? DateStyle.DATE_MONTHY : DateStyle.DATE_SHORTMONTHY;
	}
}
