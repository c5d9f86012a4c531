// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.TableStore;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A program that edits without end until it is killed. */
final class Killed {

	private Killed() {
	}

	static MemoryTable table() {
		return new MemoryTable(1, IntStream.range(0, 50_000).mapToObj(row -> new String[] { "row " + row }).toArray(String[][]::new));
	}

	public static void main(String[] args) throws IOException {
		var monitor = new NullProgressMonitor();
		System.out.write('S');
		System.out.flush();
		try (TableStore store = new DuckDbStoreFactory().open(Path.of(args[0]), "stamp", table(), monitor)) {
			for (int id = store.appliedSteps().size() + 1; id <= 50_000; id++) {
				store.apply(id, new SetCell(0, id - 1, "edit " + id + "."), (column, row, text) -> { }, monitor);
			}
		}
	}
}
