// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOffsetsTest {

	private static final int MOST = 1 << 19;

	@ParameterizedTest
	@ValueSource(ints = { 1000, MOST, MOST + 1, 3_000_000, 20_000_000 })
	void takesBoundedMemoryAndStillLeadsToEveryRow(int entries) {
		RowOffsets index = new RowOffsets();
		for (long i = 0; i < entries; i++) {
			index.add(i * RowOffsets.ROWS, i * 1000, i * RowOffsets.ROWS * 2);
		}
		index.end(entries * 1000L);
		assertTrue(index.size() <= MOST && index.size() >= Math.min(entries, MOST / 2), entries + " entries, " + index.size() + " kept");
		long widest = 0;
		for (int i = 0; i < index.size(); i++) {
			assertEquals(index.row(i) / RowOffsets.ROWS * 1000, index.offset(i));
			assertEquals(index.row(i) * 2, index.line(i));
			widest = Math.max(widest, index.offset(i + 1) - index.offset(i));
		}
		assertTrue(widest <= Math.max(1000, 8L * entries / MOST * 1000), "rows are " + widest + " bytes apart");
		for (long row = 0; row < (long) entries * RowOffsets.ROWS; row += 99_991) {
			int entry = index.entry(row);
			assertTrue(index.row(entry) <= row && (entry + 1 == index.size() || index.row(entry + 1) > row), "row " + row);
		}
	}

	@Test
	void keepsTheEntriesOfLongRows() {
		RowOffsets index = new RowOffsets();
		for (long i = 0; i < MOST + 10; i++) {
			index.add(i, i * RowOffsets.BYTES, i);
		}
		assertEquals(MOST + 10, index.size());
	}
}
