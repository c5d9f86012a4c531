// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

	@ParameterizedTest
	@CsvSource({ "FBI Code, fbi_code", "X Coordinate, x_coordinate", "Année, annee", "2015 Total, _2015_total", "'  a--b  ', a_b", "数, column", "IUCR, iucr" })
	void makesLegalNames(String displayName, String fieldName) {
		assertEquals(fieldName, FieldNames.of(displayName));
		assertTrue(FieldNames.isLegal(fieldName));
	}

	@Test
	void makesNamesUniqueWithinTheLimit() {
		String longName = "x".repeat(80);
		List<String> names = FieldNames.unique(List.of("Name", "name", "NAME", longName, longName));
		assertEquals(List.of("name", "name_1", "name_2"), names.subList(0, 3));
		assertEquals(5, names.stream().distinct().count());
		assertTrue(names.stream().allMatch(FieldNames::isLegal), names.toString());
	}
}
