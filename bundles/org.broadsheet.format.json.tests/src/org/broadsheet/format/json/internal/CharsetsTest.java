// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The encoding of JSON, which should be UTF-8 and is not always. */
class CharsetsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "UTF-8|M\u00fcnchen;K\u00f6ln|standard", "windows-1252|M\u00fcnchen;K\u00f6ln;N\u00fcrnberg|most common", "windows-1250|\u0141\u00f3d\u017a;Gda\u0144sk;\u015awidnica;Cz\u0119stochowa|Polish",
			"windows-1251|\u041c\u043e\u0441\u043a\u0432\u0430;\u041a\u0430\u0437\u0430\u043d\u044c;\u0421\u0430\u043c\u0430\u0440\u0430|words", "windows-1253|\u0391\u03b8\u03ae\u03bd\u03b1;\u03a0\u03ac\u03c4\u03c1\u03b1;\u039b\u03ac\u03c1\u03b9\u03c3\u03b1|Greek",
			"UTF-16LE|M\u00fcnchen|zero" })
	void isFoundByItsLetters(String charset, String towns, String why) {
		String json = "[{\"town\":\"" + towns.replace(";", "\"},{\"town\":\"") + "\"}]";
		Charsets.Guess guess = Charsets.guess(json.getBytes(Charset.forName(charset)));
		assertEquals(charset, guess.charset().name(), guess.why());
		assertTrue(guess.why().contains(why), guess.why());
		assertTrue(Charsets.CHOICES.contains(guess.charset().name()));
	}
}
