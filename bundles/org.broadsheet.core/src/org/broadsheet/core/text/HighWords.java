// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The different words of a text that have bytes beyond ASCII, each once: a table says the same a thousand times, which tells no more than once. Figures count as one. */
public final class HighWords {

	private static final int MOST = 2000;
	private static final int LONGEST = 60;

	/** Each byte of a word as a character. */
	private final Set<String> words = new LinkedHashSet<>();
	private final byte[] word = new byte[LONGEST];

	/** Adds the words of a text. */
	public void add(byte[] b, int length) {
		add(b, 0, length);
	}

	/** Adds the words of a part of a text, without those that its ends may cut. */
	public void addPart(byte[] b, int length) {
		int from = 0;
		int to = length;
		while (from < to && inWord(b[from])) {
			from++;
		}
		while (to > from && inWord(b[to - 1])) {
			to--;
		}
		add(b, from, to);
	}

	private void add(byte[] b, int from, int to) {
		for (int i = from; i < to && !full();) {
			if (!inWord(b[i])) {
				i++;
				continue;
			}
			int end = i;
			boolean high = false;
			while (end < to && end - i < LONGEST && inWord(b[end])) {
				high |= b[end++] < 0;
			}
			if (high && word(b, i, end)) {
				words.add(withoutFigures(b, i, end));
			}
			i = end;
		}
	}

	/** Whether more would tell nothing new. */
	public boolean full() {
		return words.size() >= MOST;
	}

	/** How many there are. */
	public int size() {
		return words.size();
	}

	/** Number of their bytes beyond ASCII. */
	public int highBytes() {
		return words.stream().mapToInt(word -> (int) word.chars().filter(c -> c >= 0x80).count()).sum();
	}

	/** Their bytes, in any encoding. */
	public List<byte[]> bytes() {
		List<byte[]> bytes = new ArrayList<>();
		words.forEach(word -> bytes.add(word.getBytes(StandardCharsets.ISO_8859_1)));
		return bytes;
	}

	private String withoutFigures(byte[] b, int from, int to) {
		int length = 0;
		for (int i = from; i < to; i++) {
			boolean figure = b[i] >= '0' && b[i] <= '9';
			if (!figure || length == 0 || word[length - 1] != '0') {
				word[length++] = figure ? (byte) '0' : b[i];
			}
		}
		return new String(word, 0, length, StandardCharsets.ISO_8859_1);
	}

	/** No word has the same letter three times in a row. */
	private static boolean word(byte[] b, int from, int to) {
		for (int i = from + 2; i < to; i++) {
			if (b[i] < 0 && b[i] == b[i - 1] && b[i] == b[i - 2]) {
				return false;
			}
		}
		return true;
	}

	private static boolean inWord(byte b) {
		return b < 0 || (b | 0x20) >= 'a' && (b | 0x20) <= 'z' || b >= '0' && b <= '9' || b == '\'';
	}
}
