// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of cells in chosen rows: what they do, in words and cells; back, forth, after a restart, built anew, and on the next file. */
class ChosenRowsTest {

	private static final String CSV = "Town,Price,Status\navon,1,open\nbolton,x,closed\n,3,open\n,y,closed\ncanaan,z,open\n";

	@TempDir
	Path directory;

	private Bench bench() throws IOException {
		Bench bench = new Bench(directory, CSV);
		bench.perform(new Change.SetType(bench.id("Price"), DataType.NUMBER, Map.of()));
		return bench;
	}

	private static Change.OfColumnCells upper(Bench bench) {
		return new Change.Rewrite(bench.id("Town"), new CellFunction.ChangeCase(LetterCase.UPPER));
	}

	private void check(Bench bench, Change change, String label, String towns) throws IOException {
		String before = bench.state();
		assertEquals(label, bench.dataset().preview(change, 10, Bench.MONITOR).label());
		assertEquals(before, bench.state());
		bench.perform(change);
		assertEquals(label, bench.label());
		String after = bench.state();
		assertEquals(towns, bench.rows().lines().map(line -> line.substring(0, line.indexOf(','))).toList().toString());
		bench.rebuild();
		assertEquals(after, bench.state());
		bench.undo();
		assertEquals(before, bench.state());
		bench.redo();
		bench.restart();
		assertEquals(after, bench.state());
		bench.undo();
		assertEquals(before, bench.state());
	}

	@Test
	void onlyTheChosenRowsChange() throws IOException {
		try (Bench bench = bench()) {
			check(bench, new Change.Within(upper(bench), new RowChoice.Numbered(List.of(0L, 4L))), "Changed Town to upper case: 2 cells, only in 2 chosen rows", "[AVON, bolton, , , CANAAN]");
			check(bench, new Change.Within(upper(bench), new RowChoice.Numbered(List.of(1L))), "Changed Town to upper case: 1 cell, only in row 2", "[avon, BOLTON, , , canaan]");
			check(bench, new Change.Within(upper(bench), new RowChoice.WithErrors()), "Changed Town to upper case: 2 cells, only in rows with errors", "[avon, BOLTON, , , CANAAN]");
			check(bench, new Change.Within(upper(bench), new RowChoice.ErrorsIn(bench.id("Price"))), "Changed Town to upper case: 2 cells, only in rows with errors in Price", "[avon, BOLTON, , , CANAAN]");
			check(bench, new Change.Within(upper(bench), new RowChoice.Holding(bench.id("Status"), "open")), "Changed Town to upper case: 2 cells, only in rows where Status is \"open\"",
					"[AVON, bolton, , , CANAAN]");
			check(bench, new Change.Within(upper(bench), new RowChoice.Holding(bench.id("Town"), "avon")), "Changed Town to upper case: 1 cell, only cells that were \"avon\"", "[AVON, bolton, , , canaan]");
			check(bench, new Change.Within(new Change.FillDown(bench.id("Town")), new RowChoice.Holding(bench.id("Status"), "closed")),
					"Filled Town down: 1 cell, only in rows where Status is \"closed\"", "[avon, bolton, , bolton, canaan]");
		}
	}

	@Test
	void laterDecisionsDoNotChangeWhatWasAnError() throws IOException {
		try (Bench bench = bench()) {
			bench.perform(new Change.Within(upper(bench), new RowChoice.ErrorsIn(bench.id("Price"))));
			bench.perform(new Change.SetType(bench.id("Price"), DataType.TEXT, Map.of()));
			String after = bench.rows();
			bench.rebuild();
			assertEquals(after, bench.rows());
		}
	}

	@Test
	void conditionsHoldOnTheNextFileAndRowNumbersOnlyWhereTheRowsAreTheSame() throws IOException {
		try (Bench bench = bench()) {
			bench.perform(new Change.Within(upper(bench), new RowChoice.ErrorsIn(bench.id("Price"))));
			bench.perform(new Change.Within(upper(bench), new RowChoice.Numbered(List.of(0L))));
			bench.perform(new Change.Within(new Change.FillDown(bench.id("Town")), new RowChoice.Holding(bench.id("Status"), "closed")));
			String after = bench.rows();
			assertEquals(List.of("table.csv is the same as before and was read the same way: nothing was changed."), bench.replace(CSV));
			assertEquals(List.of(), bench.replace(CSV.replace("\n", "\r\n")));
			assertEquals(after, bench.rows());
			List<String> notes = bench.replace("Town,Price,Status\nessex,1,open\nfenton,bad,open\n,4,closed\n");
			assertEquals(List.of("Not done again: Changed Town to upper case: 1 cell, only in row 1. The new file has other rows there."), notes);
			assertEquals("essex,1,open\nFENTON,bad,open\nFENTON,4,closed\n", bench.rows());
			assertEquals(List.of("Column \"Status\" is not in the new file; its decisions come back when a later file has it.",
					"Not done again: Filled Town down: 1 cell, only in rows where Status is \"closed\". A column it concerns is not in the new file."),
					bench.replace("Town,Price\nessex,bad\n"));
			assertEquals("ESSEX,bad\n", bench.rows());
		}
	}

	@Test
	void whatCannotBeIsRefused() throws IOException {
		try (Bench bench = bench()) {
			String before = bench.state();
			assertThrows(RefusedException.class, () -> bench.perform(new Change.Within(upper(bench), new RowChoice.Numbered(List.of(5L)))));
			List<Long> many = LongStream.rangeClosed(0, Change.SetCells.MOST).boxed().toList();
			assertThrows(RefusedException.class, () -> bench.perform(new Change.Within(upper(bench), new RowChoice.Numbered(many))));
			assertThrows(IllegalArgumentException.class, () -> new Change.Within(new Change.SetCell(bench.id("Town"), 0, "x"), new RowChoice.Blank()));
			assertEquals(before, bench.state());
		}
	}
}
