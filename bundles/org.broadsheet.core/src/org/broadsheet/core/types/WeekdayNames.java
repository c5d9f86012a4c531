// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of the days of the week in the languages whose names of months are known, whole and abbreviated. Read when the first date stands behind a word. */
final class WeekdayNames {

	private static final int SHORTEST = 2;
	private static final int LONGEST = 32;
	private static final Map<String, Integer> MORE = Map.of("tues", 2, "weds", 3, "thur", 4, "thurs", 4);
	private static final Map<String, Map<String, Integer>> NAMES = names();

	private WeekdayNames() {
	}

	/** The days a word means, by language, from 1 for Monday; empty when it is no name of a day. */
	static Map<String, Integer> of(String word) {
		return NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
	}

	/** The same for a word among the bytes of a text. */
	static Map<String, Integer> at(byte[] b, int from, int to) {
		return to - from < SHORTEST || to - from > LONGEST ? Map.of() : of(new String(b, from, to - from, StandardCharsets.UTF_8));
	}

	private static Map<String, Map<String, Integer>> names() {
		Map<String, Map<String, Integer>> names = new HashMap<>();
		for (String language : MonthNames.languages()) {
			for (DayOfWeek day : DayOfWeek.values()) {
				for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
					String found = day.getDisplayName(style, Locale.forLanguageTag(language)).toLowerCase(Locale.ROOT);
					put(names, language, found.endsWith(".") ? found.substring(0, found.length() - 1) : found, day.getValue());
				}
			}
		}
		MORE.forEach((name, day) -> put(names, MonthNames.ENGLISH, name, day));
		return Map.copyOf(names);
	}

	private static void put(Map<String, Map<String, Integer>> names, String language, String name, int day) {
		if (name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
			names.computeIfAbsent(name, key -> new TreeMap<>()).putIfAbsent(language, day);
		}
	}
}
