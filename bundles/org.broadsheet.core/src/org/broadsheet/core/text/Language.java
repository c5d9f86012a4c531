// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes letters beyond ASCII, and in which encodings of one byte its texts come.
 *
 * @param code      its tag, such as {@code pl}
 * @param encodings with how much rarer each is than the usual one
 * @param letters   logarithm of the share of each small letter
 * @param latin     whether most of its letters are ASCII, so that those beyond stand alone among them
 */
public record Language(String code, Map<Charset, Double> encodings, Map<Character, Double> letters, boolean latin) {

	/** Texts of English and of several languages at once, such as lists of places; those of one have its own signs. */
	private static final String MIXED = "x";
	private static final String FILE = "letters.txt";

	/** All that are known. */
	static final List<Language> ALL = read();

	/** Its English name; empty where the letters tell no single language. */
	public String label() {
		return code.startsWith(MIXED) ? "" : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
	}

	/** Whether it is English, whose words are hardly ever beyond ASCII. */
	public boolean english() {
		return code.equals("en");
	}

	private static List<Language> read() {
		Map<String, Map<Charset, Double>> groups = new HashMap<>();
		List<Language> languages = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(Language.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
			for (String line : lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
				String[] head = line.substring(0, line.indexOf(':')).split(" ");
				String content = line.substring(line.indexOf(':') + 1).strip();
				if (head[0].equals("encodings")) {
					groups.put(head[1], encodings(content));
				} else {
					languages.add(language(head[0], groups.get(head[1]), content));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return List.copyOf(languages);
	}

	private static Map<Charset, Double> encodings(String content) {
		Map<Charset, Double> encodings = new LinkedHashMap<>();
		for (String encoding : content.split(", ")) {
			String[] parts = encoding.split(" ");
			if (Charset.isSupported(parts[0])) {
				encodings.put(Charset.forName(parts[0]), -Double.parseDouble(parts[1]));
			}
		}
		return encodings;
	}

	private static Language language(String code, Map<Charset, Double> encodings, String content) {
		Map<Character, Double> letters = new HashMap<>();
		double sum = 0;
		for (String letter : content.split(" ")) {
			double share = Double.parseDouble(letter.substring(1));
			letters.put(letter.charAt(0), share);
			sum += share;
		}
		double all = sum;
		letters.replaceAll((letter, share) -> Math.log(share / all));
		return new Language(code, encodings, Map.copyOf(letters), letters.keySet().stream().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN));
	}
}
