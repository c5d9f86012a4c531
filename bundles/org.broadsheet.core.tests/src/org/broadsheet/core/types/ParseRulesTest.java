// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be decided about reading texts. */
class ParseRulesTest {

	private static ParseOptions options(String text) {
		Map<String, String> values = new TreeMap<>();
		for (String option : text.split(";")) {
			values.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
		}
		return new ParseOptions(values);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "dayFirst=true", "decimal=,;group=.", "group= ", "group=", "currency=true;percent=false;scientific=true", "leadingZeros=drop", "trueWords=ja|1;falseWords=nein|0",
			"missing=n/a|-", "datePatterns=dd/MM/yyyy|%d.%m.%Y" })
	void takes(String text) {
		assertEquals(Optional.empty(), ParseRules.problem(options(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "dayFirst=maybe ! maybe", "decimal=; ! decimal", "group=x ! thousands", "decimal=,;group=, ! decimal character", "leadingZeros=true ! drop", "trueWords=Ja;falseWords=ja ! both yes and no",
			"datePatterns=dd/MM/yyyy|DD/MM/YYYY ! DD/MM/YYYY", "colour=red ! colour" })
	void refuses(String text, String part) {
		String problem = ParseRules.problem(options(text)).orElse("taken");
		assertTrue(problem.contains(part) && problem.endsWith("."), problem);
	}

	@Test
	void anotherTypeKeepsWhatStillMeansSomething() {
		ParseOptions all = options("dayFirst=true;decimal=,;trueWords=ja;missing=n/a");
		assertEquals(Map.of("decimal", ",", "missing", "n/a"), ParseRules.kept(DataType.NUMBER, all));
		assertEquals(Map.of("dayFirst", "true", "missing", "n/a"), ParseRules.kept(DataType.DATE_TIME, all));
		assertEquals(Map.of("trueWords", "ja", "missing", "n/a"), ParseRules.kept(DataType.CHECKBOX, all));
		assertEquals(Map.of("missing", "n/a"), ParseRules.kept(DataType.TEXT, all));
	}
}
