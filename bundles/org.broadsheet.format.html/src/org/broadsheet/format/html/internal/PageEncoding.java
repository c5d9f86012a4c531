// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.text.LetterGuess;
import org.broadsheet.core.text.Utf8;
import org.eclipse.osgi.util.NLS;

/**
 * The encoding of a page: byte order mark, then what the page says of itself where its bytes do not say otherwise, then what the bytes say.
 *
 * @param why how it was found, in words; empty when it was given
 */
record PageEncoding(Charset charset, String why) {

	/** What can be chosen. */
	static final List<String> CHOICES = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-2", "ISO-8859-15", "windows-31j", "Big5", "x-windows-949", "EUC-JP", "GB18030", "KOI8-R",
			"windows-1253", "windows-1254");

	/** Where a page has to say what its encoding is. */
	private static final int DECLARED = 1 << 13;
	private static final Pattern META = Pattern.compile("(?i)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
	private static final Pattern XML = Pattern.compile("(?i)^\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
	private static final int LOOKED = 1 << 16;
	/** Names that mean more on the web than they say. */
	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("shift_jis", "windows-31j"), Map.entry("x-sjis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("euc-kr", "x-windows-949"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("utf-16", "UTF-8"), Map.entry("unicode", "UTF-8"));

	/** The encoding of a page that begins with bytes. */
	static PageEncoding guess(byte[] head) {
		if (starts(head, 0xef, 0xbb, 0xbf)) {
			return new PageEncoding(StandardCharsets.UTF_8, Messages.PageEncoding_mark);
		}
		if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) {
			return new PageEncoding(head[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, Messages.PageEncoding_mark);
		}
		if (head.length > 3 && head[0] + head[2] == 0 != (head[1] + head[3] == 0)) {
			return new PageEncoding(head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, Messages.PageEncoding_zeros);
		}
		return declared(head, Utf8.check(head, 0, head.length, true));
	}

	private static boolean starts(byte[] head, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= head.length || (head[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static PageEncoding declared(byte[] head, Utf8.Check check) {
		String start = new String(head, 0, Math.min(head.length, DECLARED), StandardCharsets.ISO_8859_1);
		Matcher name = META.matcher(start);
		Matcher document = XML.matcher(start);
		Charset said = name.find() ? known(name.group(1)) : document.find() ? known(document.group(1)) : null;
		if (check.wellFormed() && check.beyondAscii()) {
			return new PageEncoding(StandardCharsets.UTF_8, StandardCharsets.UTF_8.equals(said) ? Messages.PageEncoding_says : Messages.PageEncoding_valid);
		}
		boolean utf8 = check.wellFormed() || check.characters() > check.malformed();
		if (said != null && (utf8 || !said.equals(StandardCharsets.UTF_8))) {
			return new PageEncoding(said, Messages.PageEncoding_says);
		}
		return utf8 ? new PageEncoding(StandardCharsets.UTF_8, Messages.PageEncoding_ascii) : byLetters(head, said);
	}

	/** The encoding of one byte in which the words of the page are likeliest. */
	private static PageEncoding byLetters(byte[] head, Charset said) {
		Optional<LetterGuess> guess = LetterGuess.of(head, Math.min(head.length, LOOKED), CHOICES).filter(found -> !found.charset().equals(LetterGuess.WESTERN));
		String why = said == null ? guess.map(LetterGuess::why).orElse(Messages.PageEncoding_western) : NLS.bind(Messages.PageEncoding_wrong, said.name());
		return new PageEncoding(guess.map(LetterGuess::charset).orElse(LetterGuess.WESTERN), why);
	}

	private static Charset known(String name) {
		try {
			return Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return null; // as if the page did not say
		}
	}
}
