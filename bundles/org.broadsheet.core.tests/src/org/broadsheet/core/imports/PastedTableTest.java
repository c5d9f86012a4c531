// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Tables on the clipboard. */
class PastedTableTest {

	@Test
	void quotesAreTextWhereTheyEncloseNothing() {
		assertEquals(List.of(List.of("a", "b"), List.of("two\nlines \"q\"", "half \"inch"), List.of("\"hi\" there", "\"open"), List.of("say", "")),
				PastedTable.rows("a\tb\r\n\"two\nlines \"\"q\"\"\"\thalf \"inch\r\n\"hi\" there\t\"open\r\nsay\t"));
		assertEquals(List.of(List.of("", ""), List.of(""), List.of("x")), PastedTable.rows("\t\n\nx"));
		assertEquals(List.of(List.of("one line")), PastedTable.rows("one line"));
		assertEquals(List.of(), PastedTable.rows(""));
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
			assertEquals(rows, PastedTable.rows(PastedTable.text(rows)));
		}
	}
}
