// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.ImportReview;
import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another file comes in the place of the one there is: the same decisions, and the differences said before. */
class ReplacedDataTest {

	private static final String FIRST = "Town,State,Price,Old\n Avon,CT,$1,o\nBolton ,CT,$2,o\n,,,\nx,y,bad,o\n";

	@TempDir
	Path directory;

	private Bench bench() throws IOException {
		Bench bench = new Bench(directory, FIRST);
		bench.perform(new Change.SetType(bench.id("Price"), DataType.NUMBER, Map.of()));
		bench.perform(new Change.SetColumn(bench.id("Town"), ColumnAttribute.DESCRIPTION, "Where"));
		bench.perform(new Change.Rewrite(bench.id("Price"), new CellFunction.PlainNumber('.')));
		bench.perform(new Change.Rewrite(bench.id("Town"), new CellFunction.Trim()));
		bench.perform(new Change.SetCells(List.of(new CellText(bench.id("Old"), 0, "n"), new CellText(bench.id("Town"), 1, "Both"))));
		bench.perform(new Change.DeleteRows(new RowChoice.Blank()));
		bench.perform(new Change.DeleteRows(new RowChoice.WithErrors()));
		bench.perform(new Change.JoinColumns(List.of(bench.id("Town"), bench.id("State")), ", ", "Place", true));
		bench.perform(new Change.SetColumn(bench.id("Place"), ColumnAttribute.HIDDEN, "true"));
		bench.perform(new Change.SetColumn(bench.id("Place"), ColumnAttribute.NAME, "Town and state"));
		bench.perform(new Change.DeleteColumns(List.of(bench.id("State"))));
		bench.perform(new Change.MoveColumn(bench.id("Town and state"), 0));
		bench.perform(new Change.DeriveColumn("Double", "Price * 2"));
		bench.perform(new Change.SetFormat(bench.id("Double"), Map.of("decimals", "2")));
		return bench;
	}

	@Test
	void theSameFileGivesTheSameTable() throws IOException {
		try (Bench bench = bench()) {
			assertEquals("Town and state,Town,Price,Old,Double", bench.names());
			assertEquals("2: Avon, CT,Avon,1,n,2\n3: Both, CT,Both,2,o,4\n", bench.lined());
			String before = bench.state();
			String label = bench.label();
			assertEquals(List.of("table.csv is the same as before and was read the same way: nothing was changed."), bench.replace(FIRST));
			assertEquals(label, bench.label());
			assertEquals(before, bench.state());
			Path elsewhere = Files.copy(bench.file(FIRST), directory.resolve("elsewhere.csv"));
			assertEquals(List.of(), ImportOperation.next(bench.dataset(), elsewhere, Map.of()).execute(Bench.MONITOR));
			assertEquals(before, bench.state());
			bench.rebuild();
			assertEquals(before, bench.state());
			while (!bench.label().startsWith("Replaced data")) {
				bench.undo();
			}
			bench.undo();
			assertEquals(before, bench.state());
		}
	}

	@Test
	void theDifferencesAreSaidBeforeAndNothingElseIsLost() throws IOException {
		try (Bench bench = bench()) {
			String second = "Town,ST ATE,Price,New\nAvon ,CT,$3,1\nEnfield,MA,bad,2\n,,,\nGroton,CT,$5,3\n";
			String before = bench.state();
			ImportReview review = new ImportOperation(bench.dataset(), bench.file(second), Map.of("headerRows", "1")).review(Bench.MONITOR);
			assertEquals(before, bench.state());
			assertEquals(List.of(Kind.SAME, Kind.RENAMED, Kind.SAME, Kind.NEW, Kind.MISSING), review.columns().stream().map(ImportReview.Difference::kind).toList());
			assertEquals(List.of(4L, 4L), List.of(review.rowsBefore(), review.rowsAfter()));
			List<String> expected = List.of("Column \"State\" is called \"ST ATE\" in the new file; what was decided about it is kept.", "Column \"New\" is new.",
					"Column \"Old\" is not in the new file; its decisions come back when a later file has it.");
			assertEquals(expected, review.notes());
			List<String> notes = bench.replace(second);
			assertEquals(expected, notes.subList(0, 3));
			assertEquals(List.of("Not done again for 2 cells: Set cells in 2 columns: 2 cells. The new file has other values or other rows there."), notes.subList(3, notes.size()));
			assertEquals("Town and state,Town,Price,New,Double", bench.names());
			assertEquals("2: Avon, CT,Avon,3,1,6\n5: Groton, CT,Groton,5,3,10\n", bench.lined());
			assertEquals(Map.of("decimals", "2"), bench.column("Double").getFormat().map());
			assertEquals("Where", bench.column("Town").getDescription());
		}
	}

	@Test
	void aColumnThatComesBackHasItsDecisions() throws IOException {
		try (Bench bench = new Bench(directory, "A,B\n1,2\n")) {
			bench.perform(new Change.SetColumn(bench.id("B"), ColumnAttribute.DESCRIPTION, "Second"));
			String id = bench.id("B");
			bench.replace("A\n1\n");
			bench.replace("A\n3\n");
			assertEquals(List.of("Column \"B\" is there again, with what was decided about it before."), bench.replace("A,B\n1,x\n"));
			assertEquals(List.of(id, "Second"), List.of(bench.id("B"), bench.column("B").getDescription()));
		}
	}

	@Test
	void howNumbersAreShownIsDecidedOnce() throws IOException {
		try (Bench bench = new Bench(directory, "Year,People\n2020,1500\n2021,98126\n2022,7\n")) {
			assertEquals(List.of(Map.of("thousandsSeparator", "false"), Map.of()), List.of(bench.column("Year").getFormat().map(), bench.column("People").getFormat().map()));
			bench.perform(new Change.SetFormat(bench.id("Year"), Map.of("thousandsSeparator", "true")));
			bench.replace("Year,People,Year built\n2023,1500,1980\n2024,98126,1890\n2022,7,1911\n");
			assertEquals(List.of("true", "false"), List.of(bench.column("Year").getFormat().get("thousandsSeparator"), bench.column("Year built").getFormat().get("thousandsSeparator")));
		}
	}

	@Test
	void columnsAreKnownByTheirPlaceAndRetypedOnesAreTold() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Male,Year\nA,1,2020\nB,2,2021\n")) {
			bench.perform(new Change.SetColumn(bench.id("Male"), ColumnAttribute.DESCRIPTION, "Men"));
			assertEquals(List.of("Column \"Male\" is called \"Men\" in the new file; what was decided about it is kept."), bench.replace("Town,Men,Year\nA,1,2020\n"));
			assertEquals("Men", bench.column("Men").getDescription());
			assertEquals(List.of("Column \"Year\" held Number before and holds Text in the new file."), bench.replace("Town,Men,Year\nA,1,old\nB,2,new\nC,3,newer\n"));
			assertEquals(DataType.TEXT, bench.column("Year").getType());
		}
	}

	@Test
	void whatNoLongerAppliesIsListed() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Price,Qty\nA,1,2\nB,2,3\nC,3,4\n")) {
			bench.perform(new Change.ReplaceValue(bench.id("Town"), "A", "X"));
			bench.perform(new Change.FillDown(bench.id("Qty")));
			bench.perform(new Change.Rewrite(bench.id("Qty"), new CellFunction.ReplacePart("2", "22", false, true)));
			bench.perform(new Change.DeleteRows(new RowChoice.Numbered(List.of(1L))));
			bench.perform(new Change.DeriveColumn("Sum", "Price + Qty"));
			bench.perform(new Change.Rewrite(bench.id("Town"), new CellFunction.ChangeCase(CellFunction.LetterCase.LOWER)));
			List<String> notes = bench.replace("Town,Price\nD,1\nE,2\n");
			assertEquals(List.of("Column \"Qty\" is not in the new file; its decisions come back when a later file has it.",
					"Nothing changed in \"Replaced \"A\" by \"X\" in Town: 1 cell\": no cell of the new file has that value.",
					"Not done again: Replaced the part \"2\" by \"22\" in Qty: 1 cell. A column it concerns is not in the new file.", "Not done again: Deleted row 2. The new file has other rows there.",
					"Not done again: Added column Sum as Price + Qty. There is no column Qty: use one of Town, Price."), notes);
			assertEquals("d,1\ne,2\n", bench.rows());
		}
	}

	@Test
	void cancelLeavesEverythingAsItWas() throws IOException {
		try (Bench bench = bench()) {
			String before = bench.state();
			for (int limit = 1; limit < 400; limit = limit * 3 / 2 + 1) {
				int[] left = { limit };
				NullProgressMonitor cancelled = new NullProgressMonitor() {
					@Override
					public boolean isCanceled() {
						return left[0]-- < 0;
					}
				};
				try {
					new ImportOperation(bench.dataset(), bench.file(FIRST.replace("Avon", "Ansonia")), Map.of("headerRows", "1")).execute(cancelled);
					break;
				} catch (OperationCanceledException e) {
					assertEquals(before, bench.state(), "cancelled after " + limit);
				}
			}
		}
	}

	@Test
	void aFileThatCannotBeReadChangesNothing() throws IOException {
		try (Bench bench = bench()) {
			String before = bench.state();
			assertThrows(IOException.class, () -> new ImportOperation(bench.dataset(), directory.resolve("none.csv"), Map.of()).review(Bench.MONITOR));
			assertThrows(IOException.class, () -> new ImportOperation(bench.dataset(), directory.resolve("none.csv"), Map.of()).execute(Bench.MONITOR));
			assertEquals(before, bench.state());
		}
	}
}
