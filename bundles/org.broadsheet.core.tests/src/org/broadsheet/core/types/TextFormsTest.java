// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.imports.TypeProposal.Offer;
import org.broadsheet.model.DataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays text says what it is, and what can be read otherwise is offered. */
class TextFormsTest {

	private static TypeProposal propose(String name, String values) throws IOException {
		List<String> texts = Arrays.asList(values.split(";"));
		ColumnScan scan = new ColumnScan();
		for (int i = 0; i < texts.size(); i++) {
			scan.add(CellClass.of(texts.get(i)), i);
		}
		return TypeInference.propose(0, name, scan, Habits.of(List.of(scan)), (column, row) -> texts.get((int) row));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "quarters|2024-Q1;2024-Q2", "quarters|Q1 2024;Q2 2024", "quarters|1Q2024;2Q2024", "weeks|2024-W05;2024-W06", "times of day|10:15;23:59", "times of day|1:15 PM;2:20 p.m.", "time zone is a name|2024-01-15 10:15:00 EST;2024-01-16 10:15 EDT",
			"time zone is a name|2024-01-15T10:15+01:00[Europe/Berlin];2024-01-15T10:15+01:00[Europe/Berlin]", "fractions|1/2;3/4;2 1/2", "limits|<5;12;<7;100", "limits|~5;~7", "ranges|10-14;15-19", "ranges|0-4;5-9;85+", "years that end in the next|2022/23;2023/24", "years that end in the next|2019-2020;2020-2021", "durations|112:00:00;26:10:00", "durations|PT1H30M;P3D", "latitude and longitude|41.763 -72.674;41.8000 -72.7000", "cannot be seen|\u00a012;\u00a013", "begin like geometries|POINT (1, 2);POINT (3, 4)", "limits|ca. 1850;1850;ca. 1900;1901", "tolerance|5\u00b10.1;6\u00b10.2", "thousands or millions|$1.2M;$500K;$3B", "thousands or millions|1.2 million;3 million",
			"different units (km, m)|12 km;300 m;7 km", "mark behind|12*;13;14*;15", "mark behind|12 (1);13;14 (2);15", "without http|www.a.org;b.com/x", "degrees, minutes|41\u00b024'12\"N;72\u00b040'30\"W" })
	void saysWhatTextsAre(String why, String values) throws IOException {
		TypeProposal proposal = propose("Column 1", values);
		assertEquals(DataType.TEXT, proposal.type(), proposal.why());
		assertTrue(proposal.why().contains(why), proposal.why());
		assertTrue(proposal.offer().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "number {unit=km}|12 km;3 km;4.5 km|12", "number {unit=km}|12km;3km;4.5km|12", "number {decimal=,, group=., unit=kg}|12,5 kg;1.250,5 kg;4,5 kg|12.5", "number {group=,, unit=kWh}|1,234 kWh;12,500 kWh;7 kWh|1234",
			"number {unit=\u00b0C}|-3 \u00b0C;4.5 \u00b0C|-3", "number {unit=\u2030}|5\u2030;7.5 \u2030|5", "number {unit=kn}|5 kn;12 kn|5", "date-time {datePatterns=MMM-yy (English)}|Jan-24;Feb-24;Sep-23|2024-01-01T00:00:00.000", "date-time {datePatterns=MMM yy (French)}|janv 24;f\u00e9vr 24|2024-01-01T00:00:00.000",
			"date-time {datePatterns=d.M.yy}|15.01.24;16.01.24|2024-01-15T00:00:00.000", "date-time {datePatterns=yyyy-DDD}|2024-015;2024-366|2024-01-15T00:00:00.000" })
	void offersWhatReadsThem(String offered, String values, String first) throws IOException {
		TypeProposal proposal = propose("Column 1", values);
		assertEquals(DataType.TEXT, proposal.type(), proposal.why());
		Offer offer = proposal.offer().orElseThrow(() -> new AssertionError(proposal.why()));
		assertEquals(offered, offer.type().getLiteral() + " " + new TreeMap<>(offer.parsing()));
		assertEquals(new CellValue.Value(first), CellReader.read(offer.type(), new ParseOptions(offer.parsing()), values.split(";")[0]));
	}

	/** None of these is a unit, a date or anything else that would be taken off. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "14A;16A;18A", "12 Main;13 Elm;14 Oak", "12 Main;13 Main;14 Main", "1st;2nd;3rd", "Room 12;Room 14", "1.2.3;1.10.0", "A-12;B-14", "06103-1234;06105", "10.20.30;10.25.99" })
	void offersNothingElse(String values) throws IOException {
		TypeProposal proposal = propose("Column 1", values);
		assertEquals(DataType.TEXT, proposal.type(), proposal.why());
		assertTrue(proposal.offer().isEmpty(), () -> proposal.offer() + " " + proposal.why());
		assertFalse(proposal.why().contains("mark behind") || proposal.why().contains("unit"), proposal.why());
	}

	/** Values of another kind than a word that stands there again and again, with what reads it as empty; thousands with points; serial numbers of a spreadsheet among dates. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "number|x x 4 + 5 x 36|4|missing=x", "number|n.d. x 4 + 5 x 36|4|missing=n.d.", "date-time|unknown x 4 + 2024-01-15 x 36|4|missing=unknown", "number|x x 2 + 5 x 36|2|", "number|abc x 1 + def x 2 + ghi x 1 + 5 x 36|4|",
			"number|1.234 x 5 + 12.500 x 5 + 1.000.000 x 3|0|", "number|1.234 x 5 + 12.500 x 5 + 999.000 x 3|0|group=.", "number|1.234 x 5 + 12.501 x 5|0|", "number|0.234 x 5 + 12.500 x 5|0|", "date-time|45000 x 6 + 2024-01-15 x 12|6|", "text|20 x 6 + 2024-01-15 x 12|0|" })
	void offersWhatAColumnMayMean(String type, String column, long errors, String offered) throws IOException {
		List<String> values = new ArrayList<>();
		for (String part : column.split(" \\+ ")) {
			values.addAll(Collections.nCopies(Integer.parseInt(part.split(" x ")[1]), part.split(" x ")[0]));
		}
		TypeProposal proposal = propose("Column 1", String.join(";", values));
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
		assertEquals(errors, proposal.errors(), proposal.why());
		assertEquals(offered != null, proposal.offer().isPresent(), proposal.why());
		if (offered != null) {
			assertTrue(proposal.offer().get().parsing().toString().contains(offered), () -> proposal.offer().get().toString());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "date-time|Column 1|20240115101500;20240116235959;20231231000000|dates", "text|Column 1|20240115101500;20240116236959;20231231000000|identifiers", "text|created_at|1705312500;1705398900;1705485300|1970", "text|Phone no|1705312500;1705398900;1705485300|code",
			"number|Month|202401;202402;202312|year and a month", "number|Number of cases|202401;202413;202312|numbers" })
	void readsMomentsInDigits(String type, String name, String values, String why) throws IOException {
		TypeProposal proposal = propose(name, values);
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
		assertTrue(proposal.why().contains(why), proposal.why());
		assertEquals(why.startsWith("year"), proposal.offer().isPresent());
	}
}
