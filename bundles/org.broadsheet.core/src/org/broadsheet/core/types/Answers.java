// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words for yes and no of a column in another language than English.
 *
 * @param language its tag
 * @param yes      the word for yes, in small letters
 * @param no       the word for no
 */
record Answers(String language, String yes, String no) {

	/** Words by language, those for yes before those for no; a language can have more than one pair. Where several have both words of a column, the first is named. */
	private static final List<String> WORDS = List.of("fr oui/non", "fr vrai/faux", "de ja/nein", "de wahr/falsch", "es s\u00ed,si/no", "es verdadero/falso", "it s\u00ec,si/no", "it vero/falso",
			"pt sim/n\u00e3o,nao", "pt verdadeiro/falso", "nl ja/nee", "nl waar/onwaar", "sv ja/nej", "sv sant/falskt", "no ja/nei", "fi kyll\u00e4/ei", "et jah/ei", "pl tak/nie", "pl prawda/fa\u0142sz",
			"cs ano/ne", "sk \u00e1no/nie", "hu igen/nem", "hu igaz/hamis", "ro da/nu", "hr da/ne", "tr evet/hay\u0131r,hayir", "lt taip/ne", "lv j\u0101/n\u0113", "ru \u0434\u0430/\u043d\u0435\u0442",
			"uk \u0442\u0430\u043a/\u043d\u0456", "bg \u0434\u0430/\u043d\u0435", "el \u03bd\u03b1\u03b9/\u03cc\u03c7\u03b9,\u03bf\u03c7\u03b9", "zh \u662f/\u5426", "ja \u306f\u3044/\u3044\u3044\u3048",
			"ko \uc608,\ub124/\uc544\ub2c8\uc694,\uc544\ub2c8\uc624", "ar \u0646\u0639\u0645/\u0644\u0627", "fa \u0628\u0644\u0647/\u062e\u06cc\u0631", "he \u05db\u05df/\u05dc\u05d0");
	private static final List<Answers> PAIRS = pairs();

	private static List<Answers> pairs() {
		List<Answers> pairs = new ArrayList<>();
		for (String line : WORDS) {
			String[] parts = line.split("[ /]");
			for (String yes : parts[1].split(",")) {
				for (String no : parts[2].split(",")) {
					pairs.add(new Answers(parts[0], yes, no));
				}
			}
		}
		return List.copyOf(pairs);
	}

	/** All words. */
	static Set<String> words() {
		Set<String> words = new LinkedHashSet<>();
		PAIRS.forEach(pair -> words.addAll(Arrays.asList(pair.yes, pair.no)));
		return words;
	}

	/** The answers some texts are; empty unless they are exactly one word for yes and one for no of the same language. */
	static Optional<Answers> of(List<String> texts) {
		Set<String> found = new LinkedHashSet<>(texts.stream().map(text -> CellReader.strip(text).toLowerCase(Locale.ROOT)).toList());
		return PAIRS.stream().filter(pair -> found.equals(Set.of(pair.yes, pair.no))).findFirst();
	}

	/** The English name of the language. */
	String label() {
		return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
	}

	/** How a column of them is read. */
	Map<String, String> parsing() {
		return Map.of(ParseOptions.TRUE_WORDS, yes, ParseOptions.FALSE_WORDS, no);
	}
}
