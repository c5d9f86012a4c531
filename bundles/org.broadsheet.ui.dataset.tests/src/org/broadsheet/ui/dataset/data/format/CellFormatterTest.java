// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.core.types.DateStyle;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.format.Shown.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellFormatterTest {

	private static Shown show(DataType type, String format, String text) {
		Map<String, String> values = new TreeMap<>();
		for (String pair : format == null ? new String[0] : format.split(" ")) {
			values.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
		}
		return new CellFormatter(type, ParseOptions.DEFAULT, new ColumnFormat(values)).show(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                     | 2015           | 2,015
			thousandsSeparator:false             | 2015           | 2015
			                                     | -1234567.50    | -1,234,567.50
			                                     | 999            | 999
			                                     | 12345678901234567890123.4567890123456789 | 12,345,678,901,234,567,890,123.4567890123456789
			decimals:2                           | 1.005          | 1.01
			decimals:2                           | 7              | 7.00
			decimals:0                           | 1234.5         | 1,235
			style:currency                       | 1234.5         | $1,234.50
			style:currency                       | -5             | -$5.00
			style:currency currency:EUR          | 5              | €5.00
			style:currency currency:CHF          | 5              | CHF 5.00
			style:currency currency:ZZZ          | 5              | ZZZ 5.00
			style:percentage                     | 45             | 45%
			style:percentage percentScale:1      | 0.456          | 45.6%
			style:percentage percentScale:1 decimals:0 | 0.456    | 46%
			style:financial                      | -5             | (5.00)
			style:financial                      | 1234           | 1,234.00
			style:scientific                     | 1500           | 1.5E+3
			style:scientific                     | 0.00012        | 1.2E-4
			style:scientific decimals:3          | 123456         | 1.235E+5
			style:scientific                     | 0              | 0E+0
			style:unheard                        | 1000           | 1,000
			decimals:many                        | 1.5            | 1.5
			""")
	void showsNumbers(String format, String text, String shown) {
		assertEquals(new Shown(shown, Kind.VALUE), show(DataType.NUMBER, format, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                  | 2024-09-04          | 09/04/2024
			                                  | 2024-09-04T15:30:05 | 09/04/2024 03:30:05 PM
			dateStyle:date_dmy                | 2024-09-04          | 04/09/2024
			dateStyle:date_ymd_time           | 2024-09-04T00:00:00 | 2024/09/04 12:00:00 AM
			dateStyle:date_monthdy            | 2024-09-04          | September 4, 2024
			dateStyle:date_shortmonthdy_shorttime | 2024-09-04T09:05:00 | Sep 4, 2024 09:05 AM
			dateStyle:date_dmonthy            | 2024-09-04          | 4 September 2024
			dateStyle:date_ym                 | 2024-09-04          | 2024/09
			dateStyle:date_yshortmonth        | 2024-09-04          | 2024 Sep
			dateStyle:date_y                  | 2024-09-04          | 2024
			dateStyle:unheard                 | 2024-09-04          | 09/04/2024
			""")
	void showsDates(String format, String text, String shown) {
		assertEquals(new Shown(shown, Kind.VALUE), show(DataType.DATE_TIME, format, text));
	}

	@ParameterizedTest
	@EnumSource(DateStyle.class)
	void everyDateStyleIsFoundByItsIdAndWritesZonedDatesToo(DateStyle style) {
		assertEquals(style, DateStyle.of(style.id()).orElseThrow());
		assertEquals(Kind.VALUE, show(DataType.DATE_TIME_ZONED, "dateStyle:" + style.id(), "2024-09-04T15:30:05Z").kind());
	}

	@Test
	void aDateWithAZoneNamesTheZone() {
		assertEquals("09/04/2024 03:30:05 PM +02:00", show(DataType.DATE_TIME_ZONED, null, "2024-09-04T15:30:05+02:00").text());
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER, n/a", "DATE_TIME, soon", "CHECKBOX, perhaps", "URL, no address", "POINT, here" })
	void whatCannotBeReadShowsItsOwnText(DataType type, String text) {
		assertEquals(new Shown(text, Kind.ERROR), show(type, "style:currency decimals:2", text));
	}

	@Test
	void textsStandOnOneLine() {
		assertEquals("one⏎two⏎three⇥four", show(DataType.TEXT, null, "one\ntwo\r\nthree\tfour").text());
		assertEquals(401, show(DataType.TEXT, null, "x".repeat(100_000)).text().length());
	}

	@Test
	void emptyCellsAndBlankOnesAreEmpty() {
		assertEquals(new Shown("", Kind.EMPTY), show(DataType.NUMBER, null, ""));
		assertEquals(new Shown("  ", Kind.EMPTY), show(DataType.NUMBER, null, "  "));
	}

	@Test
	void linksAreLinks() {
		assertEquals(Kind.LINK, show(DataType.URL, null, "https://example.org").kind());
		assertEquals(Kind.LINK, show(DataType.TEXT, "display:email", "a@b.org").kind());
		assertEquals(Kind.VALUE, show(DataType.TEXT, null, "a@b.org").kind());
	}

	@Test
	void checkboxesShowTheirState() {
		assertEquals("☑", show(DataType.CHECKBOX, null, "yes").text());
		assertEquals("☐", show(DataType.CHECKBOX, null, "0").text());
	}

	@Test
	void theComputersLanguageDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG"));
			assertEquals("1,234.50", show(DataType.NUMBER, "decimals:2", "1234.5").text());
			assertEquals("September 4, 2024", show(DataType.DATE_TIME, "dateStyle:date_monthdy", "2024-09-04").text());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void theTypeAlignsUnlessSomethingElseWasDecided() {
		assertEquals(Alignment.RIGHT, new CellFormatter(DataType.NUMBER, ParseOptions.DEFAULT, new ColumnFormat(Map.of())).alignment());
		assertEquals(Alignment.CENTER, new CellFormatter(DataType.NUMBER, ParseOptions.DEFAULT, new ColumnFormat(Map.of(ColumnFormat.ALIGN, "center"))).alignment());
		assertEquals(Alignment.LEFT, new CellFormatter(DataType.TEXT, ParseOptions.DEFAULT, new ColumnFormat(Map.of())).alignment());
	}
}
