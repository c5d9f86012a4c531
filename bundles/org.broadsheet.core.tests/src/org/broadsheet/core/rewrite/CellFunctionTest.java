// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.rewrite.CellFunction.ChangeCase;
import org.broadsheet.core.rewrite.CellFunction.Collapse;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.rewrite.CellFunction.PadZeros;
import org.broadsheet.core.rewrite.CellFunction.PlainForm;
import org.broadsheet.core.rewrite.CellFunction.PlainNumber;
import org.broadsheet.core.rewrite.CellFunction.ReadDates;
import org.broadsheet.core.rewrite.CellFunction.RemoveInvisible;
import org.broadsheet.core.rewrite.CellFunction.ReplacePart;
import org.broadsheet.core.rewrite.CellFunction.Respell;
import org.broadsheet.core.rewrite.CellFunction.SerialToDate;
import org.broadsheet.core.rewrite.CellFunction.Trim;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each function makes of a text. */
class CellFunctionTest {

	private static final Map<String, String> NONE = Map.of();
	private static final ReadDates GERMAN = new ReadDates("d.M.yyyy", false, DataType.DATE_TIME, NONE);

	static List<Arguments> cases() {
		return List.of(Arguments.of(new Trim(), " \u00a0a  b\t\n", "a  b"), Arguments.of(new Trim(), "\ufeffx\u2003", "x"), Arguments.of(new Trim(), "", ""), Arguments.of(new Trim(), " \u3000", ""),
				Arguments.of(new Collapse(), "  a \t\r\n b\u00a0c ", "a b c"), Arguments.of(new Collapse(), "a b", "a b"), Arguments.of(new Collapse(), "a\u00a0b", "a b"),
				Arguments.of(new RemoveInvisible(), "a\u200bb\u0000c\u00add\ufeff", "abcd"), Arguments.of(new RemoveInvisible(), "a\u00a0b\u2009c", "a b c"),
				Arguments.of(new RemoveInvisible(), "a\tb\nc", "a\tb\nc"), Arguments.of(new RemoveInvisible(), "\ud83d\udc68\u200d\ud83d\udc69", "\ud83d\udc68\u200d\ud83d\udc69"),
				Arguments.of(new RemoveInvisible(), "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u200f", "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
				Arguments.of(new ChangeCase(LetterCase.UPPER), "stra\u00dfe i", "STRASSE I"), Arguments.of(new ChangeCase(LetterCase.LOWER), "\u00c9COLE I", "\u00e9cole i"),
				Arguments.of(new ChangeCase(LetterCase.TITLE), "NEW HAVEN o'BRIEN don't 2ND-street", "New Haven O'Brien Don't 2nd-Street"),
				Arguments.of(new ChangeCase(LetterCase.SENTENCE), " \"THE Town\" of", " \"The town\" of"), Arguments.of(new ChangeCase(LetterCase.TITLE), "\u01c6 x", "\u01c5 X"),
				Arguments.of(new PlainNumber('.'), "$1,234.50", "1234.50"), Arguments.of(new PlainNumber('.'), "(1 234)", "-1234"), Arguments.of(new PlainNumber('.'), "($5.00)", "-5.00"),
				Arguments.of(new PlainNumber('.'), "1 234 567", "1234567"), Arguments.of(new PlainNumber('.'), "1,23,4", "1,23,4"), Arguments.of(new PlainNumber('.'), "06001", "06001"),
				Arguments.of(new PlainNumber('.'), "+5", "+5"), Arguments.of(new PlainNumber('.'), "12%", "12%"), Arguments.of(new PlainNumber('.'), "n/a", "n/a"),
				Arguments.of(new PlainNumber(','), "\u20ac 1.234,50", "1234,50"), Arguments.of(new PlainForm(DataType.NUMBER, Map.of("group", ",")), "1,234.50", "1234.50"),
				Arguments.of(new PlainForm(DataType.NUMBER, Map.of("decimal", ",", "group", ".")), "1.234,5", "1234,5"), Arguments.of(new PlainForm(DataType.CHECKBOX, NONE), "Yes", "true"),
				Arguments.of(new PlainForm(DataType.DATE_TIME, NONE), "01/31/2024", "2024-01-31"), Arguments.of(new PlainForm(DataType.DATE_TIME, NONE), "01/31/2024 10:15", "2024-01-31T10:15:00"),
				Arguments.of(new PlainForm(DataType.DATE_TIME, NONE), "soon", "soon"), Arguments.of(new PlainForm(DataType.TEXT, NONE), " x ", " x "), Arguments.of(GERMAN, "3.1.2024", "2024-01-03"),
				Arguments.of(GERMAN, "2024-01-03", "2024-01-03"), Arguments.of(GERMAN, "31.2.2024", "31.2.2024"),
				Arguments.of(new ReadDates("dd/MM/yyyy", true, DataType.DATE_TIME, NONE), "05/06/2024", "05/06/2024"), Arguments.of(new ReadDates("dd/MM/yyyy", true, DataType.DATE_TIME, Map.of("dayFirst", "false")), "13/06/2024", "2024-06-13"),
				Arguments.of(new ReadDates("d MMM yyyy", false, DataType.DATE_TIME, Map.of("datePatterns", "yyyy/MM/dd")), "3 Jan 2024", "2024/01/03"),
				Arguments.of(new ReplacePart("a.c", "x", false, true), "abc a.c", "abc x"), Arguments.of(new ReplacePart("A", "$1\\", false, false), "aA", "$1\\$1\\"),
				Arguments.of(new ReplacePart("(\\d+)-(\\d+)", "$2/$1", true, true), "12-34 x", "34/12 x"), Arguments.of(new ReplacePart("^\\s*$", "-", true, true), " ", "-"),
				Arguments.of(new PadZeros(5), "6001", "06001"), Arguments.of(new PadZeros(5), "123456", "123456"), Arguments.of(new PadZeros(5), "-5", "-5"), Arguments.of(new PadZeros(5), "", ""),
				Arguments.of(new Respell(Map.of("a=b", "x", "", "none")), "a=b", "x"), Arguments.of(new Respell(Map.of("a", "x", "", "none")), "", "none"), Arguments.of(new Respell(Map.of("a", "x")), "A", "A"),
				Arguments.of(new SerialToDate(), "45292", "2024-01-01"), Arguments.of(new SerialToDate(), "45292.5", "2024-01-01T12:00:00"), Arguments.of(new SerialToDate(), "2024", "2024"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void makesOfAText(CellFunction function, String text, String expected) throws RefusedException {
		function.check();
		assertEquals(expected, function.apply(text));
		assertEquals(function, CellFunction.of(function.id(), new TreeMap<>(function.parameters())));
	}

	static List<CellFunction> faulty() {
		return List.of(new ReplacePart("", "x", false, true), new ReplacePart("(", "x", true, true), new ReplacePart("a", "$1", true, true), new ReplacePart("a", "x\\", true, true), new ReplacePart("(a)", "${b}", true, true),
				new ReplacePart("a", "5$", true, true), new ReadDates("jj", false, DataType.DATE_TIME, NONE), new ReadDates("yyyy", false, DataType.TEXT, NONE), new PadZeros(0), new PadZeros(1000));
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void whatCannotWorkIsRefused(CellFunction function) {
		String message = assertThrows(RefusedException.class, function::check).getMessage();
		assertTrue(message.endsWith("."), message);
	}

	@Test
	void aPatternThatGoesAstrayEnds() {
		ReplacePart part = new ReplacePart("(a+)+$", "x", true, true);
		String text = "a".repeat(60) + "!";
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(text, part.apply(text)));
	}

	@Test
	void plainFormsAreTheSameValueAndStayAsTheyAre() {
		Random random = new Random(5);
		String characters = "0123456789,.-/: $()%eEtrueno'\u20ac\u00a0";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(1 + random.nextInt(12), 0, characters.length()).forEach(at -> text.append(characters.charAt(at)));
			for (DataType type : List.of(DataType.NUMBER, DataType.DATE_TIME, DataType.CHECKBOX)) {
				for (Map<String, String> parsing : List.of(NONE, Map.of("decimal", ",", "group", "."), Map.of("currency", "true", "group", ","))) {
					String plain = new PlainForm(type, parsing).apply(text.toString());
					CellValue before = CellReader.read(type, new ParseOptions(parsing), text.toString());
					assertEquals(before instanceof CellValue.Value ? before : text.toString(), before instanceof CellValue.Value ? CellReader.read(type, new ParseOptions(parsing), plain) : plain);
					assertEquals(plain, new PlainForm(type, parsing).apply(plain));
				}
			}
			for (CellFunction again : List.of(new Trim(), new Collapse(), new RemoveInvisible(), new PlainNumber('.'), new ChangeCase(LetterCase.TITLE))) {
				String once = again.apply(text.toString());
				assertEquals(once, again.apply(once), again.toString());
			}
		}
	}

	@Test
	void noLocaleMatters() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			assertEquals("TITLE I", new ChangeCase(LetterCase.UPPER).apply("title i"));
			assertEquals("title i", new ChangeCase(LetterCase.LOWER).apply("TITLE I"));
			assertEquals("1234.5", new PlainNumber('.').apply("$1,234.5"));
		} finally {
			Locale.setDefault(before);
		}
	}
}
