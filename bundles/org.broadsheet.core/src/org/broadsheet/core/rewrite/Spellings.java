// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds texts of a column that seem to be spellings of one thing: those that differ in upper and lower case, blanks, signs, accents or the order of words alone, and rare ones that are a letter away
 * from a frequent one. Texts without a letter, such as numbers and dates, are never taken for each other, nor texts whose numbers differ.
 */
public final class Spellings {

	/** A rare text may be a slip of one that stands there so many times as often. */
	private static final int RARER = 4;
	/** In shorter words a letter makes another word. */
	private static final int SHORTEST = 6;
	/** Longer texts are sentences, of which no two are spellings. */
	private static final int LONGEST = 80;
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	/** Words, and numbers with what may stand in them. */
	private static final Pattern TOKENS = Pattern.compile("(?<![\\p{L}\\p{N}])[-+]?\\p{N}+(?:[.,:/-]\\p{N}+)*\\p{L}*|[\\p{L}\\p{N}]+");

	/** A text and the number of cells that hold it. */
	public record Spelling(String text, long cells) {
	}

	/**
	 * Texts that seem to be one.
	 *
	 * @param proposed  what all of them could be: the most frequent one, without superfluous blanks
	 * @param spellings the texts, the most frequent first
	 * @param alike     whether all have the same letters; otherwise some are a letter away from the others
	 */
	public record Group(String proposed, List<Spelling> spellings, boolean alike) {

		/** Takes a copy. */
		public Group {
			spellings = List.copyOf(spellings);
		}

		/** Number of cells. */
		public long cells() {
			return spellings.stream().mapToLong(Spelling::cells).sum();
		}
	}

	private record Key(String words, String numbers) {
	}

	private Spellings() {
	}

	/** The groups among different texts, those that concern most cells first. */
	public static List<Group> of(Collection<Spelling> texts) {
		return of(texts, true);
	}

	/** Only those that have the same letters: what is a letter away is for somebody to look at. */
	public static List<Group> alike(Collection<Spelling> texts) {
		return of(texts, false);
	}

	private static List<Group> of(Collection<Spelling> texts, boolean near) {
		Map<Key, List<Spelling>> byKey = new LinkedHashMap<>();
		for (Spelling text : texts) {
			Key key = key(text.text());
			if (key.words().codePoints().anyMatch(Character::isLetter)) {
				byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(text);
			}
		}
		Map<Key, Key> slips = near ? slips(byKey) : Map.of();
		Map<Key, List<Spelling>> joined = new LinkedHashMap<>();
		byKey.forEach((key, spellings) -> joined.computeIfAbsent(slips.getOrDefault(key, key), any -> new ArrayList<>()).addAll(spellings));
		List<Group> groups = new ArrayList<>();
		joined.forEach((key, spellings) -> {
			if (spellings.size() > 1) {
				groups.add(group(spellings, spellings.size() == byKey.get(key).size()));
			}
		});
		groups.sort(Comparator.comparingLong(Group::cells).reversed());
		return groups;
	}

	private static Group group(List<Spelling> spellings, boolean alike) {
		List<Spelling> ordered = new ArrayList<>(spellings);
		ordered.sort(Comparator.comparingLong(Spelling::cells).reversed().thenComparing(spelling -> mixed(spelling.text()) ? 0 : 1).thenComparing(Spelling::text));
		return new Group(Blanks.collapsed(ordered.getFirst().text()), ordered, alike);
	}

	/** Whether there are small and capital letters: the way most names are written. */
	private static boolean mixed(String text) {
		return !text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
	}

	/** What stays of a text when case, blanks, signs, accents and the order of words do not matter; numbers keep their order. */
	private static Key key(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT).replace("\u00df", "ss").replace("&", " and ").replace("'", "").replace("\u2019", "");
		List<String> words = new ArrayList<>();
		List<String> numbers = new ArrayList<>();
		TOKENS.matcher(plain).results().forEach(token -> (token.group().codePoints().anyMatch(Character::isDigit) ? numbers : words).add(token.group()));
		words.sort(null);
		return new Key(String.join(" ", words), String.join(" ", numbers));
	}

	/** The keys that are a letter away from that of a text that is much more frequent. */
	private static Map<Key, Key> slips(Map<Key, List<Spelling>> byKey) {
		Map<Key, List<Key>> without = new HashMap<>();
		byKey.keySet().stream().filter(key -> key.words().length() >= SHORTEST && key.words().length() <= LONGEST).forEach(key -> shortened(key).forEach(shorter -> without.computeIfAbsent(shorter, any -> new ArrayList<>()).add(key)));
		Map<Key, Long> cells = new HashMap<>();
		byKey.forEach((key, spellings) -> cells.put(key, spellings.stream().mapToLong(Spelling::cells).sum()));
		Map<Key, Key> slips = new HashMap<>();
		for (List<Key> near : without.values()) {
			Key most = near.stream().max(Comparator.comparing((Key key) -> cells.get(key)).thenComparing(Key::words)).orElseThrow();
			near.stream().filter(key -> cells.get(key) * RARER <= cells.get(most) && near(key.words(), most.words()))
					.forEach(key -> slips.merge(key, most, (one, other) -> cells.get(one) >= cells.get(other) ? one : other));
		}
		// one that is a slip itself is nothing to be corrected to
		slips.values().removeIf(slips::containsKey);
		return slips;
	}

	/** The key itself and each that it is without one of its letters: what is a letter away has one of these, too. */
	private static List<Key> shortened(Key key) {
		List<Key> shorter = new ArrayList<>(List.of(key));
		for (int i = 0; i < key.words().length(); i++) {
			shorter.add(new Key(key.words().substring(0, i) + key.words().substring(i + 1), key.numbers()));
		}
		return shorter;
	}

	/** Whether one letter more, less or another, or two neighbours in the other order, make one of the other. */
	private static boolean near(String one, String other) {
		int first = 0;
		int shorter = Math.min(one.length(), other.length());
		while (first < shorter && one.charAt(first) == other.charAt(first)) {
			first++;
		}
		int last = 0;
		while (last < shorter - first && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
			last++;
		}
		String left = one.substring(first, one.length() - last);
		String right = other.substring(first, other.length() - last);
		return left.length() <= 1 && right.length() <= 1 || left.length() == 2 && right.length() == 2 && left.equals(new StringBuilder(right).reverse().toString());
	}
}
