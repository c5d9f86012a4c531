// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.rewrite.CellFunction.LetterCase;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any changes in any order: taken back one by one everything is as it was at each moment, and done again, after a restart and built anew it is as it was, too. */
class StepsPropertyTest {

	private static final String[] TEXTS = { "", " ", "a", "B c", " x  y ", "\"q\"", "12", "1,234", "$5.50", "N/A", "2024-01-31", "31.12.2023", "two\nlines", "\u00e9\u200b", "a-b-c", "=1" };

	@TempDir
	Path directory;

	private static String table(Random random) {
		StringBuilder csv = new StringBuilder("Town,Num,Mixed,When\n");
		for (int row = 0; row < 30; row++) {
			csv.append("T").append(random.nextInt(4)).append(',').append(random.nextInt(9)).append(",\"").append(TEXTS[random.nextInt(TEXTS.length)].replace("\"", "\"\"")).append("\",2024-0")
					.append(1 + random.nextInt(9)).append("-01\n");
		}
		return csv.toString();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 3 })
	void whatIsTakenBackIsAsItWas(long seed) throws IOException {
		Random random = new Random(seed);
		String csv = table(random);
		try (Bench bench = new Bench(directory, csv)) {
			List<String> states = new ArrayList<>(List.of(bench.state()));
			for (int tries = 0; tries < 18; tries++) {
				Change change = change(bench, random);
				int steps = bench.dataset().model().getStepsApplied();
				try {
					bench.perform(change);
				} catch (RefusedException e) {
					assertTrue(e.getMessage().endsWith("."), e.getMessage());
				}
				if (bench.dataset().model().getStepsApplied() > steps) {
					states.add(bench.state());
				} else {
					assertEquals(states.getLast(), bench.state(), change.toString());
				}
			}
			String last = states.getLast();
			for (int i = states.size() - 2; i >= 0; i--) {
				String label = bench.label();
				bench.undo();
				assertEquals(states.get(i), bench.state(), label);
				if (i % 8 == 3) {
					bench.restart();
					assertEquals(states.get(i), bench.state(), "restarted before " + label);
				}
			}
			for (int i = 1; i < states.size(); i++) {
				bench.redo();
				assertEquals(states.get(i), bench.state(), bench.label());
			}
			bench.restart();
			assertEquals(last, bench.state());
			bench.rebuild();
			assertEquals(last, bench.state());
			Path elsewhere = Files.copy(bench.file(csv), directory.resolve("elsewhere.csv"));
			assertEquals(List.of(), ImportOperation.next(bench.dataset(), elsewhere, Map.of()).execute(Bench.MONITOR).stream().filter(note -> !note.startsWith("Nothing changed")).toList());
			assertEquals(bench.rows(), rows(last, bench));
		}
	}

	/** The rows in a state. */
	private static String rows(String state, Bench bench) throws IOException {
		bench.rebuild();
		return state.substring(state.length() - bench.lined().length()).replaceAll("(?m)^\\d+: ", "");
	}

	private static Change change(Bench bench, Random random) throws IOException {
		List<Column> columns = bench.dataset().model().getColumns();
		Column column = columns.get(random.nextInt(columns.size()));
		Column other = columns.get(random.nextInt(columns.size()));
		String id = column.getId();
		int rows = (int) Math.max(1, bench.dataset().table().orElseThrow().rowCount());
		String text = TEXTS[random.nextInt(TEXTS.length)];
		return switch (random.nextInt(22)) {
		case 20, 21 -> new Change.Within(within(column, text, random), rows(other, rows, random));
		case 0 -> new Change.SetCell(id, random.nextInt(rows), text);
		case 1 -> new Change.ReplaceValue(id, TEXTS[random.nextInt(TEXTS.length)], text);
		case 2 -> new Change.ClearErrors(id);
		case 3 -> new Change.SetType(id, random.nextBoolean() ? DataType.NUMBER : DataType.TEXT, Map.of());
		case 4 -> new Change.SetColumn(id, ColumnAttribute.NAME, "N" + random.nextInt(100));
		case 5 -> new Change.MoveColumn(id, random.nextInt(columns.size()));
		case 6, 7 -> new Change.Rewrite(id, function(column, random));
		case 8 -> new Change.FillDown(id);
		case 9 -> new Change.SetCells(random.ints(6).mapToObj(i -> new CellText(columns.get(random.nextInt(columns.size())).getId(), random.nextInt(rows), TEXTS[random.nextInt(TEXTS.length)])).toList());
		case 10 -> new Change.DeleteRows(new RowChoice.Numbered(List.of((long) random.nextInt(rows), (long) random.nextInt(rows))));
		case 11 -> new Change.DeleteRows(random.nextBoolean() ? new RowChoice.WithErrors() : new RowChoice.Blank());
		case 12 -> new Change.DeleteRows(new RowChoice.Holding(id, text));
		case 13 -> new Change.DeleteColumns(List.of(id));
		case 14 -> new Change.SplitColumn(id, random.nextBoolean() ? "-" : "[ ,]", true, random.nextInt(3), List.of(), random.nextBoolean());
		case 15 -> new Change.JoinColumns(List.of(id, other.getId()), "-", "J" + random.nextInt(100), random.nextBoolean());
		case 16 -> new Change.DeriveColumn("D" + random.nextInt(100), "upper(cast(\"" + column.getName() + "\" as text)) || '!'");
		case 17 -> new Change.UseRowAsHeader(random.nextInt(Math.min(2, rows)));
		case 18 -> new Change.Unpivot(List.of(id, other.getId()), "K" + random.nextInt(100), "V" + random.nextInt(100));
		default -> new Change.RemoveDuplicates(random.nextBoolean() ? List.of() : List.of(id, other.getId()));
		};
	}

	private static Change.OfColumnCells within(Column column, String text, Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> new Change.ReplaceValue(column.getId(), TEXTS[random.nextInt(TEXTS.length)], text);
		case 1 -> new Change.ClearErrors(column.getId());
		case 2 -> new Change.FillDown(column.getId());
		default -> new Change.Rewrite(column.getId(), function(column, random));
		};
	}

	private static RowChoice rows(Column column, int rows, Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> new RowChoice.WithErrors();
		case 1 -> new RowChoice.ErrorsIn(column.getId());
		case 2 -> new RowChoice.Holding(column.getId(), TEXTS[random.nextInt(TEXTS.length)]);
		default -> new RowChoice.Numbered(random.longs(rows / 2 + 1, 0, rows).boxed().toList());
		};
	}

	private static CellFunction function(Column column, Random random) {
		return switch (random.nextInt(7)) {
		case 0 -> new CellFunction.Trim();
		case 1 -> new CellFunction.Collapse();
		case 2 -> new CellFunction.RemoveInvisible();
		case 3 -> new CellFunction.ChangeCase(LetterCase.values()[random.nextInt(4)]);
		case 4 -> new CellFunction.PlainNumber('.');
		case 5 -> new CellFunction.PlainForm(column.getType(), column.getParsing().map());
		default -> new CellFunction.ReplacePart("[aT]", "<$0>", true, true);
		};
	}
}
