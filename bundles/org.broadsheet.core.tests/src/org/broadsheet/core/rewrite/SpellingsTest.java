// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.broadsheet.core.rewrite.Spellings.Group;
import org.broadsheet.core.rewrite.Spellings.Spelling;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are taken for spellings of one. */
class SpellingsTest {

	@SafeVarargs
	private static List<Group> groups(Entry<String, Integer>... texts) {
		return Spellings.of(Stream.of(texts).map(text -> new Spelling(text.getKey(), text.getValue())).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PIZZA HUT", " Pizza  Hut ", "Hut, Pizza", "pizza-hut", "P\u00edzza H\u00fct", "Pizza Hut.", "\u00a0pizza hut" })
	void caseBlanksSignsAccentsAndOrderDoNotMatter(String other) {
		List<Group> groups = groups(Map.entry("Pizza Hut", 3), Map.entry(other, 2), Map.entry("Noodle House", 9));
		assertEquals(List.of(new Group("Pizza Hut", List.of(new Spelling("Pizza Hut", 3), new Spelling(other, 2)), true)), groups);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ward 2", "Ward 1.0", "1 Ward", "Ward -1", "Ward I", "Ward", "Wards 1" })
	void otherNumbersAndOtherWordsAreOtherThings(String other) {
		List<Group> groups = groups(Map.entry("Ward 1", 100), Map.entry(other, 1));
		assertEquals("1 Ward".equals(other) ? 1 : 0, groups.size(), groups.toString());
	}

	@Test
	void textsWithoutLettersAreNeverTakenForEachOther() {
		assertEquals(List.of(), groups(Map.entry("1.5", 10), Map.entry("5.1", 1), Map.entry("1,5", 1), Map.entry("2024-01-02", 9), Map.entry("01/02/2024", 1), Map.entry("-", 1), Map.entry("--", 1), Map.entry("", 5)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bridgport", "Bridgeeport", "Bridgeporz", "Birdgeport", "BRIDGPORT" })
	void aRareTextALetterAwayFromAFrequentOneMayBeASlip(String slip) {
		List<Group> groups = groups(Map.entry("Bridgeport", 40), Map.entry(slip, 2));
		assertEquals(1, groups.size());
		assertEquals("Bridgeport", groups.getFirst().proposed());
		assertEquals(42, groups.getFirst().cells());
		assertTrue(!groups.getFirst().alike());
	}

	@Test
	void twoFrequentTextsAreTwoThings() {
		assertEquals(List.of(), groups(Map.entry("Marion County", 40), Map.entry("Marian County", 30)));
		assertEquals(List.of(), groups(Map.entry("Kent", 40), Map.entry("Lent", 1)));
	}

	@Test
	void whatMostCellsHaveIsProposedWithoutSuperfluousBlanks() {
		assertEquals("Joe's Diner", groups(Map.entry("  Joe's  Diner", 5), Map.entry("JOE'S DINER", 1)).getFirst().proposed());
		assertEquals("Joe's Diner", groups(Map.entry("JOES DINER", 2), Map.entry("Joe's Diner", 2)).getFirst().proposed());
	}

	@Test
	void manyTextsAreGroupedAtOnce() {
		List<Spelling> texts = IntStream.range(0, 4_000).mapToObj(i -> new Spelling("Facility " + i + (i % 2 == 0 ? " North" : " north"), 1 + i % 7)).toList();
		List<Spelling> both = Stream.concat(texts.stream(), texts.stream().limit(1000).map(text -> new Spelling(text.text().toUpperCase(java.util.Locale.ROOT), 1))).toList();
		assertEquals(1000, Assertions.assertTimeout(Duration.ofSeconds(20), () -> Spellings.of(both)).stream().filter(Group::alike).count());
	}
}
