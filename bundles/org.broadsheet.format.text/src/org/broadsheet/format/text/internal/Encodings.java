// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.broadsheet.core.text.HighWords;
import org.broadsheet.core.text.LetterGuess;
import org.broadsheet.core.text.Utf8;
import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/** Finds the encoding of a text: byte order mark, then the pattern of zero bytes, then validity as UTF-8, then its letters. */
final class Encodings {

	private static final Set<String> EASTERN = Set.of("Shift_JIS", "Big5", "EUC-KR", "EUC-JP", "GB18030");
	private static final String JAPANESE = "Shift_JIS";
	private static final int LEAST_CONFIDENCE = 8;
	private static final int LOOKED = 1 << 16;
	private static final int MOST_LOOKED = 1 << 22;
	/** Where one encoding is less than so much likelier than another, in logarithms, both are possible. */
	private static final double DOUBT = 5;
	/** The same where a word or two are all there is. */
	private static final double DOUBT_OF_FEW = 6;
	private static final int FEW = 2;
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
	 * @param reason  says how, when it is asked
	 * @param certain whether nothing found later can change it
	 * @param rival   the next likely encoding; null where there is none
	 */
	record Guess(Charset charset, Supplier<String> reason, boolean certain, Rival rival) {

		Guess(Charset charset, Supplier<String> reason, boolean certain) {
			this(charset, reason, certain, null);
		}

		/** How it was found, in words. */
		String why() {
			return reason.get();
		}
	}

	/**
	 * What a text would be in the next likely encoding.
	 *
	 * @param read      a word as it was read
	 * @param otherwise the same word in the other encoding
	 * @param close     whether it is nearly as likely
	 */
	record Rival(Charset charset, String read, String otherwise, boolean close) {

		private static Rival of(Charset best, Charset second, HighWords words, double margin) {
			if (second == null) {
				return null;
			}
			for (byte[] word : words.bytes()) {
				String read = new String(word, best);
				String otherwise = new String(word, second);
				if (!read.equals(otherwise)) {
					return new Rival(second, read, otherwise, margin < (words.size() <= FEW ? DOUBT_OF_FEW : DOUBT));
				}
			}
			return null;
		}
	}

	static Guess guess(byte[] b, int length) {
		return guess(b, length, new ByteCounts(b, length));
	}

	private static Guess guess(byte[] b, int length, ByteCounts counts) {
		Guess mark = byMark(b, length);
		if (mark != null) {
			return mark;
		}
		Charset wide = wide(counts, length);
		if (wide != null) {
			return new Guess(wide, () -> Messages.Encodings_zeros, true);
		}
		if (counts.ascii()) {
			return new Guess(StandardCharsets.UTF_8, () -> Messages.Encodings_ascii, false);
		}
		Utf8.Check check = Utf8.check(b, 0, length, true);
		if (check.wellFormed()) {
			return new Guess(StandardCharsets.UTF_8, () -> Messages.Encodings_valid, check.beyondAscii());
		}
		// a text in another encoding has far fewer characters of UTF-8 by chance than faults
		return check.characters() > check.malformed() ? new Guess(StandardCharsets.UTF_8, () -> Messages.Encodings_mostly, true) : detected(b, length);
	}

	/**
	 * The same for a text that goes on: where its beginning does not tell, more is read.
	 *
	 * @param rest   the text behind
	 * @param counts of the bytes
	 */
	static Guess guess(byte[] b, int length, InputStream rest, ByteCounts counts) throws IOException {
		Guess guess = guess(b, length, counts);
		if (guess.rival() == null || !guess.rival().close()) {
			return guess;
		}
		HighWords words = new HighWords();
		words.add(b, length);
		byte[] block = new byte[LOOKED];
		int read = rest.readNBytes(block, 0, LOOKED);
		for (int looked = 0; read > 0 && looked < MOST_LOOKED && !words.full(); looked += LOOKED) {
			words.addPart(block, read);
			read = rest.readNBytes(block, 0, LOOKED);
		}
		return detected(b, length, words);
	}

	/** Whether a text is Unicode of two or four bytes a character. */
	static boolean wideUnicode(byte[] b, int length, ByteCounts counts) {
		Guess mark = byMark(b, length);
		return mark == null ? wide(counts, length) != null : !mark.charset().equals(StandardCharsets.UTF_8);
	}

	private static Guess byMark(byte[] b, int length) {
		if (length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
			return new Guess(StandardCharsets.UTF_8, () -> Messages.Encodings_mark, true);
		}
		if (length >= 4 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe && b[2] == 0 && b[3] == 0) {
			return new Guess(Charset.forName("UTF-32LE"), () -> Messages.Encodings_mark, true);
		}
		if (length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
			return new Guess(StandardCharsets.UTF_16LE, () -> Messages.Encodings_mark, true);
		}
		return length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff ? new Guess(StandardCharsets.UTF_16BE, () -> Messages.Encodings_mark, true) : null;
	}

	/** UTF-16 without a mark: many bytes at even or at odd places are zero, as separators, digits and line ends have them in any language. */
	private static Charset wide(ByteCounts counts, int length) {
		int even = counts.evenZeros();
		int odd = counts.oddZeros();
		int pairs = length / 2;
		if (pairs < 2) {
			return null;
		}
		return odd > pairs * ASCII && even < odd * ODD_ONE_OUT ? StandardCharsets.UTF_16LE
				: even > pairs * ASCII && odd < even * ODD_ONE_OUT ? StandardCharsets.UTF_16BE : null;
	}

	private static Guess detected(byte[] b, int length) {
		HighWords words = new HighWords();
		words.add(b, length);
		return detected(b, length, words);
	}

	/** The encoding in which the words are likeliest. */
	private static Guess detected(byte[] b, int length, HighWords words) {
		List<LetterGuess> letters = LetterGuess.of(words);
		LetterGuess best = letters.getFirst();
		LetterGuess next = letters.size() > 1 ? letters.get(1) : null;
		Charset east = paired(b, length) ? eastern(b, Math.min(length, LOOKED)) : null;
		double score = east == null ? Double.NEGATIVE_INFINITY : HighBytes.likely(words.bytes(), east);
		if (score >= best.score()) {
			return new Guess(east, () -> NLS.bind(Messages.Encodings_detected, east.name()), true, Rival.of(east, best.charset(), words, score - best.score()));
		}
		boolean letter = next != null && next.score() >= score;
		Charset second = letter ? next.charset() : east;
		if (!best.likely(words)) {
			return new Guess(LetterGuess.WESTERN, () -> Messages.Encodings_noWords, true, Rival.of(LetterGuess.WESTERN, best.charset().equals(LetterGuess.WESTERN) ? second : best.charset(), words, 0));
		}
		return new Guess(best.charset(), best::why, true, Rival.of(best.charset(), second, words, best.score() - (letter ? next.score() : score)));
	}

	/** The encoding of two bytes a text is in, if it is in one of them. */
	private static Charset eastern(byte[] b, int length) {
		CharsetDetector detector = new CharsetDetector();
		detector.setText(Arrays.copyOf(b, length));
		if (lowLeads(b, length) && eastern(b, length, JAPANESE)) {
			return Charset.forName(JAPANESE); // second bytes may be ASCII, so that runs have any length
		}
		for (CharsetMatch match : detector.detectAll()) {
			String name = match.getName();
			if (!EASTERN.contains(name) || match.getConfidence() <= LEAST_CONFIDENCE) {
				continue;
			}
			String common = HighBytes.common(b, length);
			if (match.getConfidence() <= UNDECIDED && eastern(b, length, common)) {
				return Charset.forName(common);
			}
			if (eastern(b, length, name)) {
				return Charset.forName(name);
			}
		}
		return null;
	}

	private static boolean eastern(byte[] b, int length, String name) {
		return Charset.isSupported(name) && decodes(b, length, Charset.forName(name)) && HighBytes.apart(b, length, Charset.forName(name));
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
}
