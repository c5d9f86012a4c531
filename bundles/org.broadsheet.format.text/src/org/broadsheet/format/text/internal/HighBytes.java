// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

/** What the bytes beyond ASCII of a text tell: whether they are letters of another alphabet, or pairs that make one character. */
final class HighBytes {

	/** Encodings of alphabets whose letters all lie beyond ASCII. */
	private static final Set<String> ALPHABETS = Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "windows-1253", "ISO-8859-7", "windows-1255", "ISO-8859-8", "windows-1256", "ISO-8859-6");
	/** Share of the runs of such bytes that have an odd length in words of letters, and their least mean length. */
	private static final double ODD = 0.2;
	private static final double WORD = 2.5;
	/** First bytes of the characters in daily use, where both bytes lie beyond A0. */
	private static final List<Common> COMMON = List.of(new Common("GB18030", 0xb0, 0xd7), new Common("Big5", 0xa4, 0xc6), new Common("EUC-KR", 0xb0, 0xc8), new Common("EUC-JP", 0xa4, 0xa5));

	private HighBytes() {
	}

	private record Common(String name, int from, int to) {
	}

	/** Whether the bytes are words of letters: runs of any length, where those of pairs are even. */
	static boolean words(byte[] b, int length) {
		int runs = 0;
		int odd = 0;
		int all = 0;
		for (int i = 0; i < length;) {
			int end = i;
			while (end < length && b[end] < 0) {
				end++;
			}
			runs += end > i ? 1 : 0;
			odd += (end - i) % 2;
			all += end - i;
			i = Math.max(i + 1, end);
		}
		return runs > 0 && odd >= runs * ODD && all >= runs * WORD;
	}

	static boolean alphabet(String name) {
		return ALPHABETS.contains(name);
	}

	/** Whether a text has no characters that its encoding lacks, and is not all in Greek capitals, as small Cyrillic letters look under a Greek encoding. */
	static boolean readable(String text) {
		int small = 0;
		int greek = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0xfffd) {
				return false;
			}
			boolean letter = c >= 0x370 && c < 0x400;
			greek += letter ? 1 : 0;
			small += letter && Character.isLowerCase(c) ? 1 : 0;
		}
		return small * 3 >= greek;
	}

	/** Whether characters of two bytes stand apart from Latin letters, as they do in East Asian texts; damaged or accented western words hold them amid letters. */
	static boolean apart(byte[] b, int length, Charset charset) {
		String text = new String(b, 0, length, charset);
		int groups = 0;
		int attached = 0;
		for (int i = 1; i < text.length(); i++) {
			if (text.charAt(i) > 0x7f && text.charAt(i - 1) <= 0x7f) {
				int end = i;
				while (end < text.length() && text.charAt(end) > 0x7f) {
					end++;
				}
				groups++;
				attached += Character.isLetter(text.charAt(i - 1)) || end < text.length() && Character.isLowerCase(text.charAt(end)) ? 1 : 0;
				i = end;
			}
		}
		return attached * 2 < groups;
	}

	/** The encoding in which most pairs are characters in daily use; for texts with too few of them for statistics. */
	static String common(byte[] b, int length) {
		int[] counts = new int[COMMON.size()];
		for (int i = 0; i + 1 < length; i++) {
			if (b[i] < 0) {
				int lead = b[i++] & 0xff;
				for (int k = 0; k < counts.length; k++) {
					counts[k] += lead >= COMMON.get(k).from && lead <= COMMON.get(k).to ? 1 : 0;
				}
			}
		}
		int best = 0;
		for (int k = 1; k < counts.length; k++) {
			best = counts[k] > counts[best] ? k : best;
		}
		return COMMON.get(best).name;
	}
}
