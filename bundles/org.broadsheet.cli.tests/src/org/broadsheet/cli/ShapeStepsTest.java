// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.ChangePreview;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of rows and columns on a real table: what becomes of it, in words and cells; then back, forth, after a restart and built anew. */
class ShapeStepsTest {

	private static final String TOWNS = """
			Town,Price,Qty,Note
			"Bolton, CT",10.50,2,a
			"Avon, CT",x,1,b
			,,,
			"Bolton, CT",10.50,2,a
			"Canaan, CT, USA",3,4,"two
			lines"
			Hartford,1,0,z
			""";

	@TempDir
	Path directory;

	/** Performs a change, and holds it to being taken back, done again, found after a restart and built anew. */
	private void check(Bench bench, Change change, String label, String names, String rows) throws IOException {
		String before = bench.state();
		ChangePreview preview = bench.dataset().preview(change, 10, Bench.MONITOR);
		assertEquals(before, bench.state());
		assertTrue(bench.perform(change) > 0);
		assertEquals(label, bench.label());
		assertEquals(label, preview.label());
		assertEquals(names, bench.names());
		assertEquals(rows, bench.lined());
		assertEquals(bench.dataset().table().orElseThrow().rowCount(), preview.rows());
		String after = bench.state();
		bench.undo();
		assertEquals(before, bench.state());
		bench.redo();
		assertEquals(after, bench.state());
		List<String> kept = bench.kept();
		bench.restart();
		assertEquals(after, bench.state());
		assertEquals(kept, bench.kept());
		bench.rebuild();
		assertEquals(after, bench.state());
		bench.undo();
		assertEquals(before, bench.state());
		bench.redo();
		assertEquals(after, bench.state());
	}

	@Test
	void rowsAreDeleted() throws IOException {
		try (Bench bench = new Bench(directory, TOWNS)) {
			bench.perform(new Change.SetType(bench.id("Price"), DataType.NUMBER, Map.of()));
			check(bench, new Change.DeleteRows(new RowChoice.Blank()), "Deleted blank rows: 1 row", "Town,Price,Qty,Note",
					"2: Bolton, CT,10.50,2,a\n3: Avon, CT,x,1,b\n5: Bolton, CT,10.50,2,a\n6: Canaan, CT, USA,3,4,two\nlines\n8: Hartford,1,0,z\n");
			check(bench, new Change.DeleteRows(new RowChoice.WithErrors()), "Deleted rows with errors: 1 row", "Town,Price,Qty,Note",
					"2: Bolton, CT,10.50,2,a\n5: Bolton, CT,10.50,2,a\n6: Canaan, CT, USA,3,4,two\nlines\n8: Hartford,1,0,z\n");
			bench.perform(new Change.SetCell(bench.id("Qty"), 3, "9"));
			check(bench, new Change.RemoveDuplicates(List.of()), "Deleted repeated rows: 1 row", "Town,Price,Qty,Note",
					"2: Bolton, CT,10.50,2,a\n6: Canaan, CT, USA,3,4,two\nlines\n8: Hartford,1,9,z\n");
			check(bench, new Change.DeleteRows(new RowChoice.Holding(bench.id("Town"), "Hartford")), "Deleted rows with \"Hartford\" in Town: 1 row", "Town,Price,Qty,Note",
					"2: Bolton, CT,10.50,2,a\n6: Canaan, CT, USA,3,4,two\nlines\n");
			check(bench, new Change.DeleteRows(new RowChoice.Numbered(List.of(0L))), "Deleted row 1", "Town,Price,Qty,Note", "6: Canaan, CT, USA,3,4,two\nlines\n");
			assertEquals(0, bench.perform(new Change.DeleteRows(new RowChoice.Blank())));
			while (bench.dataset().undoable().filter(step -> !step.getLabel().startsWith("Added data")).isPresent()) {
				bench.undo();
			}
			assertEquals(6, bench.dataset().table().orElseThrow().rowCount());
		}
	}

	@Test
	void columnsAreTakenApartAndPutTogether() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Year,Name\n\"Avon, CT\",2020,a\n\"Canaan, CT, USA\",2021,b\nX,2022,\n")) {
			String town = bench.id("Town");
			check(bench, new Change.SplitColumn(town, ",", false, 0, List.of("Place", "State"), false), "Split Town at \",\" into Place, State, Town 3", "Place,State,Town 3,Year,Name",
					"2: Avon,CT,,2020,a\n3: Canaan,CT,USA,2021,b\n4: X,,,2022,\n");
			check(bench, new Change.JoinColumns(List.of(bench.id("State"), bench.id("Name")), "-", "Both", true), "Joined State, Name into Both", "Place,State,Town 3,Year,Name,Both",
					"2: Avon,CT,,2020,a,CT-a\n3: Canaan,CT,USA,2021,b,CT-b\n4: X,,,2022,,\n");
			bench.perform(new Change.MoveColumn(bench.id("Both"), 0));
			check(bench, new Change.DeleteColumns(List.of(bench.id("Town 3"), bench.id("Name"))), "Deleted columns Town 3, Name", "Both,Place,State,Year",
					"2: CT-a,Avon,CT,2020\n3: CT-b,Canaan,CT,2021\n4: ,X,,2022\n");
		}
	}

	@Test
	void yearColumnsBecomeRows() throws IOException {
		try (Bench bench = new Bench(directory, "Town,2020,2021,2022,Note\nAvon,1,2,3,x\nBolton,4,,6,y\n")) {
			check(bench, new Change.Unpivot(List.of(bench.id("2020"), bench.id("2021"), bench.id("2022")), "Year", "Value"), "Made rows of the columns 2020, 2021, 2022, as Year and Value: 5 rows",
					"Town,Year,Value,Note", "2: Avon,2020,1,x\n2: Avon,2021,2,x\n2: Avon,2022,3,x\n3: Bolton,2020,4,y\n3: Bolton,2022,6,y\n");
			assertEquals(DataType.NUMBER, bench.column("Value").getType());
		}
	}

	@Test
	void aRowNamesTheColumns() throws IOException {
		try (Bench bench = new Bench(directory, "A,B,C\nx,7,y\nTown,Count, Full  name\nAvon,1,a\nBolton,2,b\n")) {
			check(bench, new Change.UseRowAsHeader(1), "Took the column names from row 2: 2 rows went", "Town,Count,Full name", "4: Avon,1,a\n5: Bolton,2,b\n");
			assertEquals(List.of(DataType.NUMBER, "full_name"), List.of(bench.column("Count").getType(), bench.column("Full name").getFieldName()));
		}
	}

	@Test
	void aColumnIsDerivedAndFailuresAreFindings() throws IOException {
		try (Bench bench = new Bench(directory, TOWNS)) {
			bench.perform(new Change.SetType(bench.id("Price"), DataType.NUMBER, Map.of()));
			check(bench, new Change.DeriveColumn("Total", "Price * Qty"), "Added column Total as Price * Qty", "Town,Price,Qty,Note,Total",
					"2: Bolton, CT,10.50,2,a,21.00\n3: Avon, CT,x,1,b,\n4: ,,,,\n5: Bolton, CT,10.50,2,a,21.00\n6: Canaan, CT, USA,3,4,two\nlines,12.00\n8: Hartford,1,0,z,0.00\n");
			check(bench, new Change.DeriveColumn("Ratio", "cast(note as integer) + 6 / qty"), "Added column Ratio as cast(note as integer) + 6 / qty; 6 cells are empty because it failed there",
					"Town,Price,Qty,Note,Total,Ratio",
					"2: Bolton, CT,10.50,2,a,21.00,\n3: Avon, CT,x,1,b,,\n4: ,,,,,\n5: Bolton, CT,10.50,2,a,21.00,\n6: Canaan, CT, USA,3,4,two\nlines,12.00,\n8: Hartford,1,0,z,0.00,\n");
			List<Issue> failed = bench.dataset().table().orElseThrow().scan().issues().stream().filter(issue -> issue.code().equals("derive-failed")).toList();
			assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), failed.stream().map(Issue::row).toList());
			assertTrue(failed.getFirst().message().contains("'a'"), failed.getFirst().message());
		}
	}

	private static List<String> findings(Bench bench) throws IOException {
		return bench.dataset().table().orElseThrow().issues().stream().filter(issue -> issue.row() > 0)
				.map(issue -> issue.code() + " " + issue.row() + ": " + issue.message().replaceFirst("[;:].*", "") + issue.fixes().stream().filter(fix -> fix.parameters().containsKey("rows")).map(fix -> " " + fix.label()).toList())
				.distinct().toList();
	}

	@Test
	void findingsFollowTheirRowsAndWhatDeletesThemDoes() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Fee,Note\nAvon,1,a\nKent\nEssex,3,c,surplus\nBolton,5,d\nTotal,9,\n")) {
			assertEquals(List.of("too-few-cells 2: Row 2 (line 3) has 1 cell instead of 3[]", "too-many-cells 3: Row 3 (line 4) has 4 cells instead of 3[]", "total-row 5: Row 5 (line 6) sums up other rows[ Delete row 5]"), findings(bench));
			bench.perform(new Change.DeriveColumn("Twice", "fee"));
			assertEquals(3, findings(bench).size());
			bench.perform(new Change.DeleteRows(new RowChoice.Numbered(List.of(1L))));
			assertEquals(List.of("too-many-cells 2: Row 2 (line 4) has 4 cells instead of 3[]", "total-row 4: Row 4 (line 6) sums up other rows[ Delete row 4]"), findings(bench));
			bench.undo();
			assertEquals(3, findings(bench).size());
		}
	}

	@Test
	void expressionsAreWorkedOut() throws IOException {
		List<Map.Entry<String, String>> expected = List.of(
				Map.entry("upper(Town) || '!'", "HARTFORD!"),
				Map.entry("\"Sale Price\" / 4", "0.3125"),
				Map.entry("sale_price * sale_price", "1.5625"),
				Map.entry("case when Qty > 5 then 'many' else 'few' end", "few"),
				Map.entry("year(Day) + 1", "2025"),
				Map.entry("Day + interval 1 day", "2024-03-06"),
				Map.entry("\"Sale Price\" between 1 and 2", "true"),
				Map.entry("date_diff('day', Day, timestamp '2024-03-10')", "5"),
				Map.entry("Flag and true", "true"),
				Map.entry("coalesce(nullif(Gone, ''), 'none')", "none"),
				Map.entry("replace(town, 'Hart', $$it's$$)", "it'sford"),
				Map.entry("split_part(Town, 't', 2)", "ford"),
				Map.entry("Town like 'H%'", "true"),
				Map.entry("Town in ('Hartford', 'x')", "true"),
				Map.entry("10 / 5", "2"),
				Map.entry("round(1 / 3.0, 2)", "0.33"),
				Map.entry("Big + 1", "12345678901234567891"),
				Map.entry("length(Town) -- a remark", "8"),
				Map.entry("town[1]", "H"));
		try (Bench bench = new Bench(directory, "Town,Sale Price,Qty,Day,Flag,Gone,Big\nHartford,1.25,3,03/05/2024,yes,,12345678901234567890\n")) {
			bench.perform(new Change.SetType(bench.id("Big"), DataType.NUMBER, Map.of()));
			for (var expression : expected) {
				ChangePreview preview = bench.dataset().preview(new Change.DeriveColumn("New", expression.getKey()), 1, Bench.MONITOR);
				assertEquals(expression.getValue(), preview.examples().getFirst().after(), expression.getKey());
			}
		}
	}

	private static List<String> notExpressions() {
		return List.of("read_text('/etc/passwd')", "(select 1)", "(select content from read_text('/etc/passwd'))", "1) from t where (true", "1); drop table t; select (1", "sum(Qty)", "row_number() over ()",
				"random()", "now()", "current_date", "current_setting('temp_directory')", "getvariable('x')", "getenv('HOME')", "version()", "nextval('x')", "1, 2", "*", "columns(*)", "Town union select 1",
				"exists (select 1)", "?", "$1", "#1", "query('select 1')", "write_log('x')", "main.upper(Town)", "Nothing + 1", "upper(", "Town + 1", "", " ", "sum(Qty) filter (true)",
				"list_transform([1], lambda x: x)", "1 as y", "json_serialize_sql('select 1')", "1)) union (select (2", "1 from t --", "1) --", "unnest([1,2])", "any_value(Town)", "attach 'x'", "install httpfs",
				"t.c0", "rowid", "repeat('x', 1000000000)", "sleep_ms(100)", "(copy t to 'x')", "Qty order by 1", "1 limit 1", "1 where true", "(values (1))", "array(select 1)", "Qty in (select 1)", "cast(Qty as nothing)");
	}

	@Test
	void whatIsNoExpressionIsRefusedWithASentence() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Qty\nHartford,3\n")) {
			String before = bench.state();
			for (String expression : notExpressions()) {
				RefusedException refused = assertThrows(RefusedException.class, () -> bench.perform(new Change.DeriveColumn("New", expression)), expression);
				assertTrue(refused.getMessage().matches("(?s)[A-Z\"T].*\\."), refused.getMessage());
				assertThrows(RefusedException.class, () -> bench.dataset().preview(new Change.DeriveColumn("New", expression), 3, Bench.MONITOR));
			}
			assertEquals(before, bench.state());
		}
	}

	@Test
	void cancelLeavesEverythingAsItWas() throws IOException {
		try (Bench bench = new Bench(directory, TOWNS)) {
			String before = bench.state();
			boolean whole = false;
			for (int looks = 0; !whole && looks < 200; looks += 1 + looks / 3) {
				int[] left = { looks };
				NullProgressMonitor cancelled = new NullProgressMonitor() {
					@Override
					public boolean isCanceled() {
						return left[0]-- < 0;
					}
				};
				try {
					bench.dataset().perform(new Change.DeriveColumn("Loud", "upper(Town)"), cancelled);
					whole = true;
				} catch (OperationCanceledException e) {
					assertEquals(before, bench.state());
				}
			}
			assertTrue(whole);
			bench.undo();
			assertEquals(before, bench.state());
		}
	}

	@Test
	void wishesThatCannotBeAreRefused() throws IOException {
		try (Bench bench = new Bench(directory, "Town,Qty\nHartford,3\n")) {
			String town = bench.id("Town");
			for (Change change : List.<Change>of(new Change.DeleteColumns(List.of(town, bench.id("Qty"))), new Change.SplitColumn(town, "", false, 0, List.of(), false),
					new Change.SplitColumn(town, "(", true, 0, List.of(), false), new Change.SplitColumn(town, ";", false, 0, List.of(), false), new Change.SplitColumn(town, "f", false, 2, List.of("qty"), false),
					new Change.JoinColumns(List.of(town), "-", "x", true), new Change.JoinColumns(List.of(town, bench.id("Qty")), "-", " ", true), new Change.DeriveColumn("town", "1"),
					new Change.UseRowAsHeader(1), new Change.DeleteRows(new RowChoice.Numbered(List.of(7L))), new Change.Unpivot(List.of(), "a", "b"), new Change.Unpivot(List.of(town), "Qty", "b"),
					new Change.DeleteColumns(List.of("gone")))) {
				String before = bench.state();
				assertTrue(assertThrows(RefusedException.class, () -> bench.perform(change), change.toString()).getMessage().endsWith("."));
				assertEquals(before, bench.state());
			}
		}
	}
}
