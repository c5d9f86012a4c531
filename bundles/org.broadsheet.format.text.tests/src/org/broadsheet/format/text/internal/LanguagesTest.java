// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in the encodings of one byte that the languages of Europe and around come in: read as they were written, or the doubt is told. */
class LanguagesTest {

	private static final int TABLES = 20;

	@TempDir
	Path folder;

	/** Of each language its encodings and words, see the file. */
	static Stream<Arguments> languages() throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(LanguagesTest.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(";")).toList().stream()
					.flatMap(line -> Arrays.stream(line[1].split(",")).map(encoding -> Arguments.of(line[0], encoding, line[2])));
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void readsATableOfManyWords(String language, String encoding, String words) {
		assertRead(encoding, words.split("/"), 40, TABLES, 0);
	}

	@ParameterizedTest
	@MethodSource("languages")
	void readsATableOfSomeWords(String language, String encoding, String words) {
		assertRead(encoding, words.split("/"), 10, TABLES * 9 / 10, 0);
	}

	/** One or two words may be words in several encodings. */
	@ParameterizedTest
	@MethodSource("languages")
	void tellsTheDoubtAboutFewWords(String language, String encoding, String words) {
		assertRead(encoding, words.split("/"), 1, TABLES / 4, 2);
	}

	private static void assertRead(String encoding, String[] words, int rows, int least, int mostSilent) {
		Random random = new Random(encoding.hashCode());
		Charset charset = Charset.forName(encoding);
		List<String> missed = new ArrayList<>();
		List<String> silent = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			byte[] bytes = table(random, words, rows).getBytes(charset);
			Encodings.Guess guess = Encodings.guess(bytes, bytes.length);
			if (!new String(bytes, guess.charset()).equals(new String(bytes, charset))) {
				missed.add(guess.charset() + " " + guess.rival());
				if (guess.rival() == null || !guess.rival().close()) {
					silent.add(guess.charset() + " " + guess.rival());
				}
			}
		}
		assertTrue(TABLES - missed.size() >= least, () -> missed.size() + " of " + TABLES + " missed: " + missed);
		assertTrue(silent.size() <= mostSilent, () -> "wrong without a word: " + silent);
	}

	private static String table(Random random, String[] words, int rows) {
		StringBuilder text = new StringBuilder();
		while (text.chars().allMatch(c -> c < 0x80)) {
			text.append("Id,Name,Place,Amount\r\n");
			for (int r = 0; r < rows; r++) {
				text.append(100 + r).append(',').append(words[random.nextInt(words.length)]).append(',').append(words[random.nextInt(words.length)]).append(',').append(random.nextInt(900)).append(".50\r\n");
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "windows-1250;Gda\u0144sk/\u0141\u00f3d\u017a/Cz\u0119stochowa/Bia\u0142ystok;info;its words are then Polish", "IBM850;M\u00fcnchen/K\u00f6ln/D\u00fcsseldorf/N\u00fcrnberg/Gr\u00f6\u00dfe/m\u00e4nnlich;info;its words are then German",
			"IBM866;\u041c\u043e\u0441\u043a\u0432\u0430/\u0423\u0444\u0430/\u041f\u0435\u0440\u043c\u044c;info;its words are then", "windows-1254;\u0130stanbul/I\u011fd\u0131r/\u015eanl\u0131urfa/Mu\u011fla/Diyarbak\u0131r/\u00c7anakkale;info;its words are then Turkish",
			"windows-1250;n\u0151;warning;read as windows-1252 it says \"n\u00f5\", as windows-1250 it would say \"n\u0151\"" })
	void tellsWhyAndOffersTheNextLikely(String encoding, String words, String severity, String sentence) throws IOException {
		String text = "id,name\n" + String.join("", Arrays.stream(words.split("/")).map(word -> "1," + word + "\n").toList());
		try (ScannedTable scanned = Scans.scan(Files.write(folder.resolve("few.csv"), text.getBytes(Charset.forName(encoding))), Map.of())) {
			Issue issue = scanned.issues().stream().filter(found -> found.code().equals("guessed-encoding")).findFirst().orElseThrow();
			assertEquals(Severity.valueOf(severity.toUpperCase(Locale.ROOT)), issue.severity(), issue.message());
			assertTrue(issue.message().contains(sentence), issue.message());
			assertEquals("encoding", issue.fixes().getFirst().parameters().get("key"));
			assertEquals(issue.severity() == Severity.WARNING, scanned.options().getFirst().why().contains("; or "), scanned.options().getFirst().why());
		}
	}

	/** What has no character in the encoding was not lost before. */
	@Test
	void bytesWithoutACharacterAreNotLost() throws IOException {
		byte[] bytes = "id,name\n1,M\u00fcller\n2,Gr\u00f6\u00dfe\n3,J\u00e4ger\n4,ab?cd\n".getBytes(Charset.forName("windows-1252"));
		bytes[bytes.length - 4] = (byte) 0x81;
		try (ScannedTable scanned = Scans.scan(Files.write(folder.resolve("hole.csv"), bytes), Map.of())) {
			assertEquals("windows-1252", scanned.options().getFirst().value());
			assertEquals(List.of("invalid-encoding 4"), scanned.issues().stream().filter(issue -> issue.row() > 0).map(issue -> issue.code() + " " + issue.row()).toList());
		}
	}

	/** The first letters beyond ASCII stand behind what is looked at first. */
	@Test
	void tellsAnEncodingFoundFurtherDown() throws IOException {
		String text = "id,name\n" + "1,Warszawa\n".repeat(80_000) + "2,\u0141\u00f3d\u017a\n3,Gda\u0144sk\n4,Cz\u0119stochowa\n";
		try (ScannedTable scanned = Scans.scan(Files.write(folder.resolve("late.csv"), text.getBytes(Charset.forName("windows-1250"))), Map.of())) {
			assertEquals("windows-1250", scanned.options().getFirst().value());
			assertEquals("\u0141\u00f3d\u017a", scanned.page(80_000, 1).cell(0, 1));
			assertEquals(1, scanned.issues().stream().filter(found -> found.code().equals("guessed-encoding")).count());
		}
	}

	/** One word of the beginning may be Portuguese; the words further down are Hungarian. */
	@Test
	void readsOnWhereTheBeginningDoesNotTell() throws IOException {
		String text = "id,name\n1,n\u0151\n" + "1,Budapest\n".repeat(80_000) + "2,Sz\u0171cs\n3,Gy\u0151r\n4,Erd\u0151s\n5,H\u00f3dmez\u0151v\u00e1s\u00e1rhely\n6,f\u00e9rfi\n7,m\u0171k\u00f6d\u0151\n";
		try (ScannedTable scanned = Scans.scan(Files.write(folder.resolve("late.csv"), text.getBytes(Charset.forName("windows-1250"))), Map.of())) {
			assertEquals("n\u0151", scanned.page(0, 1).cell(0, 1));
		}
	}

	/** "no" is short for number, and a word for no only among its like. */
	@ParameterizedTest
	@CsvSource({ "'no\n1\n2\n3\n',no", "'No;Name\n1;Hartford\n2;Avon\n3;Bristol\n',No;Name", "'no,si,da\n1,2,3\n4,5,6\n7,8,9\n',no;si;da" })
	void aHeaderCanBeAWordForNo(String text, String names) throws IOException {
		try (ScannedTable scanned = Scans.scan(Files.writeString(folder.resolve("numbered.csv"), text), Map.of())) {
			assertEquals(names, String.join(";", scanned.columns().stream().map(SourceColumn::name).toList()));
			assertEquals(DataType.NUMBER, scanned.columns().getFirst().proposal().type());
		}
	}

	/** No-break spaces between thousands and before a currency sign are no damage; around a word they are. */
	@Test
	void spacesWithinAmountsAreNotInvisible() throws IOException {
		String text = "amount;price;name\n1\u00a0234,50;5\u00a0\u20ac;Avon\n12\u202f345,00;7,50\u202f\u20ac;Avon\u00a0\n7,25;12\u00a0%;Bristol\n1\u00a0000,00;8\u00a0kr;Kent\n";
		try (ScannedTable scanned = Scans.scan(Files.writeString(folder.resolve("amounts.csv"), text), Map.of())) {
			assertEquals(List.of("invisible-character name"), scanned.issues().stream().map(issue -> issue.code() + " " + issue.column()).toList());
		}
	}
}
