// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates with words, and months without a day. */
class WordDatesTest {

	private static final String MIDNIGHT = "T00:00:00.000";

	private static String read(DataType type, String text, Map<String, String> parsing) {
		return switch (CellReader.read(type, new ParseOptions(parsing), text)) {
		case CellValue.Value value -> value.canonical().replace(MIDNIGHT, "").replaceFirst("\\.000$", "");
		case CellValue.Error error -> error.code();
		case CellValue.Empty empty -> "";
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mon, 15 Jan 2024|2024-01-15", "Monday, January 15, 2024|2024-01-15", "Tues. 16 Jan 2024|2024-01-16", "lundi 15 janvier 2024|2024-01-15", "Montag, 15. Januar 2024|2024-01-15", "Mo, 15.01.2024|2024-01-15",
			"\u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a, 15 \u044f\u043d\u0432\u0430\u0440\u044f 2024|2024-01-15", "Mon 05/06/2024|2024-05-06", "Wed 05/06/2024|day-month-order", "Fri 05/06/2024|bad-date", "Fri 31/05/2024|day-month-order", "Mon 2024-01-15 10:15|2024-01-15T10:15:00",
			"Tue, 15 Jan 2024|bad-date", "before 15 Jan 2024|not-a-date", "Mon Jan 15 10:15:00 2024|2024-01-15T10:15:00", "15th January 2024|2024-01-15", "1st of May 2024|2024-05-01", "January 2nd, 2024|2024-01-02", "2024\u5e741\u670815\u65e5|2024-01-15",
			"2024\ub144 1\uc6d4 15\uc77c|2024-01-15", "2024\u5e7413\u670815\u65e5|bad-date", "2024-01-15 24:00|2024-01-16", "2024-12-31T24:00:00|2025-01-01", "2024-01-15 24:01|bad-date", "20240115T101500|2024-01-15T10:15:00", "15-JAN-24 10.15.00.000000 PM|2024-01-15T22:15:00.000000",
			"15.01.2024 10.15|2024-01-15T10:15:00", "15.01.2024, 10:15 Uhr|2024-01-15T10:15:00", "12th Street|not-a-date", "Room 12|not-a-date", "2024-05|month-only", "Suite 2000|not-a-date" })
	void readsDates(String text, String value) {
		String read = read(DataType.DATE_TIME, text, Map.of());
		if (value.equals("day-month-order")) {
			// the day of the week tells which stands first
			assertTrue(read.equals(value) != read(DataType.DATE_TIME, text, Map.of(ParseOptions.DAY_FIRST, "true")).equals(value), text);
			return;
		}
		assertEquals(value, read, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Mon, 15 Jan 2024 10:15:00 GMT|2024-01-15T10:15:00.000Z", "Mon Jan 15 10:15:00 UTC 2024|2024-01-15T10:15:00.000Z", "20240115T101500Z|2024-01-15T10:15:00.000Z", "15.01.2024 10:15 +01:00|2024-01-15T10:15:00.000+01:00",
			"15 Jan 2024 10:15 +0100|2024-01-15T10:15:00.000+01:00", "05/06/2024 10:15Z|not-a-zoned-date", "2024-01-15 10:15:00 EST|not-a-zoned-date" })
	void readsDatesWithZones(String text, String value) {
		assertEquals(value, read(DataType.DATE_TIME_ZONED, text, Map.of()), text);
	}

	/** Months are the first of theirs, and are shown without a day; what may be something else stays text. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2024-01;2024-02;2023-12|yyyy-MM|date_ym|2024-01-01", "2024/01;2024/02|yyyy/MM|date_ym|2024-01-01", "01/2024;2/2024;12/2023|M/yyyy|date_my|2024-01-01", "Jan 2024;Feb 2024;Sept 2024|MMM yyyy (English)|date_shortmonthy|2024-01-01",
			"January 2024;May 2024|MMMM yyyy (English)|date_monthy|2024-01-01", "2024 Jan;2024 Feb|yyyy MMM (English)|date_yshortmonth|2024-01-01", "mai 2024;juin 2024;ao\u00fbt 2024|MMMM yyyy (French)|date_shortmonthy|2024-05-01", "M\u00e4rz 2024;Dezember 2023|MMMM yyyy (German)|date_shortmonthy|2024-03-01",
			"Jan-2024;Feb-2024|MMM-yyyy (English)|date_shortmonthy|2024-01-01", "2024\u5e741\u6708;2024\u5e7412\u6708|yyyy\u5e74M\u6708|date_ym|2024-01-01", "2008-09;2009-10;2010-11|||", "Jan-24;Feb-24|||", "12/24;01/25|||", "Suite 2000;Suite 1900|||", "Room 12;Room 14|||",
			"listopad 2024;listopad 2023|||", "13/2024;14/2024|||" })
	void readsMonths(String values, String patterns, String style, String first) throws IOException {
		List<String> texts = Arrays.asList(values.split(";"));
		ColumnScan scan = new ColumnScan();
		for (int i = 0; i < texts.size(); i++) {
			scan.add(CellClass.of(texts.get(i)), i);
		}
		TypeProposal proposal = TypeInference.propose(0, "Period", scan, Habits.of(List.of(scan)), (column, row) -> texts.get((int) row));
		assertEquals(patterns == null ? DataType.TEXT : DataType.DATE_TIME, proposal.type(), proposal.why());
		if (patterns != null) {
			assertEquals(Map.of(ParseOptions.DATE_PATTERNS, patterns), proposal.parsing());
			assertEquals(Map.of(ColumnFormat.DATE_STYLE, style), proposal.format());
			assertEquals(first, read(DataType.DATE_TIME, texts.getFirst(), proposal.parsing()));
		}
	}
}
