// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which type columns of values get. */
class TypeInferenceTest {

	private static TypeProposal propose(List<String> values) throws IOException {
		return propose("Column 1", values);
	}

	private static TypeProposal propose(String name, List<String> values) throws IOException {
		ColumnScan scan = new ColumnScan();
		for (int i = 0; i < values.size(); i++) {
			scan.add(CellClass.of(values.get(i)), i);
		}
		return TypeInference.propose(0, name, scan, Habits.of(List.of(scan)), (column, row) -> values.get((int) row));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "number|1;2;3;400", "number|2019;2020;2021", "number|1.5;2;-3.25", "text|06001;06002;10001", "text|1E5;2E3;7E1",
			"text|12345678901234567;22345678901234567", "text|8605551234;8605559876;8605550000", "checkbox|true;false;TRUE", "checkbox|Yes;No;no", "checkbox|Y;N;Y",
			"text|F;F;F", "number|0;1;1", "date-time|2024-01-31;2024-02-01", "date-time|1/31/2024;2/1/2024", "date-time|31 Jan 2024;1 Feb 2024",
			"date-time-zoned|2024-01-31T00:00:00Z;2024-01-31T01:00:00Z", "url|https://a.org;http://b.org", "text|a@b.org;c@d.org", "text|Hartford;New Haven",
			"text|12;14A;16B;18;20C", "number|$1.50;$2.50", "number|1,234;567;12,345", "number|10%;20%", "number|1,5;2,25;3", "point|POINT (1 2);POINT (3 4)", "multipolygon|POLYGON ((0 0, 1 0, 1 1, 0 0));MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)));POLYGON ((5 5, 6 5, 6 6, 5 5))",
			"point|(41.7, -72.6);(41.8, -72.7)", "line|{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]};LINESTRING (1 2, 3 4)", "text|CIRCLE (1 2);CIRCLE (3 4)",
			"location|1 Main St (41.7, -72.6);2 Main St (41.8, -72.7)", "text|1 Main St (rear);2 Main St (41.8, -72.7)", "date-time-zoned|2024-01-31T10:15:00Z;2024-02-01 10:00:00+01:00",
			"text|10:15;11:30", "date-time|20240131;20240201;19991231;20000229", "number|20240131;20240201", "number|20240131;20240201;20240399;20245555", "date-time|21Aug1990;1SEP1990",
			"text|;;", "text|n/a;n/a", "number|1;n/a;3", "number|$1.234,50;$2.345,60;$3.456,70" })
	void proposesTheTypeOfMostCells(String type, String values) throws IOException {
		TypeProposal proposal = propose(Arrays.asList(values.split(";", -1)));
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
		assertTrue(proposal.why().endsWith(".") || proposal.why().endsWith(")."), proposal.why());
	}

	/** What looks a little like a number or a date and is neither: none of these may lose a character. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "score|3-2;1-0;2-2;0-4", "record|10-5-1;8-3-2;9-9-0", "ordinal|1st;2nd;3rd;4th", "range|10-14;15-19;20-24", "range of years|2010-2014;2015-2019", "fiscal year|2019/20;2020/21;2021/22",
			"school year|2010-11;2011-12;2012-13", "ISO week|2024-W05;2024-W06", "quarter|2024Q1;2024-Q2;Q3 2024", "duration|1h 30m;45m;2h", "ISO duration|PT1H30M;P3D", "clock|7:05;18:30;09:15 PM", "race time|38:31;112:46:00;1:02:03.5",
			"fraction|1/2;3/4;2/3", "month and year|12/24;01/25;02/25", "month|January;February;March", "weekday|Mon;Tue;Wed", "named month and year|Oct-75;Nov-75;Dec-75", "time zone|UTC+1;UTC-5;UTC+5:30", "zone|+01:00;-05:00",
			"degrees|41\u00b024'12\"N;72\u00b040'30\"W", "height|5'10\";6'1\";5'9\"", "dimensions|10x20;15x30", "version|1.2.3;1.10.0", "address|10.0.0.1;10.0.0.25", "postcode|SW1A 1AA;EC1A 1BB", "Canadian postcode|K1A 0B1;M5V 3L9",
			"ZIP+4|06103-1234;06105-0001", "flight|BA117;UA2", "DOI|10.1000/182;10.1038/nphys1170", "ISBN|0-306-40615-2;978-3-16-148410-0", "phone|860-555-0123;860-555-0199", "plus code|87H8QF6C+2V;87H8QF6C+3X", "hex|0x1F;0xA0", "color|#ff0000;#00ff00",
			"less than|<5;<10;>100", "approximate|~5;~10", "odds|5:1;100:1;7:2", "section|1.1.1;1.1.2;2.3.1", "interval|[0,5);[5,10)", "unit|5 kg;10 kg", "rating|****;***;**", "plus minus|5\u00b10.1;6\u00b10.2" })
	void whatOnlyLooksLikeANumberOrADateStaysText(String kind, String values) throws IOException {
		TypeProposal proposal = propose(Arrays.asList(values.split(";")));
		assertEquals(DataType.TEXT, proposal.type(), () -> kind + ": " + proposal.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text|ZIP|98126;98101;98199", "text|zip_code|98126;98101;98199", "text|MailingZipCode|98126;98101;98199", "text|Postal Code|1010;1020;8010", "text|County FIPS|19001;19003;36001", "text|GEOID|36001;36003;36005",
			"text|Phone|5550123;5550199;5551111", "text|Office fax|8605550123;2035550199;8605551111", "text|isbn|9781138477;9781138478;978113847", "number|zip|1;2;3", "number|share_by_zip|0.25;0.5;0.75", "number|Phones sold|1200;1350;9000",
			"number|Population|98126;98101;98199", "text|upc|20240131;20240201;20240301", "date-time|Day|20240131;20240201;20240301" })
	void theNameTellsCodes(String type, String name, String values) throws IOException {
		TypeProposal proposal = propose(name, Arrays.asList(values.split(";")));
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
	}

	/** What publishers outside the English language write, with the sentence that tells the language. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "date-time|3. März 2024;12. Mai 2024;31. Dezember 2023|d. MMMM yyyy (German)|German", "date-time|3 mars 2024;12 mai 2024;1er août 2023|d MMMM yyyy (French)|French",
			"date-time|03-ene-2024;14-feb-2024;07-ago-2023|d-MMM-yyyy (Spanish)|Spanish", "date-time|3 de enero de 2024;12 de mayo de 2024|d 'de' MMMM 'de' yyyy (Spanish)|Spanish",
			"date-time|3 gen 2024;12 mag 2024;7 lug 2024|d MMM yyyy (Italian)|Italian", "date-time|3 de março de 2024;12 de maio de 2024|d 'de' MMMM 'de' yyyy (Portuguese)|Portuguese", "date-time|3 maart 2024;12 mei 2024|d MMMM yyyy (Dutch)|Dutch",
			"date-time|3 stycznia 2024;12 listopada 2024;7 lis 2024|d MMMM yyyy (Polish)|Polish", "date-time|2024. május 3.;2024. január 12.|yyyy. MMMM d. (Hungarian)|Hungarian", "date-time|3 марта 2024 г.;12 мая 2024 г.|d MMMM yyyy (Russian)|Russian",
			"date-time|3. März 2024 10:15;12. Mai 2024 09:30|d. MMMM yyyy HH:mm (German)|German", "date-time|3 mar 2024;4 abr 2024;5 ago 2024|d MMM yyyy (Spanish)|Spanish", "text|3 listopada 2024;4 listopada 2024;5 listopada 2024||another in Polish than in Croatian",
			"date-time|3 mars 2024;4 ene 2024;5 mei 2024;6 mars 2024||dates", "checkbox|oui;non;Oui;NON||French", "checkbox|Ja;Nein;ja||German", "checkbox|sí;no;no||Spanish", "checkbox|sim;não;sim||Portuguese", "checkbox|tak;nie;tak||Polish", "checkbox|да;нет;ДА||Russian",
			"checkbox|はい;いいえ;はい||Japanese", "text|oui;;oui;oui||not one for yes and one for no", "text|ja;no;ja||not one for yes and one for no", "text|oui;nein;oui||not one for yes and one for no", "text|oui;non;ne sait pas;ne sait pas;ne sait pas;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non;oui;non||other answers",
			"number|CHF 5;CHF 10;CHF 7.50||numbers", "number|EUR 5,00;EUR 7,50;EUR 10,00||numbers", "number|5 kr;10 kr;1 250 kr||numbers", "number|R$ 5;R$ 1.250,00;R$ 7,50||numbers", "number|12,50 zł;1 250,00 zł;7,00 zł||numbers", "text|CHF 5;EUR 7;CHF 10;EUR 12||different currencies",
			"number|١٢;٣٤٥;٦٫٥||numbers", "number|۱۲;۳۴۵;۶||numbers", "text|EUR5;EUR7;EUR12||codes",
			"number|1 234 Ft;500 Ft;99 Ft||numbers", "number|1 250,- K\u010d;50,- K\u010d;75,50 K\u010d||numbers", "number|CHF 1'234.50;CHF 500.\u2013;CHF 12.\u2014||numbers", "number|Rs. 1,23,456/-;Rs. 500/-;Rs. 12.50||numbers", "number|$(1,234.50);$ (12.00);$45.00||numbers",
			"number|1 234,50 \u20bd;500 \u20bd;12 \u0440\u0443\u0431.||numbers", "number|\u00a51,234;1,234\u5186;\uffe5500||numbers", "number|5,5 %;7,5%;10 %;1.000,5 %||numbers", "number|\u20135;7;\u20133;12;\u20130.5;4||numbers", "text|5 kn;7 kn;12 kn||texts" })
	void readsWhatOtherLanguagesWrite(String type, String values, String patterns, String why) throws IOException {
		TypeProposal proposal = propose(Arrays.asList(values.split(";", -1)));
		assertEquals(DataType.get(type), proposal.type(), proposal.why());
		assertEquals(patterns == null ? "" : patterns, proposal.parsing().getOrDefault(ParseOptions.DATE_PATTERNS, ""), proposal.why());
		assertTrue(proposal.why().contains(why), proposal.why());
		for (String value : values.split(";")) {
			assertTrue(!(CellReader.read(proposal.type(), new ParseOptions(proposal.parsing()), value) instanceof CellValue.Error), () -> value + " under " + proposal.parsing());
		}
	}

	/** The sentence of a column that stays text is true of its cells. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "Hartford;New Haven;5|most have no narrower type", "a@b.org;c@d.org|most have no narrower type", "5;6;2024-01-31;2024-02-01|not enough have the same narrower type", "5;6;7;Hartford;New Haven;Bristol;Avon|most have no narrower type",
			"1;2;3;4;Hartford;New Haven|not enough have the same narrower type", "https://a.org;5;6;2024-01-31|not enough have the same narrower type", "F;F;F|not one for yes and one for no" })
	void saysTrulyWhyAColumnIsText(String values, String why) throws IOException {
		TypeProposal proposal = propose(Arrays.asList(values.split(";")));
		assertEquals(DataType.TEXT, proposal.type());
		assertTrue(proposal.why().contains(why), proposal.why());
	}

	@Test
	void aHandfulOfBadCellsAreErrors() throws IOException {
		List<String> values = new ArrayList<>(IntStream.range(0, 1000).mapToObj(i -> i + ".50").toList());
		values.set(7, "$1,234");
		values.set(20, "N/A");
		values.set(21, "about 5");
		TypeProposal proposal = propose(values);
		assertEquals(DataType.NUMBER, proposal.type());
		assertEquals(3, proposal.errors());
		assertEquals(1000, proposal.nonEmpty());
		assertEquals("997 of 1,000 cells are numbers (\"0.50\" in row 1). Not so: 1 with a currency sign or separators between thousands (\"$1,234\" in row 8), "
				+ "1 that stands for a missing value (\"N/A\" in row 21), 1 text (\"about 5\" in row 22).", proposal.why());
	}

	@Test
	void dayFirstIsFoundFromTheCellsThatDecide() throws IOException {
		TypeProposal proposal = propose(List.of("05/06/2024", "31/01/2024", "07/08/2024", "28/02/2024"));
		assertEquals(Map.of(ParseOptions.DAY_FIRST, "true"), proposal.parsing());
		assertEquals(0, proposal.errors());
	}

	@Test
	void ambiguousDatesAreAQuestion() throws IOException {
		List<String> values = List.of("05/06/2024", "07/08/2024");
		ColumnScan scan = new ColumnScan();
		values.forEach(value -> scan.add(CellClass.of(value), 0));
		TypeProposal proposal = TypeInference.propose(0, "Column 1", scan, Habits.of(List.of(scan)), (column, row) -> values.getFirst());
		assertEquals(DataType.DATE_TIME, proposal.type());
		assertTrue(TypeInference.ambiguous(scan, proposal));
	}
}
