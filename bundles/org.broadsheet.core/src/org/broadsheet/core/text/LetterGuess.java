// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public record LetterGuess(Charset charset, Language language, double score, boolean sure, List<String> words) {

	/** What a text is read as where its letters tell nothing: the most common encoding of one byte. */
	public static final Charset WESTERN = Charset.forName("windows-1252");
	/** How likely a byte beyond ASCII is in what is no word of any language, as a logarithm. */
	private static final double NO_WORDS = -6;
	private static final int SAMPLE = 3;
	private static final double SURE = 3;

	/** The likeliest reading of each different text that the encodings give, the likeliest first. */
	public static List<LetterGuess> of(HighWords found) {
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

	/**
	 * The likeliest of some encodings for a text; empty where it has no words in any of them.
	 *
	 * @param among names of the encodings
	 */
	public static Optional<LetterGuess> of(byte[] b, int length, Collection<String> among) {
		HighWords found = new HighWords();
		found.add(b, length);
		return of(found).stream().filter(guess -> among.contains(guess.charset.name())).findFirst().filter(guess -> guess.likely(found));
	}

	/** Whether the text is likely in it at all. */
	public boolean likely(HighWords found) {
		return score >= found.highBytes() * NO_WORDS;
	}

	private LetterGuess sure(boolean now) {
		return new LetterGuess(charset, language, score, now, words);
	}

	/** Why it is this encoding, in words. */
	public String why() {
		String sample = words.stream().filter(word -> word.chars().filter(Character::isLetter).count() > 2).limit(SAMPLE).collect(Collectors.joining(", "));
		boolean told = sure && !language.label().isEmpty() && !language.english() && !sample.isEmpty();
		return told ? NLS.bind(Messages.LetterGuess_letters, language.label(), sample) : charset.equals(WESTERN) ? Messages.LetterGuess_western
				: sample.isEmpty() ? Messages.LetterGuess_likeliest : NLS.bind(Messages.LetterGuess_words, sample);
	}
}
