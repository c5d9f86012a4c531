// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.text.LetterGuess;
import org.broadsheet.core.text.Utf8;
import org.eclipse.osgi.util.NLS;

/** Finds the encoding of JSON: byte order mark, then where the zeros are among the first bytes, as both a text's first characters are ASCII, then validity as UTF-8, then its letters. */
final class Charsets {

	/** Those of one byte a character, of which the letters tell one. */
	private static final List<String> LETTERS = List.of("windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-15", "KOI8-R", "KOI8-U");
	static final List<String> CHOICES = Stream.concat(Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"), LETTERS.stream()).toList();

	private static final int LOOKED = 1 << 16;

	private Charsets() {
	}

	/**
	 * An encoding.
	 *
	 * @param why how it was found, in words
	 */
	record Guess(Charset charset, String why) {
	}

	static Guess guess(byte[] head) {
		int b0 = at(head, 0);
		int b1 = at(head, 1);
		int b2 = at(head, 2);
		int b3 = at(head, 3);
		if (b0 == 0xff && b1 == 0xfe) {
			return marked(b2 == 0 && b3 == 0 ? "UTF-32LE" : "UTF-16LE");
		}
		if (b0 == 0xfe && b1 == 0xff || b0 == 0 && b1 == 0 && b2 == 0xfe && b3 == 0xff) {
			return marked(b0 == 0 ? "UTF-32BE" : "UTF-16BE");
		}
		if (b0 == 0xef && b1 == 0xbb && b2 == 0xbf) {
			return marked("UTF-8");
		}
		if (head.length >= 4 && (b0 == 0 || b1 == 0)) {
			return new Guess(Charset.forName(b0 == 0 ? b1 == 0 ? "UTF-32BE" : "UTF-16BE" : b2 == 0 ? "UTF-32LE" : "UTF-16LE"), Messages.Charsets_zeros);
		}
		Utf8.Check check = Utf8.check(head, 0, head.length, true);
		return check.malformed() > 0 && check.malformed() * 10 >= check.characters() ? byLetters(head) : new Guess(StandardCharsets.UTF_8, Messages.Charsets_standard);
	}

	private static Guess byLetters(byte[] head) {
		return LetterGuess.of(head, Math.min(head.length, LOOKED), LETTERS).map(guess -> new Guess(guess.charset(), guess.charset().equals(LetterGuess.WESTERN) ? Messages.Charsets_western : NLS.bind(Messages.Charsets_letters, guess.why())))
				.orElse(new Guess(LetterGuess.WESTERN, Messages.Charsets_western));
	}

	private static Guess marked(String name) {
		return new Guess(Charset.forName(name), Messages.Charsets_mark);
	}

	private static int at(byte[] head, int index) {
		return index < head.length ? head[index] & 0xff : -1;
	}
}
