// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely words are in a language: its letters by how often they stand there, the signs of typesetting, and where they stand. Capitals do not follow small letters,
 * signs do not stand amid letters, letters beyond ASCII stand alone among others where the alphabet is Latin and with their like where it is not. A table that has a
 * sign has it again. All in logarithms.
 */
final class LetterScore {

	private static final double LETTERS = Math.log(0.9);
	private static final double SIGNS = Math.log(0.08);
	/** Of English words beyond ASCII, most have signs of typesetting. */
	private static final double ENGLISH_LETTERS = Math.log(0.2);
	private static final double ENGLISH_SIGNS = Math.log(0.8);
	private static final double SMALL = Math.log(0.85);
	private static final double FIRST_CAPITAL = Math.log(0.3);
	private static final double CAPITAL = Math.log(0.1);
	private static final double FOREIGN = -7;
	private static final double SYMBOL = -9;
	private static final double OTHER_ALPHABET = -10;
	private static final double NO_CHARACTER = -14;
	private static final double TOGETHER = -2.5;
	private static final double MIXED = -4;
	private static final double ALONE = -3;
	private static final double WRONG_CASE = -4;
	private static final double AMID = -4;
	private static final double AGAIN = -1.2;

	private static final Map<Character, Double> SIGN = signs(
			"\u2019 500 \u2013 120 \u201c 60 \u201d 60 \u201e 30 \u00b0 80 \u20ac 100 \u00a3 100 \u00a7 20 \u00b2 40 \u00b3 10 \u00ba 40 \u00aa 30 \u00ab 20 \u00bb 20 \u2026 30 \u00bd 10 \u00b1 10 \u00b7 10 \u2022 20"
					+ " \u00a9 10 \u00ae 20 \u2122 20 \u00bf 10 \u00a1 5 \u00a0 200 \u00d7 10 \u00b5 10 \u00b4 20 \u2018 30 \u2014 30 \u2116 20 \u00bc 3 \u00be 3 \u00a2 3 \u00a5 3 \u2020 5 \u2030 3 \u00b9 2 \u00f7 1"
					+ " \u00b6 1 \u00ac 1 \u00a8 1 \u201a 3 \u2039 2 \u203a 2 \u060c 10 \u00ad 5");
	private static final String CLOSING = "\u2019\u201d\u2026";
	private static final String WITHIN_WORDS = "\u2019\u00b7\u00ad\u00a0";

	private final Language language;
	private final Set<Character> seen = new HashSet<>();
	private double sum;

	private LetterScore(Language language) {
		this.language = language;
	}

	/** How likely the characters beyond ASCII of words are. */
	static double of(List<String> words, Language language) {
		LetterScore score = new LetterScore(language);
		words.forEach(score::add);
		return score.sum;
	}

	private static Map<Character, Double> signs(String shares) {
		Map<Character, Double> signs = new HashMap<>();
		String[] parts = shares.split(" ");
		for (int i = 0; i < parts.length; i += 2) {
			signs.put(parts[i].charAt(0), Math.log(Double.parseDouble(parts[i + 1]) / 1200));
		}
		return Map.copyOf(signs);
	}

	private void add(String word) {
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (c >= 0x80) {
				char before = i > 0 ? word.charAt(i - 1) : ' ';
				char behind = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
				sum += letter(c) ? inLanguage(c, before) + around(c, before, behind) : sign(c, before, behind);
			}
		}
	}

	private boolean letter(char c) {
		return Character.isLetter(c) && c != '\u00aa' && c != '\u00ba' && c != '\u00b5' || language.letters().containsKey(c);
	}

	private double inLanguage(char c, char before) {
		char small = Character.toLowerCase(c);
		Double own = language.letters().getOrDefault(c, language.letters().get(small));
		double letters = language.english() ? ENGLISH_LETTERS : LETTERS;
		if (own == null) {
			boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
			return latin == language.latin() ? FOREIGN : OTHER_ALPHABET;
		}
		boolean capital = Character.isUpperCase(c);
		return letters + own + (!capital ? SMALL : Character.isLetter(before) ? CAPITAL : FIRST_CAPITAL);
	}

	private double around(char c, char before, char behind) {
		double around = 0;
		boolean follows = letter(before);
		boolean leads = letter(behind);
		around += follows || leads ? 0 : ALONE;
		around += Character.isDigit(before) || Character.isDigit(behind) ? ALONE : 0;
		if (language.latin()) {
			around += follows && before >= 0x80 ? TOGETHER : 0;
		} else {
			around += follows && before < 0x80 ? MIXED : 0;
			around += leads && behind < 0x80 ? MIXED : 0;
		}
		boolean capital = Character.isUpperCase(c);
		boolean wrong = capital && Character.isLowerCase(before) || Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(behind);
		return around + (wrong ? WRONG_CASE : 0);
	}

	private double sign(char c, char before, char behind) {
		boolean amid = Character.isLetter(behind) && (Character.isLetter(before) ? WITHIN_WORDS.indexOf(c) < 0 : CLOSING.indexOf(c) >= 0);
		Double known = SIGN.get(c);
		double first = known != null ? known + (language.english() ? ENGLISH_SIGNS : SIGNS) : c == 0xfffd || Character.isISOControl(c) ? NO_CHARACTER : SYMBOL;
		boolean again = known != null && before < 0x80 && behind < 0x80 && !seen.add(c);
		return (again ? Math.max(first, AGAIN) : first) + (amid ? AMID : 0);
	}
}
