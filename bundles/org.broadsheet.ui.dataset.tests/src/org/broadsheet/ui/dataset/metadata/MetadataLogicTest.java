// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard.Group;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.metadata.Suggestions.ColumnFact;
import org.broadsheet.ui.dataset.parts.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States of sections and suggestions, without a window. */
class MetadataLogicTest {

	private static Field field(String key, Kind kind, Obligation obligation) {
		return new Field(key, key, "", "", kind, obligation, List.of(), "", Map.of());
	}

	private static SectionState state(Map<String, List<String>> values) {
		Group group = new Group("g", "Group", "", List.of(field("title", Kind.TEXT, Obligation.REQUIRED), field("mail", Kind.EMAIL, Obligation.OPTIONAL), field("rows", Kind.AUTOMATIC, Obligation.OPTIONAL)));
		return SectionState.of(group, field -> values.getOrDefault(field.key(), List.of()));
	}

	@Test
	void aSectionIsDoneWhenEverythingRequiredIsThere() {
		assertEquals(new SectionState(Mark.EMPTY, 0, 2), state(Map.of()));
		assertEquals(new SectionState(Mark.PARTLY, 1, 2), state(Map.of("mail", List.of("jo@example.org"))));
		assertEquals(new SectionState(Mark.DONE, 1, 2), state(Map.of("title", List.of("Permits"))));
		assertEquals(new SectionState(Mark.WRONG, 2, 2), state(Map.of("title", List.of("Permits"), "mail", List.of("jo"))));
	}

	@ParameterizedTest
	@CsvSource({ "2015, 2040, 2015 - 2040, 2015-01-01/2040-12-31", "2020, 2020, 2020, 2020-01-01/2020-12-31", "2015-03-01T00:00:00, 2016-02-29, 2015 - 2016, 2015-03-01/2016-02-29",
			"2015.0, 2040.0, 2015 - 2040, 2015-01-01/2040-12-31" })
	void timeSpansAreYearsOrIntervals(String minimum, String maximum, String years, String interval) {
		TimeSpan span = TimeSpan.of(minimum, maximum).orElseThrow();
		assertEquals(years, span.years());
		assertEquals(interval, span.interval());
	}

	@ParameterizedTest
	@CsvSource({ "1, 99", "'', ''", "20150101, 20201231", "9999, 9999", "Town 1, Town 7" })
	void otherValuesAreNoTimes(String minimum, String maximum) {
		assertEquals(Optional.empty(), TimeSpan.of(minimum, maximum));
	}

	@ParameterizedTest
	@CsvSource({ "Year, true", "fiscal_year, true", "FY, true", "Year of birth, true", "Yearly income, false", "Male, false" })
	void aYearColumnIsKnownByItsName(String name, boolean year) {
		assertEquals(year, Suggestions.timeColumn(List.of(new ColumnFact(name, 0, DataType.NUMBER, ParseOptions.DEFAULT))).isPresent());
	}

	@Test
	void tagsComeFromColumnNamesThatSaySomething() {
		List<ColumnFact> columns = List.of(new ColumnFact("ID", 0, DataType.TEXT, ParseOptions.DEFAULT), new ColumnFact("Age_Group", 1, DataType.TEXT, ParseOptions.DEFAULT), new ColumnFact("Year", 2, DataType.NUMBER, ParseOptions.DEFAULT),
				new ColumnFact("Town", 3, DataType.TEXT, ParseOptions.DEFAULT), new ColumnFact("Col 17", 4, DataType.TEXT, ParseOptions.DEFAULT));
		assertEquals(List.of("age group"), Suggestions.tagsFromColumns(columns, List.of("town")));
	}
}
