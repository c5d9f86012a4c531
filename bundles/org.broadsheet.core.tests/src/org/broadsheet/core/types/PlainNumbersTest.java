// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are shown without separators between thousands, as they name something and measure nothing. */
class PlainNumbersTest {

	private static TypeProposal propose(String name, List<String> values) throws IOException {
		ColumnScan scan = new ColumnScan();
		for (int i = 0; i < values.size(); i++) {
			scan.add(CellClass.of(values.get(i)), i);
		}
		return TypeInference.propose(0, name, scan, Habits.of(List.of(scan)), (column, row) -> values.get((int) row));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "years|Year|2015;2016;2017", "years|YearBuilt|1850;0;1920;2004;1911;1890;1960", "years|Fiscal Year|2019;2020", "years|Baujahr|1780;1890;1955", "years|année de construction|1780;1890;1955",
			"years|Año|2020;2021;2022", "years|Inntektsår|2020;2021", "years|Год|2020;2021", "years|年度|2020;2021", "between 1900 and 2099|Season|2015;2016;2017", "between 1900 and 2099|x1|1999;2000;2001;2002",
			"codes|OBJECTID|1;2;3;1204;1205", "codes|Case Number|12044;12045;12046", "codes|ward_no|1001;1002;1003", "codes|Permit #|10012;10013;10014", "codes|Gemeindeschlüssel|5111000;5112000;5113000", "codes|code commune|13055;75056;69123", "codes|CAP|20121;10121;50121", "codes|zip|1002;2;3",
			"coordinates|Easting|532145.30;532200.10", "coordinates|x_coord|1045872;1045900", "coordinates|Hochwert|5532145;5532146" })
	void areShownWithoutSeparators(String why, String name, String values) throws IOException {
		TypeProposal proposal = propose(name, List.of(values.split(";")));
		assertEquals(DataType.NUMBER, proposal.type(), proposal.why());
		assertEquals(Map.of(ColumnFormat.THOUSANDS_SEPARATOR, "false"), proposal.format(), proposal.why());
		assertTrue(proposal.why().contains("without separators") && proposal.why().contains(why), proposal.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "Population|98126;98101;98199", "Population in year 2015|98126;98101;98199", "Number of cases|1204;1350;2000000", "Total number|12044;12045;12999", "Price|1500;1720;2015;1999", "Price|1999;2000", "Years of service|12;7;30",
			"Code violations|1204;1350;9999", "Número de casos|12044;12045;12046", "Year|2,015;2,016;2,017", "Amount|$2015;$2016;$2017", "Altitude|1999.5;2000.5;2001.5", "Case id|1;2;3" })
	void measuresKeepThem(String name, String values) throws IOException {
		TypeProposal proposal = propose(name, List.of(values.split(";")));
		assertEquals(DataType.NUMBER, proposal.type(), proposal.why());
		assertEquals(Map.of(), proposal.format(), proposal.why());
	}

	@Test
	void aNumberFarBehindTellsThatTheyAreNoYears() throws IOException {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			values.add(i < 100 ? "2015" : "" + (2015 + i));
		}
		assertEquals(Map.of(), propose("Visitors", values).format());
	}
}
