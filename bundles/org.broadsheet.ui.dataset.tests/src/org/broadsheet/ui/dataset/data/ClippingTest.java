// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ClippingTest {

	private static List<List<String>> lines(String text) {
		return Clipping.lines(text).stream().map(List::of).toList();
	}

	@Test
	void readsCellsAsSpreadsheetsPutThemOnTheClipboard() {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "")), lines("a\tb\r\nc\t\r\n"));
		assertEquals(List.of(List.of("one")), lines("one"));
		assertEquals(List.of(List.of("two\nlines", "say \"x\"")), lines("\"two\nlines\"\t\"say \"\"x\"\"\""));
		assertEquals(List.of(List.of("5\" pipe")), lines("5\" pipe"));
	}

	@Test
	void copiesFormulasAsTextForSpreadsheetProgramsOnly() {
		String[] cells = { "=1+1", "-5", "@SUM(A1)", "Hartford" };
		StringBuilder exact = new StringBuilder();
		Clipping.line(exact, cells, new int[] { 0, 1, 2, 3 }, false);
		assertEquals("=1+1\t-5\t@SUM(A1)\tHartford", exact.toString());
		StringBuilder safe = new StringBuilder();
		Clipping.line(safe, cells, new int[] { 3, 2, 1, 0 }, true);
		assertEquals("Hartford\t'@SUM(A1)\t-5\t'=1+1", safe.toString());
	}
}
