// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words with a class of their own. */
final class Words {

	/** No word of a class is longer. */
	static final int LONGEST = 9;

	/** Those with a class each, from {@link CellClass#FIRST_MISSING} to {@link CellClass#LAST_MISSING}. NR is "not reported". */
	private static final String[] MISSING = { "na", "n/a", "null", "nan", "-", "--", ".", "..", "?", "*", "nr", "missing" };

	/** By length, first and last byte: whether there may be such a word, so that hardly a text that is none is made a string. */
	private static final boolean[] LIKELY = new boolean[1 << 12];
	private static final Map<String, Byte> CLASSES = classes();

	private Words() {
	}

	private static Map<String, Byte> classes() {
		Map<String, Byte> classes = new HashMap<>();
		add(classes, CellClass.TRUE_WORD, "true", "yes");
		add(classes, CellClass.FALSE_WORD, "false", "no");
		add(classes, CellClass.TRUE_LETTER, "t", "y");
		add(classes, CellClass.FALSE_LETTER, "f", "n");
		Answers.words().stream().filter(word -> !classes.containsKey(word)).forEach(word -> add(classes, CellClass.FOREIGN_ANSWER, word));
		add(classes, CellClass.MISSING, "n.a.", "n.a", "#n/a", "#n/d", "n.d.", "n.d", "n/d", "k.a.", "k. a.", "s.d.", "s/d", "tbd", ":", "(null)", "<null>", "<na>", "none", "nil", "---", "...", "(missing)", "$-", "$ -", "\u20ac -", "- \u20ac", "\u2013", "\u2014", "#value!",
				"#ref!", "#name?", "#null!", "#num!", "#div/0!");
		for (int i = 0; i < MISSING.length; i++) {
			add(classes, (byte) (CellClass.FIRST_MISSING + i), MISSING[i]);
		}
		return Map.copyOf(classes);
	}

	private static void add(Map<String, Byte> classes, byte code, String... words) {
		for (String word : words) {
			byte[] b = word.getBytes(StandardCharsets.UTF_8);
			LIKELY[place(b, 0, b.length)] = true;
			classes.put(word, code);
		}
	}

	/** The same for both cases of a letter. */
	private static int place(byte[] b, int from, int to) {
		int first = b[from] | 0x20;
		int last = b[to - 1] | 0x20;
		return ((to - from) * 599 ^ first * 67 ^ last * 5) & LIKELY.length - 1;
	}

	static byte classify(byte[] b, int from, int to) {
		if (to - from > LONGEST || !LIKELY[place(b, from, to)]) {
			return CellClass.OTHER;
		}
		String word = new String(b, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		return CLASSES.getOrDefault(word, CellClass.OTHER);
	}
}
