// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of cells in memory, in a file, and partly in both. */
class ChunkedCellCodesTest {

	private static final int COLUMNS = 3;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 0, 100, 1000, 1 << 20 })
	void givesBackWhatWasAppended(long heapLimit) throws IOException {
		Path spill = folder.resolve("codes.bin");
		try (ChunkedCellCodes codes = new ChunkedCellCodes(COLUMNS, spill, heapLimit)) {
			long row = 0;
			for (int count : new int[] { 10, 1, 200, 33, 100 }) {
				byte[] chunk = new byte[COLUMNS * count];
				for (int c = 0; c < COLUMNS; c++) {
					for (int r = 0; r < count; r++) {
						chunk[c * count + r] = code(c, row + r);
					}
				}
				codes.append(chunk, count);
				row += count;
			}
			codes.set(1, 250, CellClass.FORMULA);
			codes.truncate(340);
			assertEquals(340, codes.rows());
			byte[] copied = new byte[400];
			for (int c = 0; c < COLUMNS; c++) {
				assertEquals(335, codes.copy(c, 5, copied));
				for (int r = 5; r < 340; r++) {
					byte expected = c == 1 && r == 250 ? CellClass.FORMULA : code(c, r);
					assertEquals(expected, codes.get(c, r));
					assertEquals(expected, copied[r - 5]);
				}
			}
		}
		assertFalse(Files.exists(spill));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1 << 20 })
	void summariesHoldWhateverIsEditedOrCutOff(long heapLimit) throws IOException {
		try (ChunkedCellCodes codes = new ChunkedCellCodes(1, folder.resolve("codes.bin"), heapLimit)) {
			codes.append(new byte[] { CellClass.EMPTY, CellClass.INTEGER, CellClass.EMPTY }, 3);
			codes.append(new byte[] { CellClass.INTEGER, CellClass.MISSING }, 2);
			assertEquals(new CellCodes.Summary(3, bits(CellClass.EMPTY, CellClass.INTEGER), 2), codes.summary(0, 0));
			assertEquals(new CellCodes.Summary(2, bits(CellClass.INTEGER, CellClass.MISSING), 0), codes.summary(0, 3));
			assertEquals(-1, codes.summary(0, 1).empty());
			codes.set(0, 0, CellClass.CODE);
			codes.set(0, 1, CellClass.EMPTY);
			codes.set(0, 2, CellClass.EMPTY);
			codes.set(0, 3, CellClass.EMPTY);
			assertEquals(new CellCodes.Summary(3, bits(CellClass.EMPTY, CellClass.INTEGER, CellClass.CODE), 2), codes.summary(0, 0));
			assertEquals(1, codes.summary(0, 3).empty());
			codes.truncate(4);
			assertEquals(new CellCodes.Summary(1, bits(CellClass.EMPTY, CellClass.INTEGER, CellClass.MISSING), -1), codes.summary(0, 3));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 300, 1 << 20 })
	void aColumnOfOneClassTakesEdits(long heapLimit) throws IOException {
		int count = 200;
		byte[] chunk = new byte[COLUMNS * count];
		Arrays.fill(chunk, CellClass.INTEGER);
		chunk[count + 7] = CellClass.EMPTY;
		try (ChunkedCellCodes codes = new ChunkedCellCodes(COLUMNS, folder.resolve("codes.bin"), heapLimit)) {
			codes.append(chunk, count);
			codes.append(chunk, count);
			codes.set(2, 250, CellClass.EMPTY);
			codes.set(0, 10, CellClass.INTEGER);
			codes.set(2, 251, CellClass.CODE);
			codes.set(0, 399, CellClass.CODE);
			byte[] copied = new byte[2 * count];
			for (int c = 0; c < COLUMNS; c++) {
				assertEquals(2 * count, codes.copy(c, 0, copied));
				for (int r = 0; r < 2 * count; r++) {
					byte edited = c == 2 && r == 250 || c == 1 && r % count == 7 ? CellClass.EMPTY : c == 2 && r == 251 || c == 0 && r == 399 ? CellClass.CODE : CellClass.INTEGER;
					assertEquals(edited, copied[r], "row " + r + " of column " + c);
					assertEquals(edited, codes.get(c, r));
				}
			}
			assertEquals(new CellCodes.Summary(count, bits(CellClass.INTEGER, CellClass.EMPTY, CellClass.CODE), 1), codes.summary(2, count));
			assertEquals(new CellCodes.Summary(count, bits(CellClass.INTEGER), 0), codes.summary(2, 0));
		}
	}

	private static long bits(byte... classes) {
		long bits = 0;
		for (byte code : classes) {
			bits |= 1L << code;
		}
		return bits;
	}

	@Test
	void allClassesHaveABit() {
		assertTrue(CellClass.COUNT <= Long.SIZE);
	}

	private static byte code(int column, long row) {
		return (byte) ((column * 7 + row) % 41);
	}
}
