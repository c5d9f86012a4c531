// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on the clipboard. */
class PastedTableTest {

	private static final List<List<String>> PEOPLE = List.of(List.of("Name", "Age"), List.of("Ann", "34"), List.of("Bo|b", ""));

	@Test
	void quotesAreTextWhereTheyEncloseNothing() {
		assertEquals(List.of(List.of("a", "b"), List.of("two\nlines \"q\"", "half \"inch"), List.of("\"hi\" there", "\"open"), List.of("say", "")),
				PastedTable.rows("a\tb\r\n\"two\nlines \"\"q\"\"\"\thalf \"inch\r\n\"hi\" there\t\"open\r\nsay\t"));
		assertEquals(List.of(List.of("", ""), List.of(""), List.of("x")), PastedTable.tabbed("\t\n\nx"));
		assertEquals(List.of(), PastedTable.rows("one line"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "| Name | Age |\n|------|----:|\n| Ann | 34 |\n| Bo\\|b |  |\n", "Name | Age\n:--- | ---\nAnn | 34\nBo\\|b |\n",
			"+------+-----+\n| Name | Age |\n+======+=====+\n| Ann  |  34 |\n| Bo\\|b |     |\n+------+-----+\n", " Name  | Age \n-------+-----\n Ann   |  34\n Bo\\|b  |\n(2 rows)\n\n" })
	void drawnTablesAreTakenApart(String text) {
		assertEquals(PEOPLE, PastedTable.rows(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a | b\nc | d\n", "a,b\n--,--\n1,2\n", "---\n\ntext\n", "Title\n-----\nText | more\n", "" })
	void otherTextsAreNoTables(String text) {
		assertEquals(List.of(), PastedTable.rows(text));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		Random random = new Random(7);
		for (int run = 0; run < 500; run++) {
			List<List<String>> rows = new ArrayList<>();
			int columns = 2 + random.nextInt(3);
			for (int r = 0; r < 1 + random.nextInt(4); r++) {
				List<String> row = new ArrayList<>();
				for (int c = 0; c < columns; c++) {
					row.add(random.ints(random.nextInt(5), 0, 6).mapToObj(i -> String.valueOf("ab\"\t\n\r".charAt(i))).reduce("", String::concat));
				}
				rows.add(row);
			}
			assertEquals(rows, PastedTable.tabbed(PastedTable.text(rows)));
		}
	}
}
