// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import static org.broadsheet.core.issues.IssueText.number;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;

/** Rows of a table that repeat its whole header, as where several exports were joined: the table goes on behind them, but they are no data. */
public final class RepeatedHeaders {

	/** Rows that are told one by one. */
	private static final int MOST = 1000;
	private static final int BLOCK = 1000;
	/** One row in so many may differ or be missing in a copy of a table. */
	private static final int SAME = 10;
	/** Of a single column more than one row in so many that has its name has it as a value. */
	private static final int RARE = 5;

	private static final Pattern NUMBERS = Pattern.compile("[\\d\\p{Cntrl}]+");

	private final RowSource rows;
	private final List<String[]> above;
	private final List<Long> headers;

	private RepeatedHeaders(RowSource rows, List<String[]> above, List<Long> headers) {
		this.rows = rows;
		this.above = above;
		this.headers = headers;
	}

	/**
	 * Adds a finding for each header that is repeated, with the rows directly above it that repeat what stands above the first one.
	 *
	 * @param repeated rows that have the names of the header, from 0, in their order
	 * @param above    the rows above the header, from top to bottom
	 */
	public static void add(RowSource rows, List<Long> repeated, List<? extends LayoutRow> above, List<Issue> issues) throws IOException {
		List<Long> headers = repeated.stream().filter(row -> row < rows.rowCount()).toList();
		if (rows.columnCount() == 1 && headers.size() * RARE > rows.rowCount()) {
			return;
		}
		List<String[]> filled = above.stream().filter(row -> row.filled() > 0).map(LayoutRow::texts).toList();
		new RepeatedHeaders(rows, filled, headers).add(issues);
	}

	private void add(List<Issue> issues) throws IOException {
		long[][] ranges = new long[Math.min(headers.size(), MOST)][];
		for (int i = 0; i < ranges.length; i++) {
			ranges[i] = new long[] { first(headers.get(i)), headers.get(i) };
		}
		Fix all = ranges.length < 2 ? null : Fixes.deleteRows(ranges(ranges), IssueText.bind(Messages.RepeatedHeaders_all, number(ranges.length)));
		for (long[] range : ranges) {
			Fix one = Fixes.deleteRows(range[0] + 1, range[1] + 1);
			issues.add(all == null ? issue(range[0], range[1]).with(one) : issue(range[0], range[1]).with(one, all));
		}
		if (headers.size() > MOST) {
			issues.add(Issue.general("repeated-header", Severity.WARNING, IssueText.bind(Messages.RepeatedHeaders_more, number(headers.size() - MOST))));
		}
	}

	/**
	 * The finding about one row that repeats the header.
	 *
	 * @param row  from 0
	 * @param line of the source it stands in
	 */
	public static Issue issue(long row, long line, String[] cells) {
		return issue(row, row, line, cells).with(Fixes.deleteRows(row + 1, row + 1));
	}

	private static String ranges(long[][] ranges) {
		return String.join(",", Stream.of(ranges).map(range -> range[0] == range[1] ? String.valueOf(range[1] + 1) : range[0] + 1 + "-" + (range[1] + 1)).toList());
	}

	private Issue issue(long first, long last) throws IOException {
		RowPage page = rows.page(first, 1);
		return issue(first, last, page.lines()[0], page.cells()[0]);
	}

	private static Issue issue(long first, long last, long line, String[] cells) {
		String message = first == last ? Messages.RepeatedHeaders_row : Messages.RepeatedHeaders_rows;
		return Issue.atRow("repeated-header", Severity.WARNING, line, first + 1, IssueText.shortened(String.join(" ", cells)),
				IssueText.bind(message, number(first + 1), number(line), number(last + 1)));
	}

	/** The first of the rows directly above a header that repeat those above the first header, bottom up; empty rows between them count with them. */
	private long first(long header) throws IOException {
		int most = (int) Math.min(header, above.size() * 2L);
		RowPage page = rows.page(header - most, most);
		long first = header;
		int left = above.size();
		for (int i = most - 1; i >= 0 && left > 0; i--) {
			String[] row = page.cells()[i];
			if (same(row, above.get(left - 1))) {
				left--;
				first = header - most + i;
			} else if (filled(row).length > 0) {
				break;
			}
		}
		return first;
	}

	/** Whether two rows have the same texts but for numbers, as of pages, and form feeds; gaps are not counted. */
	private static boolean same(String[] row, String[] other) {
		return Arrays.equals(filled(row), filled(other));
	}

	private static Object[] filled(String[] row) {
		return Stream.of(row).filter(text -> !text.isBlank()).map(text -> NUMBERS.matcher(text).replaceAll("").strip()).toArray();
	}

	/**
	 * Whether what follows from a repeated header on, which is row {@code header} from 0, is the table above it once more, or several times, with nearly all of its
	 * rows in the same order.
	 */
	public static boolean copied(RowSource rows, long header) throws IOException {
		long part = header + 1;
		long others = (part - (rows.rowCount() + 1) % part) % part; // missing at the end
		if (header == 0 || others * SAME > rows.rowCount() - part) {
			return false;
		}
		for (long row = part; row < rows.rowCount(); row += BLOCK) {
			int count = (int) Math.min(BLOCK, rows.rowCount() - row);
			String[][] copy = rows.page(row, count).cells();
			String[][] first = rows.page(row - part, count).cells();
			for (int i = 0; i < count; i++) {
				others += Arrays.equals(copy[i], first[i]) ? 0 : 1;
			}
			if (others * SAME > rows.rowCount() - part) {
				return false;
			}
		}
		return true;
	}
}
