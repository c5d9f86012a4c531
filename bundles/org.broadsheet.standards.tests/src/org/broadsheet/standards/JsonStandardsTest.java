// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.Field.Term;
import org.broadsheet.core.standards.MetadataStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An organization's own files. */
final class JsonStandardsTest {

	private static final String GOOD = """
			{"format":1,"id":"town","version":"3","label":"Town","source":"The clerk","groups":[
			 {"id":"all","label":"All","fields":[
			  {"key":"title","label":"Title","kind":"text","obligation":"required","mapping":{"socrata":"name"}},
			  {"key":"ward","label":"Ward","kind":"choice","obligation":"optional","vocabulary":"wards"}]}],
			 "vocabularies":{"wards":["North",{"value":"S","label":"South"}]}}""";

	@TempDir
	Path folder;

	@Test
	void aFileIsRead() throws IOException {
		MetadataStandard town = only(GOOD);
		assertEquals("town", town.id());
		assertEquals("3", town.version());
		assertEquals(Obligation.REQUIRED, town.field("title").orElseThrow().obligation());
		assertEquals("The clerk", town.field("title").orElseThrow().source());
		assertEquals(Kind.CHOICE, town.field("ward").orElseThrow().kind());
		assertEquals(List.of(new Term("North", "North"), new Term("S", "South")), town.field("ward").orElseThrow().vocabulary());
	}

	@Test
	void aLaterFileTakesThePlaceOfAnEarlierOneAndTheLastDefaultWins() throws IOException {
		Path later = Files.createDirectory(folder.resolve("later"));
		Files.writeString(folder.resolve("a.json"), GOOD.replace("\"format\":1", "\"format\":1,\"default\":true"));
		Files.writeString(folder.resolve("b.json"), GOOD.replace("\"town\"", "\"plain\""));
		Files.writeString(later.resolve("c.json"), GOOD.replace("\"town\"", "\"city\"").replace("\"format\":1", "\"format\":1,\"default\":true"));
		Files.writeString(later.resolve("d.json"), GOOD.replace("\"label\":\"Town\"", "\"label\":\"New town\""));
		List<MetadataStandard> standards = new JsonStandards(List.of(folder, later)).standards();
		assertEquals(List.of("city", "New town", "Town"), List.of(standards.get(0).id(), standards.get(1).label(), standards.get(2).label()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { //
			"\"format\":1 | \"format\":2 | \"format\" must be 1, the only format that this version reads.", //
			"\"kind\":\"text\" | \"kind\":\"txt\" | the field \"title\" has \"txt\" as its kind, which must be one of: text, long-text, choice", //
			"\"obligation\":\"required\" | \"obligaton\":\"required\" | line 3 has an entry \"obligaton\", which is not known here.", //
			"\"key\":\"ward\" | \"key\":\"title\" | the file has the entry \"title\" twice.", //
			"\"vocabulary\":\"wards\" | \"vocabulary\":\"streets\" | the field \"ward\" names the vocabulary \"streets\", which the file does not have.", //
			"\"vocabulary\":\"wards\" | \"vocabulary\":[] | the field \"ward\" is a choice but has no vocabulary to choose from.", //
			"\"kind\":\"text\" | \"kind\":\"automatic\" | the field \"title\" is filled in automatically and so cannot be required.", //
			"\"label\":\"Ward\", | ~~ | the field \"ward\" has no \"label\".", //
			"\"id\":\"town\" | \"id\":\"my town\" | the file has \"my town\" as its id, which must begin with a letter", //
			"\"mapping\":{\"socrata\":\"name\"} | \"mapping\":\"name\" | line 3 has something of the wrong kind in \"mapping\".", //
			"\"groups\":[ | \"groups\":[[ | line 1 has something of the wrong kind in \"groups\".", //
			"\"version\":\"3\" | \"version\":\"3 | line 1, column", //
			"\"label\":\"Town\" | \"label\":\"Town\",\"label\":\"City\" | line 1, column" })
	void aBadFileIsNotUsedAndSaysWhy(String good, String bad, String sentence) throws IOException {
		assertTrue(GOOD.contains(good));
		Files.writeString(folder.resolve("bad.json"), GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
		Files.writeString(folder.resolve("good.json"), GOOD.replace("\"town\"", "\"other\""));
		JsonStandards standards = new JsonStandards(List.of(folder));
		assertEquals(List.of("other"), standards.standards().stream().map(MetadataStandard::id).toList());
		String message = standards.issues().getFirst().message();
		assertTrue(message.contains("bad.json cannot be used: " + sentence), message);
		assertTrue(message.endsWith("Correct the file and start again."), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "\u0000\u0001", "{\"format\":1} x" })
	void whatIsNoStandardSaysSo(String content) throws IOException {
		Files.writeString(folder.resolve("bad.json"), content);
		JsonStandards standards = new JsonStandards(List.of(folder));
		assertEquals(List.of(), standards.standards());
		assertEquals(1, standards.issues().size());
	}

	@Test
	void aMissingFolderSaysSo() {
		String message = new JsonStandards(List.of(folder.resolve("none"))).issues().getFirst().message();
		assertEquals("The folder of metadata standards " + folder.resolve("none") + " cannot be read; check the system property broadsheet.standards.", message);
	}

	private MetadataStandard only(String text) throws IOException {
		Files.writeString(folder.resolve("town.json"), text);
		JsonStandards standards = new JsonStandards(List.of(folder));
		assertEquals(List.of(), standards.issues());
		return standards.standards().getFirst();
	}
}
