// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.text.LetterGuess;
import org.broadsheet.core.text.Utf8;
import org.eclipse.osgi.util.NLS;

/** Finds the encoding of an attribute table: what the file {@code .cpg} says, else the mark in the table, else its letters. */
final class DbfCharset {

	static final List<String> CHOICES = List.of("UTF-8", "windows-1252", "ISO-8859-1", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "ISO-8859-2", "KOI8-R", "IBM437", "IBM737", "IBM850", "IBM852", "IBM857", "IBM866", "Shift_JIS",
			"GBK", "Big5", "EUC-KR");

	private static final Map<Integer, String> MARKS = Map.ofEntries(Map.entry(0x01, "IBM437"), Map.entry(0x02, "IBM850"), Map.entry(0x03, "windows-1252"),
			Map.entry(0x57, "windows-1252"), Map.entry(0x59, "windows-1252"), Map.entry(0x64, "IBM852"), Map.entry(0x65, "IBM866"), Map.entry(0x13, "Shift_JIS"),
			Map.entry(0x7b, "Shift_JIS"), Map.entry(0x4d, "GBK"), Map.entry(0x7a, "GBK"), Map.entry(0x4e, "EUC-KR"), Map.entry(0x79, "EUC-KR"), Map.entry(0x4f, "Big5"),
			Map.entry(0x78, "Big5"), Map.entry(0xc8, "windows-1250"), Map.entry(0xc9, "windows-1251"));

	private DbfCharset() {
	}

	/**
	 * An encoding.
	 *
	 * @param why how it was found, in words
	 */
	record Guess(Charset charset, String why) {
	}

	/**
	 * Finds it.
	 *
	 * @param cpg  text of the file {@code .cpg}; empty when there is none
	 * @param mark language driver in the table's header
	 * @param head bytes of the first rows
	 */
	static Guess guess(String cpg, int mark, byte[] head) {
		Optional<String> said = named(cpg);
		if (said.isPresent()) {
			return new Guess(Charset.forName(said.get()), Messages.DbfCharset_file);
		}
		Utf8.Check check = Utf8.check(head, 0, head.length, true);
		if (check.beyondAscii() && check.wellFormed()) {
			return new Guess(StandardCharsets.UTF_8, Messages.DbfCharset_valid);
		}
		String marked = MARKS.get(mark);
		return marked != null ? new Guess(Charset.forName(marked), Messages.DbfCharset_mark) : byLetters(head);
	}

	private static Guess byLetters(byte[] head) {
		return LetterGuess.of(head, head.length, CHOICES).filter(guess -> !guess.charset().equals(LetterGuess.WESTERN)).map(guess -> new Guess(guess.charset(), NLS.bind(Messages.DbfCharset_letters, guess.why())))
				.orElse(new Guess(LetterGuess.WESTERN, Messages.DbfCharset_western));
	}

	private static Optional<String> named(String cpg) {
		String name = cpg.strip().toUpperCase(Locale.ROOT).replaceAll("^(ANSI|OEM|CP|WINDOWS)[ -]*", "");
		String found = switch (name) {
		case "UTF-8", "UTF8", "65001" -> "UTF-8";
		case "ISO-8859-1", "ISO8859-1", "88591", "ISO 88591", "8859-1", "LATIN1", "28591" -> "ISO-8859-1";
		case "437", "850", "852", "866" -> "IBM" + name;
		case "1250", "1251", "1252" -> "windows-" + name;
		case "932", "SHIFT_JIS", "SJIS" -> "Shift_JIS";
		case "936", "GBK", "GB2312" -> "GBK";
		case "949", "EUC-KR" -> "EUC-KR";
		case "950", "BIG5" -> "Big5";
		default -> null;
		};
		return Optional.ofNullable(found);
	}
}
