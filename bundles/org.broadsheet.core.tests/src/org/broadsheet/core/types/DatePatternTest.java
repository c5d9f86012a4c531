// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns of dates as users, CSV on the Web and strftime write them. */
class DatePatternTest {

	private static String read(String patterns, String text, DataType type) {
		return switch (CellReader.read(type, new ParseOptions(Map.of(ParseOptions.DATE_PATTERNS, patterns)), text)) {
		case CellValue.Value value -> value.canonical();
		case CellValue.Error error -> error.code();
		case CellValue.Empty empty -> "empty";
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"dd/MM/yyyy; 05/06/2024; 2024-06-05T00:00:00.000",
			"d/M/yyyy; 5/6/2024; 2024-06-05T00:00:00.000",
			"dd/MM/yyyy; 5/6/2024; not-a-date",
			"dd/MM/yyyy; 31/02/2024; not-a-date",
			"yyyyMMdd; 20240131; 2024-01-31T00:00:00.000",
			"yyyy-MM-ddTHH:mm:ss; 2024-01-31T10:15:30; 2024-01-31T10:15:30.000",
			"yyyy-MM-dd'T'HH:mm; 2024-01-31T10:15; 2024-01-31T10:15:00.000",
			"yyyy-MM-ddTHH:mm:ss.S; 2024-01-31T10:15:30.5; 2024-01-31T10:15:30.500",
			"yyyy-MM-ddTHH:mm:ss.SSS; 2024-01-31T10:15:30.12; 2024-01-31T10:15:30.120",
			"dd.MM.yyyy HHmm; 31.01.2024 1015; 2024-01-31T10:15:00.000",
			"M/d/yy h:mm a; 1/31/69 3:05 pm; 1969-01-31T15:05:00.000",
			"d 'de' MMMM yyyy; 31 de January 2024; 2024-01-31T00:00:00.000",
			"EEE d MMM yyyy; Wed 31 Jan 2024; 2024-01-31T00:00:00.000",
			"EEE d MMM yyyy; Mon 31 Jan 2024; not-a-date",
			"MMM yyyy; Feb 2024; 2024-02-01T00:00:00.000",
			"yyyy; 2024; 2024-01-01T00:00:00.000",
			"d/M/yyyy[ HH:mm]; 5/6/2024; 2024-06-05T00:00:00.000",
			"d/M/yyyy[ HH:mm]; 5/6/2024 09:30; 2024-06-05T09:30:00.000",
			"yyyyMMdd|d.M.yyyy; 31.1.2024; 2024-01-31T00:00:00.000",
			"%d/%m/%Y; 05/06/2024; 2024-06-05T00:00:00.000",
			"%d/%m/%Y; 5/6/2024; 2024-06-05T00:00:00.000",
			"%m/%d/%y; 05/06/68; 2068-05-06T00:00:00.000",
			"%Y%m%d; 20240131; 2024-01-31T00:00:00.000",
			"%Y%m%d; 2024131; not-a-date",
			"%Y%m%d%H%M%S; 20240131101530; 2024-01-31T10:15:30.000",
			"%Y-%m-%d %H:%M:%S.%f; 2024-01-31 10:15:30.000250; 2024-01-31T10:15:30.00025",
			"%e %b %Y; 5 Jun 2024; 2024-06-05T00:00:00.000",
			"%-d. %B %Y; 5. June 2024; 2024-06-05T00:00:00.000",
			"%A, %d %B %Y; Wednesday, 05 June 2024; 2024-06-05T00:00:00.000",
			"%I:%M %p %D; 03:05 PM 01/31/24; 2024-01-31T15:05:00.000",
			"%F %T; 2024-01-31 10:15:30; 2024-01-31T10:15:30.000",
			"%Y-%j; 2024-60; 2024-02-29T00:00:00.000",
			"%d%%%m%%%Y; 05%06%2024; 2024-06-05T00:00:00.000",
			"dd/MM/yyyy HH:mm XXX; 05/06/2024 10:15 +02:00; date-with-zone" })
	void readsDates(String patterns, String text, String expected) {
		assertEquals(expected, read(patterns, text, DataType.DATE_TIME));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"%Y-%m-%dT%H:%M:%S%z; 2024-01-31T10:15:30+0200; 2024-01-31T10:15:30.000+02:00",
			"%Y-%m-%dT%H:%M:%S%z; 2024-01-31T10:15:30-05:30; 2024-01-31T10:15:30.000-05:30",
			"%Y-%m-%dT%H:%M:%S%z; 2024-01-31T10:15:30Z; 2024-01-31T10:15:30.000Z",
			"dd/MM/yyyy HH:mm X; 05/06/2024 10:15 -08; 2024-06-05T10:15:00.000-08:00",
			"yyyy-MM-ddTHH:mm:ssXXX; 2024-01-31T10:15:30Z; 2024-01-31T10:15:30.000Z",
			"dd/MM/yyyy; 05/06/2024; not-a-zoned-date" })
	void readsDatesWithZone(String patterns, String text, String expected) {
		assertEquals(expected, read(patterns, text, DataType.DATE_TIME_ZONED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"DD/MM/YYYY; weeks", "YYYY-MM-dd; weeks", "mm/dd/yyyy; no month", "dd/MM; no year", "hh:mm dd/MM/yyyy; hour open", "%I:%M %F; hour open", "%d/%m; no year", "%d/%m/%Q; %Q",
			"dd/MM/yyyy z; time zone", "%F %Z; time zone", "dd/MM/yyyy w; has w", "yyyy-MM-dd 'at; not closed", "yyyy-MM-dd]; bracket", "free; letter|has f", "%; % ", "2024; no year" })
	void saysWhatIsWrongWithAPattern(String pattern, String expected) {
		String problem = DatePattern.problem(pattern).orElse("understood");
		assertTrue(java.util.stream.Stream.of(expected.split("\\|")).anyMatch(problem::contains), problem);
		assertTrue(problem.contains('"' + pattern + '"'), problem);
		assertEquals("not-a-date", read(pattern, "05/06/2024", DataType.DATE_TIME));
	}

	static java.util.stream.Stream<String> presets() {
		return DatePattern.CSVW_DATES.stream().flatMap(date -> java.util.stream.Stream.concat(java.util.stream.Stream.of(date),
				DatePattern.CSVW_TIMES.stream().flatMap(time -> java.util.stream.Stream.of(date + " " + time, date + "T" + time))));
	}

	@ParameterizedTest
	@MethodSource("presets")
	void everyPresetReadsWhatItWrites(String preset) {
		assertEquals(Optional.empty(), DatePattern.problem(preset));
		String value = read(preset, DatePattern.of(preset).example(), DataType.DATE_TIME);
		assertTrue(value.startsWith("2004-12-25T"), value);
		assertTrue(value.startsWith("2004-12-25T22:58") || !preset.contains("HH"), value);
	}

	@Test
	void aDecisionStaysAsItWasWritten() {
		ParseOptions options = new ParseOptions(Map.of(ParseOptions.DATE_PATTERNS, "%d/%m/%Y|yyyyMMdd"));
		assertEquals(java.util.List.of("%d/%m/%Y", "yyyyMMdd"), options.datePatterns());
		CellValue found = CellReader.read(DataType.DATE_TIME, options, "soon");
		assertTrue(found instanceof CellValue.Error error && error.reason().contains("%d/%m/%Y, yyyyMMdd"), found.toString());
	}
}
