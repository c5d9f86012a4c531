// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** Rows that repeat earlier ones, against a plain set of their texts. */
class RepeatsTest {

	/** Rows that are made when they are asked for. */
	private record Made(long rowCount, int columnCount, LongFunction<String[]> row) implements RowSource {

		@Override
		public RowPage page(long first, int count) {
			return rows(LongStream.range(first, Math.min(rowCount, first + count)).toArray());
		}

		@Override
		public RowPage rows(long[] rows) {
			return new RowPage(rows, rows, Arrays.stream(rows).mapToObj(row).toArray(String[][]::new));
		}
	}

	private static long[] expected(RowSource rows, List<Integer> columns) throws IOException {
		Set<List<String>> seen = new HashSet<>();
		return LongStream.range(0, rows.rowCount()).filter(row -> {
			try {
				RowPage page = rows.page(row, 1);
				List<String> texts = columns.stream().map(column -> page.cell(0, column).strip()).toList();
				return !texts.stream().allMatch(String::isEmpty) && !seen.add(texts);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}).toArray();
	}

	@Test
	void findsWhatASetFinds() throws IOException {
		for (int seed = 0; seed < 20; seed++) {
			int kinds = 1 + seed * 40;
			long of = seed;
			RowSource rows = new Made(9_000, 3, row -> {
				Random random = new Random(of * 31 + row);
				String[] cells = new String[3];
				for (int c = 0; c < 3; c++) {
					int kind = random.nextInt(kinds);
					cells[c] = kind % 7 == 0 ? " " : kind % 5 == 0 ? " v" + kind : "v" + kind;
				}
				return cells;
			});
			for (List<Integer> columns : List.of(List.of(0), List.of(0, 1), List.of(0, 1, 2), List.of(2))) {
				assertArrayEquals(expected(rows, columns), Repeats.of(rows, columns, () -> false).toArray());
			}
		}
	}

	@Test
	void textsAreNotJoinedAcrossColumns() throws IOException {
		String[][] rows = { { "a", "bc" }, { "ab", "c" }, { "", "abc" }, { "abc", "" }, { "a", "bc " } };
		assertArrayEquals(new long[] { 4 }, Repeats.of(new Made(rows.length, 2, row -> rows[(int) row]), List.of(0, 1), () -> false).toArray());
	}

	@Test
	void aMillionDifferentValuesAreAllDifferent() throws IOException {
		RowSource rows = new Made(1_000_001, 1, row -> new String[] { row == 1_000_000 ? "5" : Long.toString(row) });
		assertArrayEquals(new long[] { 1_000_000 }, Repeats.of(rows, List.of(0), () -> false).toArray());
	}

	@Test
	void isCancelled() {
		long[] asked = new long[1];
		RowSource rows = new Made(1_000_000, 1, row -> new String[] { Long.toString(row) });
		assertThrows(OperationCanceledException.class, () -> Repeats.of(rows, List.of(0), () -> ++asked[0] > 3));
		assertTrue(asked[0] == 4);
	}
}
