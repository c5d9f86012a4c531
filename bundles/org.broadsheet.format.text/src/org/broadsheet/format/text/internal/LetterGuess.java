// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * An encoding of one byte as which the words of a text are likely.
 *
 * @param charset  the encoding
 * @param language whose letters they are
 * @param score    logarithm of how likely
 * @param sure     whether its words are hardly of another language
 * @param words    the words under it
 */
record LetterGuess(Charset charset, Language language, double score, boolean sure, List<String> words) {

	private static final int SAMPLE = 3;
	private static final double SURE = 3;

	/** The likeliest reading of each different text that the encodings give, the likeliest first. */
	static List<LetterGuess> of(HighWords found) {
		List<byte[]> bytes = found.bytes();
		Map<Charset, List<String>> decoded = new HashMap<>();
		List<LetterGuess> all = new ArrayList<>();
		for (Language language : Language.ALL) {
			language.encodings().forEach((charset, rarity) -> {
				List<String> words = decoded.computeIfAbsent(charset, key -> bytes.stream().map(word -> new String(word, key)).toList());
				all.add(new LetterGuess(charset, language, rarity + LetterScore.of(words, language), false, words));
			});
		}
		all.sort(Comparator.comparingDouble(LetterGuess::score).reversed());
		Map<List<String>, LetterGuess> texts = new LinkedHashMap<>();
		for (LetterGuess guess : all) {
			texts.merge(guess.words, guess.sure(true), (best, next) -> best.sure && best.language != next.language ? best.sure(best.score - next.score > SURE) : best);
		}
		return List.copyOf(texts.values());
	}

	private LetterGuess sure(boolean now) {
		return new LetterGuess(charset, language, score, now, words);
	}

	/** Why it is this encoding, in words. */
	String why() {
		String sample = words.stream().filter(word -> word.chars().filter(Character::isLetter).count() > 2).limit(SAMPLE).collect(Collectors.joining(", "));
		boolean told = sure && !language.label().isEmpty() && !language.english() && !sample.isEmpty();
		return told ? NLS.bind(Messages.Encodings_letters, language.label(), sample) : charset.equals(Encodings.WESTERN) ? Messages.Encodings_western
				: sample.isEmpty() ? Messages.Encodings_likeliest : NLS.bind(Messages.Encodings_words, sample);
	}
}
