// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.eclipse.osgi.util.NLS;

/** Tells rows that break a rule about rows: those that repeat an earlier one in all columns of the key. */
public final class RowIssues {

	/** Code of a row that repeats an earlier one. */
	public static final String DUPLICATE = "duplicate-row";

	private static final int MOST = 10_000;
	private static final int BLOCK = 500;

	private RowIssues() {
	}

	/** The issues, in the order of the rows; each row offers to be deleted. May read all rows: not for the UI thread. */
	public static List<Issue> of(DatasetTable table, List<CheckedColumn> columns) throws IOException {
		List<CheckedColumn> key = columns.stream().filter(RowIssues::ofKey).toList();
		CountedIssues issues = new CountedIssues();
		long[] rows = rows(table, columns).toArray();
		for (int start = 0; start < rows.length; start += BLOCK) {
			// those beyond what is listed are only counted
			RowPage page = start < MOST ? table.rows(Arrays.copyOfRange(rows, start, Math.min(rows.length, start + BLOCK))) : null;
			for (int i = start; i < Math.min(rows.length, start + BLOCK); i++) {
				issues.add(page == null ? counted(rows[i]) : issue(key, page, i - start));
			}
		}
		return issues.list();
	}

	/** The columns whose texts together are to be different in every row, as indexes in the source; empty when that is not demanded. */
	public static List<Integer> key(List<CheckedColumn> columns) {
		return columns.stream().filter(RowIssues::ofKey).map(CheckedColumn::index).sorted().toList();
	}

	/** The rows that repeat an earlier one in all columns of the key. May read all rows the first time: not for the UI thread. */
	public static RowSet rows(DatasetTable table, List<CheckedColumn> columns) throws IOException {
		List<Integer> key = key(columns);
		return key.isEmpty() ? new RowSet() : table.repeats(key);
	}

	private static boolean ofKey(CheckedColumn column) {
		return column.parsing().rules().demands(CellRule.UNIQUE_TOGETHER);
	}

	private static Issue issue(List<CheckedColumn> key, RowPage page, int index) {
		long row = page.rows()[index] + 1;
		String values = key.stream().map(column -> page.cell(index, column.index())).collect(Collectors.joining(", "));
		String names = key.stream().map(CheckedColumn::name).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
		String message = NLS.bind(Messages.RowIssues_duplicate, new Object[] { IssueText.number(row), IssueText.number(page.lines()[index]), IssueText.shortened(names) });
		return Issue.atRow(DUPLICATE, Severity.ERROR, page.lines()[index], row, IssueText.shortened(values), message).with(Fixes.deleteRows(row, row));
	}

	private static Issue counted(long row) {
		return Issue.atRow(DUPLICATE, Severity.ERROR, 0, row + 1, "", "");
	}
}
