// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.contracts.TableStoreContractTest;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.store.CellStep.Rewrite;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.junit.jupiter.api.Test;

/** The contract where every step on a column, however small, writes the column anew. */
final class CopiedColumnsTest extends TableStoreContractTest {

	@Override
	protected TableStoreFactory factory() {
		return new DuckDbStoreFactory(rows -> 0);
	}

	@Test
	void theWholeColumnIsWrittenAnewWhereManyCellsChange() throws Exception {
		MemoryTable table = new MemoryTable(2, IntStream.range(0, 300_000).mapToObj(row -> row("street " + row % 1000, Integer.toString(row))).toArray(String[][]::new));
		try (TableStore store = new DuckDbStoreFactory().open(folder, "stamp", table, monitor)) {
			assertEquals(300_000, store.apply(1, new Rewrite(0, new CellFunction.ChangeCase(LetterCase.UPPER)), ignore, monitor));
			assertEquals(1, store.apply(2, new SetCell(0, 299_999, "last"), ignore, monitor));
		}
		try (TableStore store = new DuckDbStoreFactory().open(folder, "stamp", table, monitor)) {
			assertEquals(300, store.search("STREET 77", List.of(0), monitor).toArray().length / 11);
			assertEquals("STREET 5", store.page(2005, 1).cell(0, 0));
			assertEquals("last", store.page(299_999, 1).cell(0, 0));
			store.revertLast(ignore, monitor);
			long[] told = new long[1];
			store.revertLast((column, row, text) -> told[0]++, monitor);
			assertEquals(300_000, told[0]);
			assertEquals(1000, store.values(0, Optional.empty(), 2000).stream().filter(value -> value.value().startsWith("street ")).count());
			store.edits((column, row, text) -> told[0]++);
			assertEquals(300_000, told[0]);
		}
	}
}
