// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/**
 * What is wrong in a column and what would put it right.
 *
 * @param rows     of the table
 * @param nonEmpty cells that hold something
 * @param errors   cells that do not fit
 * @param examples different texts that do not fit, the most frequent first as far as known
 * @param readings other ways to read the texts, those that leave the fewest errors first
 * @param errorsAsText cells that would not fit if they were read as text, as those do not that break a rule
 * @param question what its dates leave open
 * @param repairs  changes of its cells that would put something right, with the number of cells
 */
public record ColumnReport(long rows, long nonEmpty, long errors, List<Example> examples, List<Reading> readings, long errorsAsText, Optional<DateQuestion> question, List<Repair> repairs) {

	private static final int READ = 400;
	private static final int EXAMPLES = 3;

	/**
	 * A text that does not fit.
	 *
	 * @param count    of cells with it; empty while it is not known
	 * @param firstRow from 0
	 */
	public record Example(String text, OptionalLong count, long firstRow, String reason) {
	}

	/**
	 * Another way to read the texts of a column.
	 *
	 * @param fixed  cells that would fit then
	 * @param errors cells that still would not
	 */
	public record Reading(String label, Map<String, String> parsing, long fixed, long errors) {
	}

	/**
	 * A change that would put something right.
	 *
	 * @param cells that it changes
	 */
	public record Repair(String label, Change change, long cells) {
	}

	/** Looks at a column; may read many rows. */
	public static ColumnReport of(OpenDataset dataset, DatasetTable table, Column asked) throws IOException {
		int column = asked.getSourceIndex();
		DataType type = asked.getType();
		ParseOptions options = DatasetTable.options(asked);
		ColumnCheck check = table.check(column, type, options);
		RowSet errors = check.errors().copy();
		return new ColumnReport(table.rowCount(), check.nonEmpty(), errors.size(), examples(table, column, type, options, errors), readings(table, column, type, options, errors.size()), errorsAsText(table, asked),
				DateQuestion.of(table, asked), Repairs.of(dataset, table, asked));
	}

	private static List<Example> examples(DatasetTable table, int column, DataType type, ParseOptions options, RowSet errors) throws IOException {
		if (errors.isEmpty()) {
			return List.of();
		}
		Map<String, Long> counts = counts(table, column, errors);
		Map<String, Example> found = new LinkedHashMap<>();
		long[] numbers = first(errors);
		RowPage page = table.rows(numbers);
		for (int i = 0; i < page.size(); i++) {
			String text = page.cell(i, column);
			CellValue.Error error = found.containsKey(text) ? null : CellReader.error(type, options, text).orElse(null);
			if (error != null) {
				found.put(text, new Example(text, counts.containsKey(text) ? OptionalLong.of(counts.get(text)) : OptionalLong.empty(), page.rows()[i], error.reason()));
			}
		}
		return found.values().stream().sorted((a, b) -> Long.compare(b.count().orElse(0), a.count().orElse(0))).limit(EXAMPLES).toList();
	}

	private static Map<String, Long> counts(DatasetTable table, int column, RowSet errors) throws IOException {
		Map<String, Long> counts = new LinkedHashMap<>();
		if (table.store().isPresent()) {
			for (ValueCount value : table.store().get().values(column, Optional.of(errors), READ)) {
				counts.put(value.value(), value.count());
			}
		}
		return counts;
	}

	private static long[] first(RowSet rows) {
		long[] numbers = new long[(int) Math.min(READ, rows.size())];
		long next = 0;
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = rows.atOrAfter(next).getAsLong();
			next = numbers[i] + 1;
		}
		return numbers;
	}

	/** How many cells of a column would not fit if they were read as text: those that break its rules. */
	static long errorsAsText(DatasetTable table, Column column) throws IOException {
		ParseOptions options = DatasetTable.options(column);
		return table.check(column.getSourceIndex(), DataType.TEXT, new ParseOptions(ParseRules.kept(DataType.TEXT, options), options.rules())).errors().size();
	}

	static List<Reading> readings(DatasetTable table, int column, DataType type, ParseOptions options, long errors) throws IOException {
		List<Reading> readings = new ArrayList<>();
		if (errors > 0) {
			for (Readings.Candidate candidate : Readings.of(type, options)) {
				long left = table.check(column, type, new ParseOptions(candidate.parsing(), options.rules())).errors().size();
				if (left < errors) {
					readings.add(new Reading(candidate.label(), candidate.parsing(), errors - left, left));
				}
			}
		}
		// of those that help as much, the plainest is tried first and kept
		readings.sort((a, b) -> Long.compare(a.errors(), b.errors()));
		Set<Long> left = new HashSet<>();
		readings.removeIf(reading -> !left.add(reading.errors()));
		return readings.stream().limit(2).toList();
	}
}
