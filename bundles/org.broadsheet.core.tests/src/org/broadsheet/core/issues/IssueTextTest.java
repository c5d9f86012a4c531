// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and foreign texts in sentences. */
class IssueTextTest {

	@ParameterizedTest
	@ValueSource(longs = { 0, 7, -7, 99, 100, 999, -999, 1000, -1000, 12_345, 999_999, 1_000_000, -123_456, 5_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE })
	void numbersHaveCommas(long value) {
		assertEquals(String.format(Locale.ROOT, "%,d", value), IssueText.number(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", " a ", "a  b", "a\tb\r\nc", "\n\na\u000b\fb\n", "a\u00a0\u00a0b", "\u2003a", "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789" })
	void textsStandOnOneLine(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		assertEquals(line.length() > 60 ? line.substring(0, 60) + "\u2026" : line, IssueText.shortened(text));
	}
}
