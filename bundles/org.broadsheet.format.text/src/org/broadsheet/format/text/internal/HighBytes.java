// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.Charset;
import java.util.List;

/** What the bytes beyond ASCII of a text tell: whether they are pairs that make one character, and of which encoding. */
final class HighBytes {

	/** First bytes of the characters in daily use, where both bytes lie beyond A0. */
	private static final List<Common> COMMON = List.of(new Common("GB18030", 0xb0, 0xd7), new Common("Big5", 0xa4, 0xc6), new Common("EUC-KR", 0xb0, 0xc8), new Common("EUC-JP", 0xa4, 0xa5));
	/** Logarithms of how likely characters are: one of a hundred for kana, one of some thousands for characters in daily use. */
	private static final double KANA = -4.5;
	private static final double DAILY = -8;
	private static final double RARE = -11;
	private static final double NO_CHARACTER = -14;

	private HighBytes() {
	}

	private record Common(String name, int from, int to) {
		boolean has(int lead) {
			return lead >= from && lead <= to;
		}
	}

	/** How likely words are in an encoding of two bytes, as a logarithm that can be compared with that of {@link org.broadsheet.core.text.LetterGuess}. */
	static double likely(List<byte[]> words, Charset charset) {
		Common daily = COMMON.stream().filter(common -> common.name.equals(charset.name())).findFirst().orElse(new Common(charset.name(), 0x81, 0x97));
		double sum = 0;
		for (byte[] word : words) {
			String text = new String(word, charset);
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				sum += c < 0x80 ? 0 : c == 0xfffd ? NO_CHARACTER : c >= 0x3040 && c < 0x3100 ? KANA : daily.has(String.valueOf(c).getBytes(charset)[0] & 0xff) ? DAILY : RARE;
			}
		}
		return sum;
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
					counts[k] += COMMON.get(k).has(lead) ? 1 : 0;
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
