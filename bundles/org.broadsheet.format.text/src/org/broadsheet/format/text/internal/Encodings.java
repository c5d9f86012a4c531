// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.text.Utf8;
import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** Finds the encoding of a text: byte order mark, then the pattern of zero bytes, then validity as UTF-8, then a detector. */
final class Encodings {

	/** What can be chosen. */
	static final List<String> CHOICES = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-1", "x-MacRoman", "Shift_JIS", "Big5", "EUC-KR", "EUC-JP",
			"GB18030", "KOI8-R", "windows-1253");

	private static final Set<String> EASTERN = Set.of("Shift_JIS", "Big5", "EUC-KR", "EUC-JP", "GB18030");
	private static final String JAPANESE = "Shift_JIS";
	private static final int LEAST_CONFIDENCE = 40;
	private static final int LEAST_CONFIDENCE_EAST = 8;
	/** What the detector says of every encoding of two bytes that is possible at all. */
	private static final int UNDECIDED = 10;

	/** Share of characters that are ASCII, and of zero bytes at the other places. */
	private static final double ASCII = 0.2;
	private static final double ODD_ONE_OUT = 0.15;

	private Encodings() {
	}

	/**
	 * An encoding and how it was found.
	 *
	 * @param certain whether nothing found later can change it
	 */
	record Guess(Charset charset, String why, boolean certain) {
	}

	static Guess guess(byte[] b, int length) {
		Guess mark = byMark(b, length);
		if (mark != null) {
			return mark;
		}
		Charset wide = wide(b, length);
		if (wide != null) {
			return new Guess(wide, Messages.Encodings_zeros, true);
		}
		Utf8.Check check = Utf8.check(b, 0, length, true);
		if (check.wellFormed()) {
			return check.beyondAscii() ? new Guess(StandardCharsets.UTF_8, Messages.Encodings_valid, true)
					: new Guess(StandardCharsets.UTF_8, Messages.Encodings_ascii, false);
		}
		// a text in another encoding has far fewer characters of UTF-8 by chance than faults
		return check.characters() > check.malformed() ? new Guess(StandardCharsets.UTF_8, Messages.Encodings_mostly, true) : detected(b, length);
	}

	private static Guess byMark(byte[] b, int length) {
		if (length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
			return new Guess(StandardCharsets.UTF_8, Messages.Encodings_mark, true);
		}
		if (length >= 4 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe && b[2] == 0 && b[3] == 0) {
			return new Guess(Charset.forName("UTF-32LE"), Messages.Encodings_mark, true);
		}
		if (length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
			return new Guess(StandardCharsets.UTF_16LE, Messages.Encodings_mark, true);
		}
		return length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff ? new Guess(StandardCharsets.UTF_16BE, Messages.Encodings_mark, true) : null;
	}

	/** UTF-16 without a mark: many bytes at even or at odd places are zero, as separators, digits and line ends have them in any language. */
	private static Charset wide(byte[] b, int length) {
		int even = 0;
		int odd = 0;
		for (int i = 0; i + 1 < length; i += 2) {
			even += b[i] == 0 ? 1 : 0;
			odd += b[i + 1] == 0 ? 1 : 0;
		}
		int pairs = length / 2;
		if (pairs < 2) {
			return null;
		}
		return odd > pairs * ASCII && even < odd * ODD_ONE_OUT ? StandardCharsets.UTF_16LE
				: even > pairs * ASCII && odd < even * ODD_ONE_OUT ? StandardCharsets.UTF_16BE : null;
	}

	private static Guess detected(byte[] b, int length) {
		int looked = Math.min(length, 1 << 16);
		CharsetDetector detector = new CharsetDetector();
		detector.setText(Arrays.copyOf(b, looked));
		boolean paired = paired(b, length);
		CharsetMatch[] matches = detector.detectAll();
		if (paired && lowLeads(b, length) && eastern(b, looked, JAPANESE)) {
			return guess(JAPANESE); // before alphabets, whose letters lie elsewhere: second bytes may be ASCII, so that runs have any length
		}
		String alphabet = paired && HighBytes.words(b, looked) ? alphabet(b, looked, matches) : null;
		if (alphabet != null) {
			return guess(alphabet);
		}
		for (CharsetMatch match : matches) {
			String name = match.getName();
			boolean east = EASTERN.contains(name);
			boolean sure = match.getConfidence() > (east ? LEAST_CONFIDENCE_EAST : LEAST_CONFIDENCE);
			if (sure && east == paired && east && match.getConfidence() <= UNDECIDED && eastern(b, looked, HighBytes.common(b, looked))) {
				return guess(HighBytes.common(b, looked));
			}
			if (sure && east == paired && (east ? eastern(b, looked, name) : central(b, looked, name))) {
				return guess(name);
			}
			if (!paired && (name.startsWith("ISO-8859-1") || name.equals("windows-1252"))) {
				break;
			}
		}
		return new Guess(macRoman(b, length) ? Charset.forName("x-MacRoman") : Charset.forName("windows-1252"), Messages.Encodings_western, true);
	}

	/** The likeliest encoding of another alphabet, if none of two bytes is likelier; null when there is none. */
	private static String alphabet(byte[] b, int length, CharsetMatch[] matches) {
		for (CharsetMatch match : matches) {
			String name = match.getName();
			if (EASTERN.contains(name) && match.getConfidence() > UNDECIDED) {
				return null;
			}
			if (HighBytes.alphabet(name) && Charset.isSupported(name) && HighBytes.readable(new String(b, 0, length, Charset.forName(name)))) {
				return name;
			}
		}
		return null;
	}

	private static Guess guess(String name) {
		return new Guess(Charset.forName(name), NLS.bind(Messages.Encodings_detected, name), true);
	}

	private static boolean eastern(byte[] b, int length, String name) {
		return Charset.isSupported(name) && decodes(b, length, Charset.forName(name)) && HighBytes.apart(b, length, Charset.forName(name));
	}

	private static boolean central(byte[] b, int length, String name) {
		return name.startsWith("windows-125") && !name.equals("windows-1252") && Charset.isSupported(name) && decodes(b, length, Charset.forName(name));
	}

	/** Whether many characters begin with 81 to 9F, as those of Shift JIS do; those of Chinese and Korean encodings begin with A1 and above. */
	private static boolean lowLeads(byte[] b, int length) {
		int low = 0;
		int all = 0;
		for (int i = 0; i + 1 < length; i++) {
			if (b[i] < 0) {
				int lead = b[i++] & 0xff;
				all++;
				low += lead >= 0x81 && lead <= 0x9f ? 1 : 0;
			}
		}
		return low * 4 > all;
	}

	/** Whether nearly every byte belongs to a character. */
	private static boolean decodes(byte[] b, int length, Charset charset) {
		String text = new String(b, 0, length, charset);
		return text.chars().filter(c -> c == 0xfffd).count() * 100 <= text.length();
	}

	/** Whether bytes beyond ASCII mostly stand together, as in encodings of two bytes; in western text they stand alone among letters. */
	private static boolean paired(byte[] b, int length) {
		int high = 0;
		int together = 0;
		for (int i = 1; i + 1 < length; i++) {
			if (b[i] < 0) {
				high++;
				together += b[i - 1] < 0 || b[i + 1] < 0 ? 1 : 0;
			}
		}
		return together * 2 > high;
	}

	/** Letters with accents lie at 80 to 9F in Mac Roman and at C0 to FF in Windows-1252, where the former are punctuation or unused. */
	private static boolean macRoman(byte[] b, int length) {
		int low = 0;
		int high = 0;
		for (int i = 1; i + 1 < length; i++) {
			int c = b[i] & 0xff;
			boolean amid = Character.isLetter(b[i - 1]) || Character.isLetter(b[i + 1]);
			low += amid && (c >= 0x87 && c <= 0x8f || c == 0x81 || c == 0x9d || c == 0x90 || c == 0x9f) ? 1 : 0;
			high += amid && c >= 0xc0 ? 1 : 0;
		}
		return low > 2 && low > high * 4;
	}
}
