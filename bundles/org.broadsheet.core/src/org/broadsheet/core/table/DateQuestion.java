// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.Thousands;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/**
 * Asks whether the day or the month stands first in the dates of a column, where no cell decides it and nobody has. Until it is answered they are read with the
 * month first.
 *
 * @param cells      number of cells that can be read both ways
 * @param row        the first of them that is another date each way, from 0
 * @param text       its text
 * @param dayFirst   the date it is with the day first
 * @param monthFirst the date it is with the month first
 */
public record DateQuestion(long cells, long row, String text, LocalDate dayFirst, LocalDate monthFirst) {

	/** Code of the issue that asks. */
	public static final String CODE = "ambiguous-date";

	private static final int BLOCK = 1 << 16;
	private static final int PAGE = 256;
	private static final DateTimeFormatter DAY_NAMED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
	private static final DateTimeFormatter MONTH_NAMED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	/** The question a column leaves open. Goes over all its cells: not for the UI thread. */
	public static Optional<DateQuestion> of(DatasetTable table, Column column) throws IOException {
		ParseOptions options = DatasetTable.options(column);
		boolean open = column.getType() == DataType.DATE_TIME && options.dayFirst().isEmpty() && options.datePatterns().isEmpty();
		return open ? of(table, table.scan().codes(), column.getSourceIndex()) : Optional.empty();
	}

	/** The question that dates leave open for which nothing is decided. */
	static Optional<DateQuestion> of(RowSource rows, CellCodes codes, int column) throws IOException {
		long either = 0;
		long month = 0;
		long day = 0;
		byte[] block = new byte[BLOCK];
		for (long first = 0; first < codes.rows();) {
			int count = codes.copy(column, first, block);
			for (int i = 0; i < count; i++) {
				switch (block[i]) {
				case CellClass.DAY_OR_MONTH, CellClass.SHORT_DAY_OR_MONTH -> either++;
				case CellClass.MONTH_FIRST, CellClass.SHORT_MONTH_FIRST -> month++;
				case CellClass.DAY_FIRST, CellClass.SHORT_DAY_FIRST -> day++;
				default -> {
					// says nothing about the order
				}
				}
			}
			first += count;
		}
		boolean decided = day == 0 && month > 0;
		return either == 0 || decided ? Optional.empty() : example(rows, codes, column, either);
	}

	/** The first cell that makes a difference: 05/05/2024 does not. */
	private static Optional<DateQuestion> example(RowSource rows, CellCodes codes, int column, long cells) throws IOException {
		byte[] block = new byte[PAGE];
		for (long first = 0; first < codes.rows(); first += PAGE) {
			String[] texts = null;
			int count = codes.copy(column, first, block);
			for (int i = 0; i < count; i++) {
				if (block[i] == CellClass.DAY_OR_MONTH || block[i] == CellClass.SHORT_DAY_OR_MONTH) {
					texts = texts == null ? rows.texts(column, first, count) : texts;
					Optional<LocalDate> day = date(texts[i], true);
					Optional<LocalDate> month = date(texts[i], false);
					if (day.isPresent() && month.isPresent() && !day.equals(month)) {
						return Optional.of(new DateQuestion(cells, first + i, texts[i].strip(), day.get(), month.get()));
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Empty when the cell was edited a moment ago. */
	private static Optional<LocalDate> date(String text, boolean dayFirst) {
		return CellReader.read(DataType.DATE_TIME, new ParseOptions(Map.of(ParseOptions.DAY_FIRST, Boolean.toString(dayFirst))), text) instanceof Value value
				? Optional.of(LocalDate.parse(value.canonical().substring(0, value.canonical().indexOf('T')))) : Optional.empty();
	}

	/** What an answer means, in words: "05/06/2024" is 5 June 2024. */
	public String meaning(boolean answerDayFirst) {
		return NLS.bind(Messages.DateQuestion_meaning, text, answerDayFirst ? DAY_NAMED.format(dayFirst) : MONTH_NAMED.format(monthFirst));
	}

	/** The question as a finding about a column. */
	public Issue issue(String column) {
		String message = IssueText.bind(Messages.DateQuestion_issue, new Object[] { column, text, Thousands.of(row + 1), DAY_NAMED.format(dayFirst), MONTH_NAMED.format(monthFirst),
				Thousands.of(cells) });
		// a question about the column, not a fault of the row
		return new Issue(CODE, Severity.WARNING, 0, 0, column, text, message).with(Fixes.dateOrder(true, meaning(true)), Fixes.dateOrder(false, meaning(false)));
	}
}
