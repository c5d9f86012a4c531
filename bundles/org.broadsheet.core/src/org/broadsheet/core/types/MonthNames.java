// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of months in the languages of Europe, as the platform knows them whatever the language of the computer: whole, as the usual abbreviations, as any beginning of
 * three or four letters that is clear in its language, and without accents.
 */
final class MonthNames {

	static final String ENGLISH = "en";
	/** Languages by their tag; where the names of a column leave several open that mean the same months, the first is named. */
	private static final List<String> LANGUAGES = List.of(ENGLISH, "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "hr", "sl", "sr", "sr-Latn", "et", "lv", "lt", "tr", "el",
			"ru", "uk", "bg", "ca", "gl", "is");
	/** Names in use that the platform does not have. */
	private static final Map<String, Map<String, Integer>> MORE = Map.of("de", Map.of("mrz", 3, "maerz", 3, "j\u00e4nner", 1, "jaenner", 1, "feber", 2), "es", Map.of("setiembre", 9), "nl", Map.of("mrt", 3));

	private static final int SHORTEST = 3;
	private static final int SHORT = 4;
	/** No name is longer, in bytes. */
	private static final int LONGEST = 32;
	private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

	/** By length, first and last byte: whether there may be such a name, so that hardly a word that is none is made a string. */
	private static final boolean[] LIKELY = new boolean[1 << 13];
	private static final Map<String, Map<String, Integer>> NAMES = names();

	private MonthNames() {
	}

	/** The months a word means, by language, from 1; empty when it is no name of a month. */
	static Map<String, Integer> of(String word) {
		return NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
	}

	/** The same for a word among the bytes of a text. */
	static Map<String, Integer> at(byte[] b, int from, int to) {
		return to - from < SHORTEST || to - from > LONGEST || !LIKELY[place(b, from, to)] ? Map.of() : of(new String(b, from, to - from, StandardCharsets.UTF_8));
	}

	/** Whether a word is the whole name of a month. */
	static boolean whole(String word, String language) {
		Locale locale = Locale.forLanguageTag(language);
		return Stream.of(Month.values()).anyMatch(month -> word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, locale)) || word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
	}

	/** All languages, those that are named first where several are possible before the others. */
	static List<String> languages() {
		return LANGUAGES;
	}

	/** The English name of a language. */
	static String label(String language) {
		return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
	}

	/** The tag of a language, by its English name or its tag. */
	static Optional<String> language(String name) {
		return LANGUAGES.stream().filter(tag -> name.equalsIgnoreCase(label(tag)) || name.equals(tag)).findFirst();
	}

	private static Map<String, Map<String, Integer>> names() {
		Map<String, Map<String, Integer>> names = new HashMap<>();
		Map<String, Map<String, Integer>> begun = new HashMap<>();
		for (String language : LANGUAGES) {
			Map<String, Integer> own = new HashMap<>(MORE.getOrDefault(language, Map.of()));
			Map<String, Integer> parts = new HashMap<>();
			for (Month month : Month.values()) {
				for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
					add(own, parts, month, month.getDisplayName(style, Locale.forLanguageTag(language)).toLowerCase(Locale.ROOT));
				}
			}
			own.forEach((name, month) -> put(names, language, name, month));
			begun.put(language, parts);
		}
		// what is only the beginning of a name is none where it is another month elsewhere
		begun.forEach((language, parts) -> parts.forEach((name, month) -> {
			if (names.getOrDefault(name, Map.of()).values().stream().allMatch(month::equals)) {
				put(names, language, name, month);
			}
		}));
		names.keySet().forEach(MonthNames::likely);
		return Map.copyOf(names);
	}

	private static void put(Map<String, Map<String, Integer>> names, String language, String name, int month) {
		if (month > 0 && name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
			names.computeIfAbsent(name, key -> new TreeMap<>()).putIfAbsent(language, month);
		}
	}

	private static void add(Map<String, Integer> own, Map<String, Integer> begun, Month month, String found) {
		String name = found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
		String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
		for (String form : List.of(name, bare)) {
			own.putIfAbsent(form, month.getValue());
			for (int length = SHORTEST; length <= SHORT && length < form.length(); length++) {
				begun.merge(form.substring(0, length), month.getValue(), (known, again) -> known.equals(again) ? known : 0);
			}
		}
	}

	private static void likely(String name) {
		String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
		for (String form : List.of(name, title, name.toUpperCase(Locale.ROOT))) {
			byte[] b = form.getBytes(StandardCharsets.UTF_8);
			LIKELY[place(b, 0, b.length)] = true;
		}
	}

	private static int place(byte[] b, int from, int to) {
		return ((to - from) * 599 ^ b[from] * 67 ^ b[from + 1] * 31 ^ b[to - 1] * 5) & LIKELY.length - 1;
	}
}
