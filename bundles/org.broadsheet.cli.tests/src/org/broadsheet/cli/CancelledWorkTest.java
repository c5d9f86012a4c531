// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work on a table of some size is cancelled early, later and at last not at all: as long as it is not whole, everything is as it was. */
class CancelledWorkTest {

	private static final int ROWS = 70_000;

	@TempDir
	Path directory;
	private Bench bench;

	/** Long work. */
	private interface Work {
		void run(IProgressMonitor monitor) throws IOException;
	}

	@BeforeEach
	void open() throws IOException {
		bench = new Bench(directory, csv("street"));
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static String csv(String word) {
		StringBuilder text = new StringBuilder("Address,Price\n");
		for (int row = 0; row < ROWS; row++) {
			text.append(word).append(' ').append(row % 977).append(',').append(row % 10_007 == 0 ? "n/a" : Integer.toString(row)).append('\n');
		}
		return text.toString();
	}

	/** Cancels when it was asked for a number of times, more often each time, until the work is whole; takes it back then. */
	private void cancel(Work work, Work back) throws Exception {
		long before = state();
		boolean whole = false;
		for (int looks = 0; !whole; looks += 1 + looks * 2) {
			int[] left = { looks };
			IProgressMonitor monitor = new NullProgressMonitor() {
				@Override
				public synchronized boolean isCanceled() {
					return left[0]-- <= 0;
				}
			};
			try {
				work.run(monitor);
				whole = true;
			} catch (OperationCanceledException e) {
				assertEquals(before, state());
			}
		}
		back.run(Bench.MONITOR);
		assertEquals(before, state());
	}

	/** All that can be told from the dataset, in a number. */
	private long state() throws Exception {
		Told told = new Told();
		for (Step step : bench.dataset().model().getSteps().subList(0, bench.dataset().model().getStepsApplied())) {
			told.add(step.getId() + step.getKind() + step.getLabel() + new TreeMap<>(step.getParameters().map()));
		}
		DatasetTable table = bench.dataset().table().orElseThrow();
		told.add(table.store().orElseThrow().appliedSteps() + " " + table.editedRows().size() + " " + table.scan().issues());
		RowPage page = table.page(0, (int) table.rowCount());
		for (String[] cells : page.cells()) {
			told.add(cells);
		}
		for (Column column : bench.dataset().model().getColumns()) {
			told.add(column.getId() + column.getName() + column.getType() + table.check(column).nonEmpty() + List.of(table.check(column).errors().toArray().length));
			table.store().orElseThrow().texts(column.getSourceIndex(), (row, text) -> told.add(text), Bench.MONITOR);
		}
		return told.number;
	}

	private static final class Told {

		private long number;

		void add(String... texts) {
			for (String text : texts) {
				number = number * 0x9E3779B97F4A7C15L + text.hashCode();
			}
		}
	}

	@Test
	void steps() throws Exception {
		Change.Rewrite upper = new Change.Rewrite(bench.id("Address"), new CellFunction.ChangeCase(LetterCase.UPPER));
		cancel(monitor -> bench.dataset().perform(upper, monitor), bench.dataset()::undo);
		cancel(monitor -> bench.dataset().perform(new Change.Within(upper, new RowChoice.Holding(bench.id("Price"), "n/a")), monitor), bench.dataset()::undo);
		cancel(monitor -> bench.dataset().perform(new Change.ReplaceValue(bench.id("Address"), "street 7", "lane 7"), monitor), bench.dataset()::undo);
		bench.perform(upper);
		cancel(bench.dataset()::undo, bench.dataset()::redo);
		bench.undo();
		cancel(bench.dataset()::redo, bench.dataset()::undo);
		cancel(monitor -> bench.dataset().perform(new Change.DeriveColumn("Loud", "upper(Address)"), monitor), bench.dataset()::undo);
		bench.perform(new Change.DeleteRows(new RowChoice.WithErrors()));
		cancel(bench.dataset()::undo, bench.dataset()::redo);
	}

	@Test
	void theNextFile() throws Exception {
		bench.perform(new Change.Rewrite(bench.id("Address"), new CellFunction.ChangeCase(LetterCase.UPPER)));
		bench.perform(new Change.DeriveColumn("Loud", "Address || '!'"));
		Path next = bench.file(csv("avenue"));
		cancel(monitor -> new ImportOperation(bench.dataset(), next, Map.of("headerRows", "1")).execute(monitor), monitor -> {
			while (!bench.label().startsWith("Replaced data")) {
				bench.undo();
			}
			bench.undo();
		});
	}
}
