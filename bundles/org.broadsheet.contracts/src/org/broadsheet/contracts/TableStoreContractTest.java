// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.core.store.CellPreview;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.CellStep.ClearCells;
import org.broadsheet.core.store.CellStep.FillDown;
import org.broadsheet.core.store.CellStep.ReplaceValue;
import org.broadsheet.core.store.CellStep.Rewrite;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.CellStep.SetCells;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.Evaluation;
import org.broadsheet.core.store.NamedColumn;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every table store does. Extend it in the tests of a store. */
public abstract class TableStoreContractTest {

	protected static final String[] NASTY = { "", " ", "  x ", "00123", "1E5", "a \"quoted\" word", "\"", "\"\"", "two\nlines", "two\r\nlines", "\r", "a,b;c\td", "\u00fcml\u00e4ut \u20ac \ud83d\ude00", "null", "NULL", "\\N",
			"'; drop table t; --", "\u0130stanbul", "nul \u0000 inside", "\u00a0", "\ufeffmark", "\\", "\\\"", "$1,234.50", "=1+1", "\u0001" };

	protected final IProgressMonitor monitor = new NullProgressMonitor();
	protected final EditSink ignore = (column, row, text) -> { };

	@TempDir
	protected Path folder;

	/** The factory under test. */
	protected abstract TableStoreFactory factory();

	protected final TableStore open(ScannedTable table) throws IOException {
		return factory().open(folder, "stamp", table, monitor);
	}

	protected static String[] row(String... cells) {
		return cells;
	}

	protected static MemoryTable column(String... cells) {
		return new MemoryTable(1, Arrays.stream(cells).map(cell -> row(cell)).toArray(String[][]::new));
	}

	/** All texts, column by column from the set operations as well as row by row. */
	protected static List<List<String>> content(TableStore store) throws IOException {
		List<List<String>> content = new ArrayList<>();
		for (String[] row : store.page(0, (int) store.rowCount()).cells()) {
			content.add(List.of(row));
		}
		for (int column = 0; column < store.columnCount(); column++) {
			content.add(store.values(column, Optional.empty(), Integer.MAX_VALUE).stream().map(ValueCount::toString).toList());
		}
		return content;
	}

	@Test
	void keepsEveryTextAsItIs() throws IOException {
		String[][] cells = Arrays.stream(NASTY).map(text -> row(text, "x", text)).toArray(String[][]::new);
		try (TableStore store = open(new MemoryTable(3, cells))) {
			assertEquals(NASTY.length, store.rowCount());
			for (int i = 0; i < NASTY.length; i++) {
				assertArrayEquals(cells[i], store.page(i, 1).cells()[0]);
				RowSet one = new RowSet();
				one.add(i);
				List<ValueCount> expected = NASTY[i].isEmpty() ? List.of() : List.of(new ValueCount(NASTY[i], 1));
				assertEquals(expected, store.values(2, Optional.of(one), 10), NASTY[i]);
			}
		}
	}

	@Test
	void readsRowsWithTheirLines() throws IOException {
		try (TableStore store = open(column("a", "b", "c", "d"))) {
			store.apply(1, new SetCell(0, 2, "C"), ignore, monitor);
			var page = store.rows(new long[] { 3, 0, 2 });
			assertArrayEquals(new long[] { 3, 0, 2 }, page.rows());
			assertArrayEquals(new long[] { 5, 2, 4 }, page.lines());
			assertEquals(List.of("d", "a", "C"), List.of(page.cell(0, 0), page.cell(1, 0), page.cell(2, 0)));
			assertEquals(1, store.page(3, 100).size());
		}
	}

	@Test
	void setsReplacesAndClears() throws IOException {
		MemoryTable table = new MemoryTable(2, row("N/A", "1"), row("x", "N/A"), row("N/A", ""), row("", "2"));
		RowSet rows = new RowSet();
		rows.add(0);
		rows.add(1);
		rows.add(2);
		try (TableStore store = open(table)) {
			List<String> told = new ArrayList<>();
			EditSink sink = (column, row, text) -> told.add(column + "/" + row + "=" + text);
			assertEquals(1, store.apply(1, new SetCell(1, 3, "\"3\""), sink, monitor));
			assertEquals(2, store.apply(2, new ReplaceValue(0, "N/A", "-"), sink, monitor));
			assertEquals(2, store.apply(4, new ClearCells(1, rows), sink, monitor));
			assertEquals(List.of("1/3=\"3\"", "0/0=-", "0/2=-", "1/0=", "1/1="), told);
			assertEquals(List.of(1, 2, 4), store.appliedSteps());
			assertArrayEquals(new String[][] { { "-", "" }, { "x", "" }, { "-", "" }, { "", "\"3\"" } }, store.page(0, 4).cells());
			told.clear();
			store.revertLast(sink, monitor);
			assertEquals(List.of("1/0=1", "1/1=N/A"), told);
			assertEquals(List.of(1, 2), store.appliedSteps());
		}
	}

	@Test
	void stepsThatChangeNothingAreAppliedAndReverted() throws IOException {
		try (TableStore store = open(column("a", "b"))) {
			List<List<String>> before = content(store);
			assertEquals(0, store.apply(1, new SetCell(0, 0, "a"), ignore, monitor));
			assertEquals(0, store.apply(2, new ReplaceValue(0, "z", "y"), ignore, monitor));
			assertEquals(0, store.apply(3, new ReplaceValue(0, "a", "a"), ignore, monitor));
			assertEquals(0, store.apply(4, new ClearCells(0, new RowSet()), ignore, monitor));
			assertEquals(List.of(1, 2, 3, 4), store.appliedSteps());
			for (int i = 0; i < 4; i++) {
				store.revertLast(ignore, monitor);
			}
			assertEquals(before, content(store));
		}
	}

	@Test
	void anyStepsTakenBackLeaveTheTableAsItWas() throws IOException {
		Random random = new Random(20);
		MemoryTable table = random(random, 60, 3);
		List<List<List<String>>> states = new ArrayList<>();
		try (TableStore store = open(table)) {
			states.add(content(store));
			for (int id = 1; id <= 60; id++) {
				store.apply(id, step(random, 60, 3), ignore, monitor);
				states.add(content(store));
				assertEdits(table, store);
			}
		}
		try (TableStore store = open(table)) {
			for (int i = 60; i > 0; i--) {
				assertEquals(states.get(i), content(store));
				store.revertLast(ignore, monitor);
				if (i % 7 == 0) {
					store.apply(i, step(random, 60, 3), ignore, monitor);
					store.revertLast(ignore, monitor);
				}
				assertEdits(table, store);
			}
			assertEquals(states.getFirst(), content(store));
		}
	}

	private static void assertEdits(MemoryTable source, TableStore store) throws IOException {
		TreeMap<String, String> expected = new TreeMap<>();
		for (int row = 0; row < source.rowCount(); row++) {
			for (int column = 0; column < source.columnCount(); column++) {
				String now = store.page(row, 1).cell(0, column);
				if (!now.equals(source.page(row, 1).cell(0, column))) {
					expected.put(column + "/" + row, now);
				}
			}
		}
		TreeMap<String, String> told = new TreeMap<>();
		store.edits((column, row, text) -> told.put(column + "/" + row, text));
		assertEquals(expected, told);
	}

	private static MemoryTable random(Random random, int rows, int columns) {
		String[][] cells = new String[rows][columns];
		for (String[] row : cells) {
			for (int i = 0; i < columns; i++) {
				row[i] = NASTY[random.nextInt(NASTY.length)];
			}
		}
		return new MemoryTable(columns, cells);
	}

	private static final List<CellFunction> FUNCTIONS = List.of(new CellFunction.Trim(), new CellFunction.Collapse(), new CellFunction.RemoveInvisible(),
			new CellFunction.ChangeCase(LetterCase.UPPER), new CellFunction.ChangeCase(LetterCase.TITLE), new CellFunction.PlainNumber('.'),
			new CellFunction.PlainForm(DataType.NUMBER, Map.of("currency", "true", "group", ",")), new CellFunction.ReplacePart("l", "L$1'\"", false, true),
			new CellFunction.ReplacePart("(\\w)(\\w)", "$2$1", true, false));

	@Test
	void rewritesByFunctionsAndFillsDown() throws IOException {
		MemoryTable table = new MemoryTable(2, row("  Bolton", "1"), row("", "$1,000.50"), row(" \u00a0", "x"), row("Avon  ", ""), row("", "(5)"));
		try (TableStore store = open(table)) {
			List<String> told = new ArrayList<>();
			EditSink sink = (column, row, text) -> told.add(column + "/" + row + "=" + text);
			assertEquals(3, store.apply(1, new FillDown(0), sink, monitor));
			assertEquals(5, store.apply(2, new Rewrite(0, new CellFunction.Trim()), sink, monitor));
			assertEquals(2, store.apply(3, new Rewrite(1, new CellFunction.PlainNumber('.')), sink, monitor));
			assertEquals(1, store.apply(4, new SetCells(List.of(new CellStep.Cell(0, 4, "Bristol"), new CellStep.Cell(0, 0, "Bolton"))), sink, monitor));
			assertEquals(1, store.apply(5, new Rewrite(0, new CellFunction.ReplacePart("rist", "r", false, true)), sink, monitor));
			String[][] expected = { { "Bolton", "1" }, { "Bolton", "1000.50" }, { "Bolton", "x" }, { "Avon", "" }, { "Brol", "-5" } };
			assertArrayEquals(expected, store.page(0, 5).cells());
			assertArrayEquals(expected[2], store.rows(new long[] { 2 }).cells()[0]);
			assertEquals(12, told.size());
		}
		try (TableStore store = open(table)) {
			assertArrayEquals(new String[] { "Brol", "-5" }, store.page(4, 1).cells()[0]);
			assertEquals(List.of(new ValueCount("Bolton", 3), new ValueCount("Avon", 1), new ValueCount("Brol", 1)), store.values(0, Optional.empty(), 10));
		}
	}

	@Test
	void previewsWhatAStepWouldChange() throws IOException {
		Random random = new Random(8);
		try (TableStore store = open(random(random, 50, 3))) {
			for (int id = 1; id <= 40; id++) {
				List<List<String>> before = content(store);
				CellStep step = step(random, 50, 3);
				CellPreview preview = store.preview(step, 3, monitor);
				assertEquals(before, content(store));
				assertEquals(preview.cells(), store.apply(id, step, ignore, monitor), step.toString());
				assertEquals(Math.min(3, preview.cells()), preview.examples().size());
				for (CellPreview.Difference cell : preview.examples()) {
					assertEquals(before.get((int) cell.row()).get(cell.column()), cell.before());
					assertEquals(store.page(cell.row(), 1).cell(0, cell.column()), cell.after());
				}
			}
		}
	}

	private static CellStep step(Random random, int rows, int columns) {
		int column = random.nextInt(columns);
		String text = NASTY[random.nextInt(NASTY.length)];
		return switch (random.nextInt(9)) {
		case 7, 8 -> {
			RowSet some = new RowSet();
			random.ints(rows / 2, 0, rows).forEach(some::add);
			CellStep.OfColumn whole = random.nextBoolean() ? new Rewrite(column, FUNCTIONS.get(random.nextInt(FUNCTIONS.size())))
					: random.nextBoolean() ? new FillDown(column) : new ReplaceValue(column, NASTY[random.nextInt(NASTY.length)], text);
			yield new CellStep.Within(whole, some);
		}
		case 0, 1 -> new SetCell(column, random.nextInt(rows), text);
		case 2 -> new Rewrite(column, FUNCTIONS.get(random.nextInt(FUNCTIONS.size())));
		case 3 -> new FillDown(column);
		case 4 -> new SetCells(random.ints(12).mapToObj(i -> new CellStep.Cell(random.nextInt(columns), random.nextInt(rows), NASTY[random.nextInt(NASTY.length)])).toList());
		case 5 -> new ReplaceValue(column, NASTY[random.nextInt(NASTY.length)], text);
		default -> {
			RowSet some = new RowSet();
			random.ints(10, 0, rows).forEach(some::add);
			yield new ClearCells(column, some);
		}
		};
	}

	@Test
	void anotherStampMeansAnotherTable() throws IOException {
		try (TableStore store = open(column("a", "b"))) {
			store.apply(1, new SetCell(0, 0, "x"), ignore, monitor);
		}
		try (TableStore store = factory().open(folder, "other", column("a", "c"), monitor)) {
			assertEquals(List.of(), store.appliedSteps());
			assertEquals("c", store.page(1, 1).cell(0, 0));
			assertEquals(List.of(new ValueCount("a", 1), new ValueCount("c", 1)), store.values(0, Optional.empty(), 10));
		}
	}

	@Test
	void cancelLeavesThingsAsTheyWere() throws IOException {
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> factory().open(folder, "stamp", random(new Random(1), 20_000, 3), cancelled));
		try (var files = java.nio.file.Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void ordersNumbersByTheirValue() throws IOException {
		assertOrder(DataType.NUMBER, "", "n/a", "10", "9", "-1", "1e3", "2.5", " 7 ", "12345678901234567891", "12345678901234567890", "abc", "9", " ");
	}

	private void assertOrder(DataType type, String... cells) throws IOException {
		try (TableStore store = open(column(cells))) {
			assertArrayEquals(new long[] { 4, 6, 7, 3, 11, 2, 5, 9, 8, 1, 10, 0, 12 }, store.order(List.of(new SortKey(0, type, true)), Optional.empty(), monitor));
			assertArrayEquals(new long[] { 8, 9, 5, 2, 3, 11, 7, 6, 4, 1, 10, 0, 12 }, store.order(List.of(new SortKey(0, type, false)), Optional.empty(), monitor));
		}
	}

	@Test
	void ordersDatesByTime() throws IOException {
		try (TableStore store = open(column("2024-03-01", "12/31/2023", "Jan 5, 2024", "2024-02-30", "", "1/2/2024", "2024-01-02 10:00", "01/13/2024"))) {
			assertArrayEquals(new long[] { 1, 5, 6, 2, 7, 0, 3, 4 }, store.order(List.of(new SortKey(0, DataType.DATE_TIME, true)), Optional.empty(), monitor));
		}
		try (TableStore store = factory().open(folder, "zoned", column("2024-01-01T10:00:00+02:00", "2024-01-01T09:00:00Z", "x"), monitor)) {
			assertArrayEquals(new long[] { 1, 0, 2 }, store.order(List.of(new SortKey(0, DataType.DATE_TIME_ZONED, false)), Optional.empty(), monitor));
		}
	}

	@Test
	void ordersTextsWithoutCase() throws IOException {
		try (TableStore store = open(new MemoryTable(2, row("b", "1"), row("A", "2"), row("", "3"), row("\u00e9", "4"), row("a", "5"), row("F", "6"), row("B", "0")))) {
			assertArrayEquals(new long[] { 1, 4, 0, 6, 3, 5, 2 }, store.order(List.of(new SortKey(0, DataType.TEXT, true)), Optional.empty(), monitor));
			assertArrayEquals(new long[] { 4, 1, 0, 6, 3, 5, 2 }, store.order(List.of(new SortKey(0, DataType.TEXT, true), new SortKey(1, DataType.NUMBER, false)), Optional.empty(), monitor));
			RowSet within = new RowSet();
			within.add(6);
			within.add(1);
			assertArrayEquals(new long[] { 1, 6 }, store.order(List.of(new SortKey(0, DataType.TEXT, true)), Optional.of(within), monitor));
		}
	}

	@Test
	void findsTextsWithoutCase() throws IOException {
		try (TableStore store = open(new MemoryTable(2, row("Hartford", "x"), row("x", "new HAVEN"), row("haven", ""), row("100%", "a_b")))) {
			assertArrayEquals(new long[] { 1, 2 }, store.search("Haven", List.of(0, 1), monitor).toArray());
			assertArrayEquals(new long[] { 2 }, store.search("Haven", List.of(0), monitor).toArray());
			assertArrayEquals(new long[] { 3 }, store.search("%", List.of(0, 1), monitor).toArray());
			assertEquals(OptionalLong.of(2), store.find("HAVEN", List.of(0, 1), 2));
			assertEquals(OptionalLong.empty(), store.find("HAVEN", List.of(0, 1), 3));
			assertEquals(OptionalLong.of(3), store.find("A_B", List.of(1), 0));
		}
	}

	@Test
	void profilesColumns() throws IOException {
		try (TableStore store = open(column("5", "10", "", "x", "5", "-2", "100"))) {
			ColumnProfile numbers = store.profile(0, DataType.NUMBER);
			assertEquals(List.of(7L, 1L, 5L), List.of(numbers.rows(), numbers.empty(), numbers.distinct()));
			assertEquals(List.of("-2", "100", "5"), List.of(numbers.minimum(), numbers.maximum(), numbers.frequent().getFirst().value()));
			assertTrue(numbers.histogram().size() <= 20);
			assertEquals(5, numbers.histogram().stream().mapToLong(ColumnProfile.Bucket::count).sum());
			assertEquals(List.of("-2", "100"), List.of(numbers.histogram().getFirst().from(), numbers.histogram().getLast().to()));
			assertEquals(List.of("-2", "x", 0), List.of(store.profile(0, DataType.TEXT).minimum(), store.profile(0, DataType.TEXT).maximum(), store.profile(0, DataType.TEXT).histogram().size()));
		}
		try (TableStore store = factory().open(folder, "dates", column("01/31/2024", "2/1/2020", "?", "2022-05-05"), monitor)) {
			ColumnProfile dates = store.profile(0, DataType.DATE_TIME);
			assertEquals(List.of("2/1/2020", "01/31/2024", "2020-02-01", "2024-01-31"), List.of(dates.minimum(), dates.maximum(), dates.histogram().getFirst().from(), dates.histogram().getLast().to()));
			assertEquals(3, dates.histogram().stream().mapToLong(ColumnProfile.Bucket::count).sum());
		}
	}

	@Test
	void tellsTheTextsOfAColumnAsTheyAre() throws IOException {
		String[][] cells = Arrays.stream(NASTY).map(text -> row("x", text)).toArray(String[][]::new);
		try (TableStore store = open(new MemoryTable(2, cells))) {
			store.apply(1, new SetCell(1, 3, "edited"), ignore, monitor);
			List<String> told = new ArrayList<>();
			store.texts(1, (row, text) -> {
				assertEquals(told.size(), row);
				told.add(text);
			}, monitor);
			List<String> expected = new ArrayList<>(List.of(NASTY));
			expected.set(3, "edited");
			assertEquals(expected, told);
		}
	}

	@Test
	void findsRowsThatRepeatEarlierOnes() throws IOException {
		try (TableStore store = open(new MemoryTable(2, row("a", "1"), row("A", "1"), row("a", "1"), row("", ""), row("a", "2"), row("", ""), row("a", "1")))) {
			assertArrayEquals(new long[] { 2, 5, 6 }, store.duplicates(List.of(0, 1), monitor).toArray());
			assertArrayEquals(new long[] { 2, 4, 5, 6 }, store.duplicates(List.of(0), monitor).toArray());
			store.apply(1, new SetCell(0, 2, "b"), ignore, monitor);
			assertArrayEquals(new long[] { 5, 6 }, store.duplicates(List.of(0, 1), monitor).toArray());
		}
	}

	@Test
	void worksExpressionsOutRowByRow() throws IOException {
		MemoryTable table = new MemoryTable(3, row("Avon", "$1,000.10", "31/01/2024"), row("it's", "x", "1/2/2024"), row("", "0.2", ""));
		try (TableStore store = open(table)) {
			store.apply(1, new SetCell(0, 0, "Bolton"), ignore, monitor);
			assertEquals(List.of("BOLTON", "IT'S", ""), results(store, "upper(Town)", 0));
			assertEquals(List.of("2000.20", "", "0.40"), results(store, "\"The Price\" * 2", 0));
			assertEquals(List.of("2000.20", "", "0.40"), results(store, "the_price + THE_PRICE", 0));
			assertEquals(List.of("2024-01-31", "2024-02-01", ""), results(store, "Day", 0));
			assertEquals(List.of("2", "2", ""), results(store, "1 + len(Town) / nullif(len(Town), 0)", 0));
			assertEquals(List.of("", "", ""), results(store, "cast(Town as integer)", 3));
			assertEquals(List.of("", "", ""), results(store, "1 / 0", 3));
		}
	}

	/** Words for missing values are no values, be they words or numbers. */
	@Test
	void countsMissingValuesAsNone() throws IOException {
		try (TableStore store = open(column("5.0", "na", "999", "2.5"))) {
			for (String words : List.of("NA", "NA|999")) {
				ParseOptions options = new ParseOptions(Map.of(ParseOptions.MISSING, words));
				List<String> results = new ArrayList<>();
				store.evaluate("A + 1", List.of(new NamedColumn(0, "A", "a", DataType.NUMBER, options)), 10, (row, text) -> results.add(text), monitor);
				assertEquals(List.of("6.0", "", words.equals("NA") ? "1000.0" : "", "3.5"), results);
			}
		}
	}

	private List<String> results(TableStore store, String expression, long failures) throws IOException {
		ParseOptions numbers = new ParseOptions(Map.of(ParseOptions.CURRENCY, "true", ParseOptions.GROUP, ","));
		List<NamedColumn> columns = List.of(new NamedColumn(0, "Town", "town", DataType.TEXT, ParseOptions.DEFAULT), new NamedColumn(1, "The Price", "the_price", DataType.NUMBER, numbers),
				new NamedColumn(2, "Day", "day", DataType.DATE_TIME, new ParseOptions(Map.of(ParseOptions.DAY_FIRST, "true"))));
		List<String> results = new ArrayList<>();
		Evaluation evaluation = store.evaluate(expression, columns, Long.MAX_VALUE, (row, text) -> results.add(text), monitor);
		assertEquals(failures, evaluation.failures(), expression);
		assertEquals(failures, evaluation.first().size());
		List<String> one = new ArrayList<>();
		store.evaluate(expression, columns, 1, (row, text) -> one.add(text), monitor);
		assertEquals(results.subList(0, 1), one);
		return results;
	}

	private static final List<String> HOSTILE = List.of("", "A +", "B", "count(*)", "(select 1)", "1); drop table t; select (1", "1) from t where (true", "random()", "A, A", "c0", "rowid", "A; select 1", "A -- \n); attach 'x' as x",
			"A /* ", "read_text('/etc/passwd')", "(select content from read_text('/etc/passwd'))", "(from read_csv('/etc/passwd'))", "(select count(*) from glob('/*'))", "(select * from query('select 1'))",
			"(table t)", "exists (from duckdb_settings())", "A in (select file from glob('*'))", "(with x as (select 1) select * from x)", "(values (1))", "getenv('HOME')", "current_setting('temp_directory')",
			"getvariable('x')", "set_config('threads', '1')", "nextval('x')", "now()", "today()", "current_timestamp", "current_date", "version()", "current_database()", "current_user", "txid_current()", "uuid()",
			"gen_random_uuid()", "sleep_ms(100000)", "main.upper(A)", "system.main.upper(A)", "pg_catalog.upper(A)", "json_execute_serialized_sql('x')", "query_table('t')", "list_transform([1], lambda x: x)",
			"list_transform([1], x -> x)", "upper(A) over ()", "sum(1) over ()", "row_number() over ()", "string_agg(A, '')", "unnest([1])", "range(1000000000)", "repeat(A, 2000000000)", "repeat('x', 2000000000)",
			"[x for x in range(1000)]", "{'a': 1}", "map {'a': 1}", "A collate nocase", "?", "$1", "$x", "columns(*)", "*", "t.*", "t", "t.c0", "main.t.c0", "positional(1)", "#1", "create_sort_key(A, 'asc')",
			"error('x')", "pragma_version()", "pragma version", "set threads = 1", "copy t to 'x'", "attach 'x'", "install httpfs", "load httpfs", "call pragma_version()",
			"export database 'x'", "checkpoint", "create macro upper(x) as 1", "write_log('x')", "parse_path('x')", "file_exists('/etc/passwd')", "A into outfile 'x'");

	@Test
	void letsNothingOutsideTheRowBeUsed() throws IOException {
		try (TableStore store = open(column("a", "b"))) {
			List<NamedColumn> columns = List.of(new NamedColumn(0, "A", "a", DataType.TEXT, ParseOptions.DEFAULT));
			for (String expression : HOSTILE) {
				assertThrows(RefusedException.class, () -> store.evaluate(expression, columns, 10, (row, text) -> { }, monitor), expression);
			}
			assertEquals(List.of(new ValueCount("a", 1), new ValueCount("b", 1)), store.values(0, Optional.empty(), 10));
		}
	}

	@Test
	void emptyTablesAreTables() throws IOException {
		try (TableStore store = open(new MemoryTable(2))) {
			assertEquals(0, store.page(0, 10).size());
			assertEquals(0, store.order(List.of(new SortKey(0, DataType.NUMBER, true)), Optional.empty(), monitor).length);
			assertEquals("", store.profile(1, DataType.DATE_TIME).minimum());
			assertTrue(store.search("a", List.of(0, 1), monitor).isEmpty());
			assertTrue(store.duplicates(List.of(0, 1), monitor).isEmpty());
			assertEquals(0, store.apply(1, new Rewrite(0, new CellFunction.Trim()), ignore, monitor));
			assertEquals(0, store.apply(2, new FillDown(1), ignore, monitor));
		}
	}

	@Test
	void readsWhileItWrites() throws Exception {
		MemoryTable table = random(new Random(3), 5000, 3);
		try (TableStore store = open(table)) {
			List<Throwable> failures = new ArrayList<>();
			Thread reader = Thread.ofPlatform().start(() -> {
				try {
					while (store.appliedSteps().size() < 40) {
						store.page(10, 50);
						store.search("x", List.of(0, 1, 2), monitor);
					}
				} catch (IOException | RuntimeException e) {
					failures.add(e);
				}
			});
			Random random = new Random(4);
			for (int id = 1; id <= 40; id++) {
				store.apply(id, step(random, 5000, 3), ignore, monitor);
			}
			reader.join();
			assertEquals(List.of(), failures);
		}
	}
}
