// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.TableIssues;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates whose order of day and month nobody can know are a question until somebody says. */
class DateQuestionTest {

	@TempDir
	Path work;

	/** One column of texts. */
	private record Texts(List<String> texts) implements RowSource {

		@Override
		public long rowCount() {
			return texts.size();
		}

		@Override
		public int columnCount() {
			return 1;
		}

		@Override
		public RowPage page(long first, int count) {
			long end = Math.min(texts.size(), first + count);
			return rows(java.util.stream.LongStream.range(first, end).toArray());
		}

		@Override
		public RowPage rows(long[] rows) {
			return new RowPage(rows, Arrays.stream(rows).map(row -> row + 2).toArray(), Arrays.stream(rows).mapToObj(row -> new String[] { texts.get((int) row) }).toArray(String[][]::new));
		}
	}

	private DatasetTable table(String... texts) throws IOException {
		TableCollector collector = new TableCollector(work, 1);
		for (String text : texts) {
			collector.add(new byte[] { CellClass.of(text) });
		}
		return new DatasetTable(ScanResult.of(List.of(), List.of("Issued"), List.of(), collector, new Texts(List.of(texts)), Optional.empty()));
	}

	private static Column column(DatasetTable table) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setName("Issued");
		column.setType(table.scan().columns().getFirst().proposal().type());
		table.scan().columns().getFirst().proposal().parsing().forEach(column.getParsing()::put);
		return column;
	}

	@Test
	void theFirstCellThatMakesADifferenceIsTheExample() throws IOException {
		try (DatasetTable table = table("05/05/2024", "", "05/06/2024 10:15", "7/8/2024")) {
			DateQuestion question = DateQuestion.of(table, column(table)).orElseThrow();
			assertEquals(3, question.cells());
			assertEquals(2, question.row());
			assertEquals("\"05/06/2024 10:15\" is 5 June 2024", question.meaning(true));
			assertEquals("\"05/06/2024 10:15\" is May 6, 2024", question.meaning(false));
			Issue issue = table.scan().issues().getFirst();
			assertEquals("ambiguous-date", issue.code());
			assertTrue(issue.message().contains("in row 3 is 5 June 2024 with the day first, or May 6, 2024 with the month first. 3 cells"), issue.message());
			assertEquals(List.of(issue), TableIssues.of(table, List.of(column(table))));
		}
	}

	@Test
	void anAnswerSettlesIt() throws IOException {
		try (DatasetTable table = table("05/06/2024", "07/08/2024")) {
			Column column = column(table);
			column.getParsing().put(ParseOptions.MISSING, "n/a");
			Change answer = FixChanges.of(DateQuestion.of(table, column).orElseThrow().issue("Issued").fixes().getFirst(), Optional.of(column)).orElseThrow();
			assertEquals(new Change.SetType(column.getId(), DataType.DATE_TIME, Map.of("dayFirst", "true", "missing", "n/a")), answer);
			column.getParsing().put(ParseOptions.DAY_FIRST, "true");
			assertEquals(Optional.empty(), DateQuestion.of(table, column));
			assertEquals(List.of(), TableIssues.of(table, List.of(column)));
			column.getParsing().clear();
			assertEquals(1, TableIssues.of(table, List.of(column)).size());
			column.setHidden(true);
			assertEquals(List.of(), TableIssues.of(table, List.of(column)));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "true|05/06/2024;07/08/2024", "true|5/6/24;7/8/24", "false|05/06/2024;31/01/2024;30/01/2024", "false|05/06/2024;01/31/2024", "true|05/06/2024;01/31/2024;31/01/2024",
			"false|05/05/2024;06/06/2024", "false|2024-05-06;2024-06-05", "false|05.06.2024;06.07.2024", "false|01/31/2024;12/31/2024" })
	void asksOnlyWhatNoCellDecides(boolean asks, String texts) throws IOException {
		try (DatasetTable table = table(texts.split(";"))) {
			assertEquals(DataType.DATE_TIME, column(table).getType());
			assertEquals(asks, DateQuestion.of(table, column(table)).isPresent());
			assertEquals(asks, !table.scan().issues().isEmpty());
		}
	}

	@Test
	void aColumnTurnedIntoDatesAsksToo() throws IOException {
		try (DatasetTable table = table("05/06/2024", "31/01/2024", "some", "words", "in", "between")) {
			Column column = column(table);
			assertEquals(DataType.TEXT, column.getType());
			assertEquals(Optional.empty(), DateQuestion.of(table, column));
			column.setType(DataType.DATE_TIME);
			assertEquals(1, DateQuestion.of(table, column).orElseThrow().cells());
		}
	}
}
