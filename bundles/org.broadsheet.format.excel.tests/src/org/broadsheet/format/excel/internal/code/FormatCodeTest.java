// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets show of numbers and texts. */
final class FormatCodeTest {

	private static String shown(String code, String number) {
		return new FormatCode(code).number(new BigDecimal(number), false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', value = { "12345678901^12345678901", "123456789012^1.23457E+11", "99999999999.7^1E+11", "0.1234567890123^0.123456789", "1234.56789012345^1234.56789", "-123456.789012^-123456.789",
			"0.0001^0.0001", "0.00012345678^0.000123457", "0.000012^0.000012", "0.0000123456^1.23456E-05", "0.0000000001^1E-10", "0.30000000000000004^0.3", "0^0", "-0.0^0", "1E+300^1E+300", "1.5E-7^0.00000015" })
	void showsNumbersWithoutAFormatInElevenCharacters(String number, String shown) {
		assertEquals(shown, shown("General", number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '\u0001', value = { "0^2.5^3", "0^-2.5^-3", "0.00^1.005^1.01", "0.00^-0.001^0.00", "#.##^0^.", "0.##^3^3.", "#,##0^1234567.5^1,234,568", "#,##0^-12^-12", "0,000^5^0,005",
			"000-00-0000^123456789^123-45-6789", "(###) ###-####^5551234567^(555) 123-4567", "0.0,^12345^12.3", "0,,\" million\"^2500000^3 million", "#,##0.00,,^1234567890^1,234.57", "0%^0.455^46%", "0.0%^-0.1234^-12.3%",
			"00000^42^00042", "#^0^''", "\"No. \"0^7^No. 7", "\"$\"0^-5^-$5", "0.0??^1.5^1.5", "?0.0^1.25^1.3", "0\\x^4^4x", "[Red]0^4^4", "[Color12]0.0^4^4.0", "[$EUR] 0^3^EUR 3", "[$\u20ac-407] #,##0.00^3^\u20ac 3.00",
			".00^0.5^.50", ".00^12.5^12.50", "General\" m\"^-1.5^-1.5 m", "\"text\"^-2^-text", "0.00E+00^12345^1.23E+04", "0.00E+00^-0.000125^-1.25E-04", "##0.0E+0^12345^12.3E+3", "0E-0^0.01^1E-2", "0.0E+0^9.96^1.0E+1", "0E+0^0^0E+0" })
	void showsNumbers(String code, String number, String shown) {
		assertEquals(shown.equals("''") ? "" : shown, shown(code, number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '\u0001', value = { "0;(0)^-4^(4)", "0;(0);\"none\"^0^none", "0;-0;;@^0^''", ";;;^5^''", "[<=100]0;0.0^3^3", "[<=100]0;0.0^300^300.0", "[<0]\"minus \"0;0^-3^minus 3",
			"[>100]\"many\";[<10]\"few \"0;\"some\"^50^some", "[>100]\"many\";[<10]\"few \"0;\"some\"^-50^-few 50", "[>=10]0;0.0^-3.25^-3.3", "[>0]0;(0)^-3^(3)", "[<10]0^50^50", "0;@^-4^-4",
			"_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)^1234.5^$1,234.50", "_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)^-1234.5^$(1,234.50)",
			"_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)^0^$-", "#,##0_-\" m\"^12^12 m" })
	void choosesTheSection(String code, String number, String shown) {
		assertEquals(shown.equals("''") ? "" : shown, shown(code, number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '\u0001', value = { "# ?/?^5.25^5 1/4", "# ?/?^-0.75^- 3/4", "# ?/?^7^7", "# ?/?^0^0", "# ??/??^3.141592653589793^3  1/7", "# ???/???^3.141592653589793^3  16/113", "?/?^2.5^5/2", "# ?/8^1.3^1 2/8",
			"# ??/16^0.5^8/16", "# ?/?^0.3^2/7", "# ?/?^12.3^12 1/3", "# ?/100^0.125^13/100", "# ?/?^0.96^1" })
	void showsFractions(String code, String number, String shown) {
		assertEquals(shown, shown(code, number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '\u0001', value = { "yyyy-mm-dd^41000^2012-04-01", "m/d/yy h:mm^41000.75^4/1/12 18:00", "d. mmmm yyyy^41000^1. April 2012", "[$-407]d. mmmm yyyy^41000.0^1. April 2012", "[$-40C]mmmm^40940^f\u00e9vrier",
			"[$-409]dddd^41000^Sunday", "[$-en-US]mmm d, yyyy^41000^Apr 1, 2012", "[$-de-DE]d. mmmm yyyy;@^40940^1. Februar 2012", "[$-fr-FR,1]mmmm^40940^f\u00e9vrier", "[$-x-sysdate]dddd^41000^Sunday", "[$-zz-ZZ]mmmm^40940^February", "mmmmm^41000^A", "ddd^2^Mon", "yyyy-mm-dd^60^1900-02-29", "yyyy-mm-dd^61^1900-03-01", "yyyy-mm-dd^1^1900-01-01", "d/m/yyyy^0^0/1/1900", "h:mm AM/PM^0.5^12:00 PM", "h AM/PM^0^12 AM", "hh:mm a/p^0.25^06:00 A",
			"h:mm:ss.000^0.123456^2:57:46.598", "mm:ss.0^0.0001^00:08.6", "mm:ss^0.0125^18:00", "h:mm^0.99999999^0:00", "[h]:mm^1.5^36:00", "[mm]:ss^0.5^720:00", "[s]^0.5^43200", "[hh]^-1.2^-28", "h \"h\" m \"min\"^0.56^13 h 26 min",
			"[$-41E]d/m/yyyy^41000^1/4/2012", "[$-1070000]d/m/yyyy^41000^1/4/2555", "e^41000^2012", "bbbb^41000^2555", "yyyy\u5e74m\u6708d\u65e5^41000^2012\u5e744\u67081\u65e5", "yyyy-mm-dd^-3^-3", "yyyy^2958466^2958466",
			"m/d/yyyy;@^41000^4/1/2012", "yyyy\\-mm\\-dd\\Thh:mm^41000.5^2012-04-01T12:00" })
	void showsDatesAndTimes(String code, String number, String shown) {
		assertEquals(shown, shown(code, number));
	}

	@Test
	void countsFrom1904() {
		assertEquals("1/1/1904", new FormatCode("d/m/yyyy").number(BigDecimal.ZERO, true));
		assertEquals("36:00", new FormatCode("[h]:mm").number(new BigDecimal("1.5"), true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', quoteCharacter = '\u0001', value = { "General^ab", "@^ab", "0.00^ab", "0;0;0;\"Name: \"@^Name: ab", "\"<\"@\">\"^<ab>", "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)^ab", "0;0;0;^''" })
	void showsTexts(String code, String shown) {
		assertEquals(shown.equals("''") ? "" : shown, new FormatCode(code).text("ab"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yyyy", "m/d/yy", "h:mm", "[h]", "[$-409]d/m/yyyy;@", "AM/PM", "mmm\\-yy_)", "ss.00" })
	void knowsDates(String code) {
		assertEquals(true, new FormatCode(code).date());
	}

	@ParameterizedTest
	@ValueSource(strings = { "General", "0", "0.00E+00", "\"days\"", "0 \"days\"", "0\\d", "[Red]0", "_-* #,##0\\ \\D\\M_-", "@", "", "# ?/?", "[$SEK] 0" })
	void knowsWhatIsNoDate(String code) {
		assertEquals(false, new FormatCode(code).date());
	}

	@Test
	void knowsEveryDay() {
		FormatCode code = new FormatCode("yyyy\\-mm\\-dd ddd");
		LocalDate first = LocalDate.of(1900, 3, 1);
		for (int day = 61; day <= 2_958_465; day += 97) {
			LocalDate date = first.plus(day - 61L, ChronoUnit.DAYS);
			String weekday = date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
			assertEquals(date + " " + weekday, code.number(BigDecimal.valueOf(day), false));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "[", "[h", "_", "*", "\\", ";", ";;;;;", "/", "#/", "?/?/?", "E+", "0E+", "E+0", "[$", "[$-]", "[$-FFFFFFFF]d", "[<]0", "[<1e9]0", "[<=x]0", "%", "0%%%%%%%%", ",", ",0", "0,,,,,,,,", "@@", "s.0.0", "# ?/0", "0/0", "????/????????????",
			"yyyyyyyyy", "mmmmmm", "[ssssssssss]", "\u4e0a\u5348/\u4e0b\u5348h", "# ?/99999999999", "0 / 0" })
	void survivesOddFormats(String code) {
		for (String number : new String[] { "0", "1", "-1", "0.3", "-12345.678", "1E-300", "1.7E+308", "41000.5" }) {
			shown(code, number);
		}
		new FormatCode(code).text("x");
	}
}
