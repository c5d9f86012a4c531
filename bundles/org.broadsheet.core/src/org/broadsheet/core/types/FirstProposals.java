// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes the first proposals of a process quick: words, patterns and sentences they need are loaded while a source is still read, as a person waits for the end of
 * both.
 */
public final class FirstProposals {

	/** Columns that make use of most of what proposals and checks need: first what the guess of a dialect needs next, too. */
	private static final List<List<String>> COLUMNS = List.of(List.of("yes", "n/a", "Main Street"), List.of("1 Main Street", "2 Elm Street", "C-1"), List.of("01/31/2024", "02/28/2024", "?"), List.of("$1,500.50", "12.5", "n/a"),
			List.of("2015", "2016"));

	private static final AtomicBoolean BEGUN = new AtomicBoolean();

	private FirstProposals() {
	}

	/**
	 * Begins on a thread of its own, the first time only.
	 *
	 * @param more what else is needed when a source has been read
	 */
	public static void prepare(Runnable more) {
		if (!BEGUN.getAndSet(true)) {
			Thread.ofPlatform().daemon().name("broadsheet-first-proposals").start(() -> {
				COLUMNS.forEach(FirstProposals::propose);
				more.run();
			});
		}
	}

	private static void propose(List<String> texts) {
		ColumnScan scan = new ColumnScan();
		for (int row = 0; row < texts.size(); row++) {
			scan.add(CellClass.of(texts.get(row)), row);
		}
		try {
			TypeInference.propose(0, texts.getFirst(), scan, Habits.of(List.of(scan)), (column, row) -> texts.get((int) row));
		} catch (IOException e) {
			throw new AssertionError(e); // nothing is read
		}
	}
}
