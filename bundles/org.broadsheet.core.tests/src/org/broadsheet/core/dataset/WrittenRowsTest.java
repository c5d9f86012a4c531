// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.broadsheet.core.dataset.Change.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and cells as they are written down in a step. */
class WrittenRowsTest {

	@Test
	void rowsAreRangesFromOne() {
		assertEquals("1-3,8,10-11", RowRanges.text(List.of(9L, 0L, 1L, 2L, 7L, 10L, 2L)));
		assertEquals(Optional.of(List.of(0L, 1L, 2L, 7L)), RowRanges.rows(" 1 - 3 , 8"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "a", "3-1", "1,,2", "1-", "-1", "1-9999999999", "1.5" })
	void whatIsNoRowIsNone(String text) {
		assertEquals(Optional.empty(), RowRanges.rows(text));
	}

	@Test
	void cellsComeBackWhole() {
		Random random = new Random(7);
		List<CellText> cells = new ArrayList<>();
		for (int i = 0; i < 2000; i++) {
			cells.add(new CellText("c" + random.nextInt(3), i / 2 * 3, List.of("", "x", "two\nlines", "\ud83d\ude00\u0000", "a,b").get(random.nextInt(5))));
		}
		assertEquals(new HashSet<>(cells), new HashSet<>(PackedCells.unpack(PackedCells.pack(cells))));
		List<CellText> cleared = new ArrayList<>();
		for (long row = 0; row < 100_000; row++) {
			cleared.add(new CellText("c1", row, ""));
		}
		assertTrue(PackedCells.pack(cleared).length() < 100);
		assertEquals(cleared, PackedCells.unpack(PackedCells.pack(cleared)));
	}
}
