// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule accepts and refuses, and which rules cannot be. */
class ColumnRulesTest {

	private static ColumnRules rules(String lines) throws RefusedException {
		Map<String, String> rules = new TreeMap<>();
		for (String line : lines.split(";")) {
			rules.putAll(RuleLines.parse("X=" + line).rules());
		}
		return new ColumnRules(rules, false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '\u00a7', value = { "required!text!a! ", "required!text!!value-missing", "required!text!   !value-missing", "required!number!!value-missing", "required!number!x!not-a-number",
			"oneOf:Open| Closed !text!Closed!", "oneOf:Open|Closed!text! Open!", "oneOf:Open|Closed!text!open!value-not-permitted", "oneOf:Open|Closed!text!!", "oneOf:1|2!number!1!",
			"oneOf:1|2!number!3!value-not-permitted", "noneOf:test|n/v!text!test!value-forbidden", "noneOf:test|n/v!text!testing!", "pattern:[A-Z]{2}-\\d+!text!AB-12!",
			"pattern:[A-Z]{2}-\\d+!text!xAB-12!pattern-mismatch", "pattern:\\w+!text!Z\u00fcrich!", "pattern:\\d{5}!number!12345!", "minimum:0!number!0!", "minimum:0!number!-0.01!below-minimum",
			"maximum:99999999999999999999.5!number!99999999999999999999.51!above-maximum", "maximum:99999999999999999999.5!number!99999999999999999999.50!", "minimum:2020-01-01!date-time!2019-12-31!below-minimum",
			"minimum:2020-01-01!date-time!01/01/2020!", "maximum:2020-06-30!date-time!2020-07-01!above-maximum", "minimum:2020-01-01T00:00:00Z!date-time-zoned!2020-01-01T00:30:00+01:00!below-minimum",
			"minimum:2020-01-01T00:00:00Z!date-time-zoned!2019-12-31T23:30:00-01:00!", "minLength:2!text!a!too-short", "minLength:2!text!\ud83d\ude00!too-short", "maxLength:2!text!abc!too-long", "maxLength:2!text!\ud83d\ude00\ud83d\ude00!",
			"ascii!text!plain ~!", "ascii!text!ss\u00b5!not-ascii", "minLength:2;maxLength:3;pattern:[a-z]+!text!abcd!too-long" })
	void accepts(String lines, String type, String text, String code) throws RefusedException {
		ColumnRules rules = rules(lines);
		String cell = text == null ? "" : text;
		DataType of = DataType.get(type);
		assertEquals("", rules.problem(of).orElse(""));
		CellValue value = CellReader.read(of, new ParseOptions(Map.of(), rules), cell);
		assertEquals(code == null ? "" : code, value instanceof CellValue.Error error ? error.code() : "");
		assertTrue(!(value instanceof CellValue.Error error) || error.reason().endsWith("."), () -> value.toString());
		Verdict verdict = CellClass.verdict(CellClass.of(cell), of, new ParseOptions(Map.of(), rules));
		assertTrue(verdict == Verdict.READ || (verdict == Verdict.MISFITS) == (value instanceof CellValue.Error), () -> verdict + " " + value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "minimum:a!number", "minimum:!number", "minimum:1!text", "minimum:2020-13-01!date-time", "minimum:5;maximum:4!number", "minLength:x!text", "minLength:-1!text",
			"minLength:5;maxLength:4!text", "oneOf:!text", "oneOf:|!text", "pattern:!text", "pattern:[!text", "required:false!text", "unique:no!text" })
	void refuses(String lines, String type) throws RefusedException {
		String problem = rules(lines).problem(DataType.get(type)).orElseThrow();
		assertTrue(problem.endsWith(".") || problem.contains("character"), problem);
	}

	@Test
	void aLimitThatLostItsTypeDemandsNothing() throws RefusedException {
		ParseOptions options = new ParseOptions(Map.of(), rules("minimum:10"));
		assertTrue(CellReader.read(DataType.NUMBER, options, "9") instanceof CellValue.Error);
		assertFalse(CellReader.read(DataType.TEXT, options, "9") instanceof CellValue.Error);
		assertFalse(CellReader.read(DataType.DATE_TIME, options, "2020-01-01") instanceof CellValue.Error);
	}

	@Test
	void aPatternThatGoesAstrayEnds() {
		ParseOptions options = new ParseOptions(Map.of(), new ColumnRules(Map.of("pattern", "(a*)*b"), false));
		assertTimeout(Duration.ofSeconds(5), () -> assertTrue(CellReader.read(DataType.TEXT, options, "a".repeat(60)) instanceof CellValue.Error));
	}

	@Test
	void linesNameColumnsRulesAndValues() throws RefusedException {
		assertEquals(new ColumnDemand("A,B", 0, java.util.Optional.empty(), Map.of(), Map.of("uniqueTogether", "true")), RuleLines.parse(" A,B = uniquetogether "));
		assertEquals(Map.of("pattern", "a=b:c"), RuleLines.parse("x=y=pattern:a=b:c").rules());
		assertEquals("x=y", RuleLines.parse("x=y=pattern:a=b:c").column());
		assertEquals(Map.of(), RuleLines.parse("*=none").rules());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Amount", "=required", "Amount=positive", "Amount=" })
	void otherLinesAreRefused(String line) {
		String message = assertThrows(RefusedException.class, () -> RuleLines.parse(line)).getMessage();
		assertTrue(message.endsWith("."), message);
	}

	@Test
	void everyRuleIsKnownByItsNameAndHasALabel() {
		for (CellRule rule : CellRule.values()) {
			assertEquals(rule, CellRule.of(rule.key()).orElseThrow());
			assertFalse(rule.label().isBlank());
			assertTrue(CellRule.names().contains(rule.key()));
		}
		assertEquals(CellRule.values().length, Arrays.stream(CellRule.values()).map(CellRule::label).distinct().count());
	}
}
