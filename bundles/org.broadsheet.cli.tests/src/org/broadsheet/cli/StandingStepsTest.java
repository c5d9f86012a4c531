// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done once is done on every next file, also after files on which there was nothing to do; and edits of single cells go with their row. */
class StandingStepsTest {

	private static final String FIRST = "Id,Place,Fee,Y1,Y2\n1,\"Avon, CT\",5,1,2\n1,\"Avon, CT\",5,1,2\n2,\"Bern, NY\",n/a,3,4\n";

	@TempDir
	Path directory;

	private Bench bench() throws IOException {
		Bench bench = new Bench(directory, FIRST);
		bench.perform(new Change.ReplaceValue(bench.id("Fee"), "n/a", ""));
		bench.perform(new Change.RemoveDuplicates(List.of()));
		bench.perform(new Change.SplitColumn(bench.id("Place"), ",", false, 0, List.of("Town", "State"), false));
		bench.perform(new Change.SetColumn(bench.id("Town"), ColumnAttribute.DESCRIPTION, "Where"));
		bench.perform(new Change.DeriveColumn("Double", "Fee * 2"));
		bench.perform(new Change.Rewrite(bench.id("State"), new CellFunction.ChangeCase(CellFunction.LetterCase.LOWER)));
		bench.perform(new Change.Unpivot(List.of(bench.id("Y1"), bench.id("Y2")), "Year", "Count"));
		return bench;
	}

	@Test
	void whatHadNothingToDoIsDoneOnTheFileAfter() throws IOException {
		try (Bench bench = bench()) {
			String before = bench.state();
			bench.replace("Id,Place,Fee,Y1,Y2\n7,\"Derby, CT\",5,1,\n");
			assertEquals("7,Derby,ct,5,Y1,1,10\n", bench.rows());
			bench.restart();
			bench.replace(FIRST);
			assertEquals(before, bench.state());
		}
	}

	@Test
	void whatConcernsMissingColumnsIsDoneWhenTheyAreThereAgain() throws IOException {
		try (Bench bench = bench()) {
			String before = bench.state();
			String without = "Id,Y1\n7,1\n8,\n";
			List<String> unlike = List.of("Column \"Place\" is not in the new file; its decisions come back when a later file has it.",
					"Column \"Fee\" is not in the new file; its decisions come back when a later file has it.", "Column \"Y2\" is not in the new file; its decisions come back when a later file has it.",
					"Not done again: Replaced \"n/a\" by empty in Fee: 1 cell. A column it concerns is not in the new file.",
					"Not done again: Split Place at \",\" into Town, State. A column it concerns is not in the new file.");
			ImportReview review = new ImportOperation(bench.dataset(), bench.file(without), Map.of("headerRows", "1")).review(Bench.MONITOR);
			List<String> alsoNotMade = List.of("Not done again: Added column Double as Fee * 2. A column it concerns is not in the new file.",
					"Not done again: Changed State to lower case: 2 cells. A column it concerns is not in the new file.");
			assertEquals(unlike, review.notes().subList(0, 5));
			assertEquals(alsoNotMade, review.notes().subList(5, review.notes().size()));
			for (int month = 0; month < 2; month++) {
				List<String> notes = bench.replace(without);
				assertEquals(unlike.getLast(), notes.get(notes.size() - 3));
				assertEquals(alsoNotMade.getLast(), notes.getLast());
				assertEquals("7,Y1,1\n", bench.rows());
				without = without.replace("8", "9");
			}
			assertEquals(List.of("Column \"Place\" is there again, with what was decided about it before.", "Column \"Fee\" is there again, with what was decided about it before.",
					"Column \"Y2\" is there again, with what was decided about it before."), bench.replace(FIRST));
			assertEquals(before.replaceAll("(?m)^\\[.*$", ""), bench.state().replaceAll("(?m)^\\[.*$", ""));
			assertEquals("Where", bench.column("Town").getDescription());
		}
	}

	@Test
	void whatWasTakenBackDoesNotComeAgain() throws IOException {
		try (Bench bench = bench()) {
			bench.replace("Id,Place,Fee,Y1,Y2\n7,\"Derby, CT\",5,1,\n");
			bench.undo();
			bench.replace(FIRST);
			assertEquals("1,Avon,ct,5,1,2,10\n2,Bern,ny,,3,4,\n", bench.rows());
		}
	}

	@Test
	void anEditGoesWithItsRow() throws IOException {
		try (Bench bench = new Bench(directory, "Id,Town,Status\n1,Avon,open\n2,Bern,open\n3,Cobb,open\n")) {
			bench.perform(new Change.SetCell(bench.id("Status"), 1, "closed"));
			bench.perform(new Change.SetCells(List.of(new CellText(bench.id("Status"), 0, "new"), new CellText(bench.id("Status"), 2, "old"))));
			assertEquals(List.of("Row 2 of \"Status\" is row 3 in the new file: it was edited there.",
					"Set cells in Status: 2 cells: 2 cells stand in other rows of the new file and were edited there."),
					bench.replace("Id,Town,Status\n0,Zell,open\n1,Avon,open\n2,Bern,open\n3,Cobb,open\n"));
			assertEquals("0,Zell,open\n1,Avon,new\n2,Bern,closed\n3,Cobb,old\n", bench.rows());
			assertEquals(List.of("Row 3 of \"Status\" was not edited again: the new file has another value or another row there.",
					"Not done again for 1 cell: Set cells in Status: 2 cells. The new file has other values or other rows there."),
					bench.replace("Id,Town,Status\n4,Dahl,open\n1,Avon,open\n5,Ems,open\n6,Frick,open\n"));
			assertEquals("4,Dahl,open\n1,Avon,new\n5,Ems,open\n6,Frick,open\n", bench.rows());
		}
	}

	@Test
	void theRowIdentifierTellsWhichRowItIs() throws IOException {
		try (Bench bench = new Bench(directory, "Id,Town,Status\n1,Avon,open\n2,Bern,open\n")) {
			bench.perform(new Change.SetColumn(bench.id("Id"), ColumnAttribute.ROW_IDENTIFIER, "true"));
			bench.perform(new Change.SetCell(bench.id("Status"), 1, "closed"));
			bench.replace("Id,Town,Status\n2,Berne,open\n1,Avon,open\n");
			assertEquals("2,Berne,closed\n1,Avon,open\n", bench.rows());
		}
	}

	@Test
	void aRowOfValuesIsNoHeader() throws IOException {
		try (Bench bench = new Bench(directory, "Report,x,y\nof,2024,z\nId,Town,Fee\n1,Avon,5\n")) {
			bench.perform(new Change.UseRowAsHeader(1));
			assertEquals("Id,Town,Fee", bench.names());
			bench.perform(new Change.SetColumn(bench.id("Town"), ColumnAttribute.NAME, "City"));
			bench.perform(new Change.SetColumn(bench.id("Fee"), ColumnAttribute.NAME, "Cost"));
			bench.replace("Report,x,y\nof,2025,z\nfor,all,b\nId,Town,Fee\n2,Bern,6\n");
			assertEquals("Id,City,Cost", bench.names());
			assertEquals(List.of(), bench.replace("Report,x,y\nof,2025,z\nId,Town,Fee\n2,Bern,6\n"));
			assertEquals("Id,City,Cost", bench.names());
			assertEquals("2,Bern,6\n", bench.rows());
			List<String> notes = bench.replace("Report,x,y\n1,Avon,5\n2,Bern,6\n");
			assertEquals("Not done again: Took the column names from row 2: 2 rows went. No row at the top of the new file has these names.", notes.getLast());
			assertEquals("1,Avon,5\n2,Bern,6\n", bench.rows());
		}
	}

	@Test
	void severalRenamedColumnsAreKnownByTheirPlace() throws IOException {
		try (Bench bench = new Bench(directory, "Id,Town,When,Fee\n1,Avon,2024-01-05,5\n")) {
			bench.perform(new Change.SetColumn(bench.id("When"), ColumnAttribute.DESCRIPTION, "Day"));
			assertEquals(2, bench.replace("Id,Town,Date,Amount\n1,Avon,2024-01-05,5\n").size());
			assertEquals("Day", bench.column("Date").getDescription());
			List<String> notes = new ImportOperation(bench.dataset(), bench.file("2,Bern,2024-01-06,6\n3,Cobb,2024-01-07,7\n"), Map.of("headerRows", "0")).execute(Bench.MONITOR);
			assertEquals("Column \"Date\" has no name in the new file: it was recognized by its place.", notes.get(2));
			assertEquals("Id,Town,Date,Amount", bench.names());
			assertEquals("Day", bench.column("Date").getDescription());
		}
	}

	@Test
	void aColumnInThePlaceOfADeletedOneIsNotDeleted() throws IOException {
		try (Bench bench = new Bench(directory, "Id,Y1,Total\n1,2,3\n")) {
			bench.perform(new Change.DeleteColumns(List.of(bench.id("Total"))));
			assertEquals(List.of("Column \"Y2\" is new.", "Column \"Total\" is not in the new file; its decisions come back when a later file has it."), bench.replace("Id,Y1,Y2\n1,2,3\n"));
			assertEquals("1,2,3\n", bench.rows());
			bench.replace("Id,Y1,Y2,Total\n1,2,3,6\n");
			assertEquals("Id,Y1,Y2", bench.names());
		}
	}

	@Test
	void aColumnIsKnownByTheNamesItHad() throws IOException {
		try (Bench bench = new Bench(directory, "Code,Town,Fee\n7,Avon,1\n")) {
			bench.perform(new Change.SetColumn(bench.id("Code"), ColumnAttribute.DESCRIPTION, "Key"));
			bench.replace("code_id,Town,Fee\n7,Avon,1\n");
			assertEquals("Key", bench.column("code_id").getDescription());
			bench.replace("Town,Fee,Extra\nAvon,1,x\n");
			assertEquals(List.of("Column \"code_id\" is there again, with what was decided about it before."), bench.replace("Code,Town,Fee,Extra\n7,Avon,1,x\n"));
			assertEquals("Key", bench.column("Code").getDescription());
			bench.replace("code_id,Fee,Town\n7,1,Avon\n");
			assertEquals(List.of("Column \"code_id\" is called \"Code\" in the new file; what was decided about it is kept."), bench.replace("Fee,Town,Code\n1,Avon,7\n"));
		}
	}

	@Test
	void aFileWithoutRowsLeavesTypes() throws IOException {
		try (Bench bench = new Bench(directory, "Id,When\n1,2024-01-05\n")) {
			assertEquals(List.of(), bench.replace("Id,When\n"));
			assertEquals(DataType.DATE_TIME, bench.column("When").getType());
		}
	}

	@Test
	void aColumnWithLimitsKeepsItsType() throws IOException {
		try (Bench bench = new Bench(directory, "Id,Fee\n1,5\n")) {
			bench.perform(new Change.SetRules(Map.of(bench.id("Fee"), Map.of("maximum", "10"))));
			bench.perform(new Change.DeriveColumn("Double", "Fee * 2"));
			String file = "Id,Fee\n1,ten\n2,none\n";
			assertEquals(Kind.RULED, new ImportOperation(bench.dataset(), bench.file(file), Map.of()).review(Bench.MONITOR).columns().get(1).kind());
			assertEquals(List.of("Column \"Fee\" holds Text in the new file; it stays Number, as its rules demand."), bench.replace(file));
			assertEquals("1,ten,\n2,none,\n", bench.rows());
			assertEquals(2, bench.dataset().table().orElseThrow().check(bench.column("Fee")).errors().size());
		}
	}
}
