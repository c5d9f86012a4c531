// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.List;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.osgi.util.NLS;

/** Says for each column in what the texts that a spreadsheet shows differ from the values that were read. */
final class ShownIssues {

	private static final int KINDS = Difference.values().length;

	/** Cells of a column that differ in the same way. */
	private static final class Found {
		long count;
		int line;
		long row;
		String shown;
		String value;
	}

	private final SheetLayout layout;
	private final Found[] found;

	ShownIssues(SheetLayout layout) {
		this.layout = layout;
		this.found = new Found[layout.columns() * KINDS];
	}

	/** Looks at a row of the table; its number in the table counts from 1. */
	void row(SheetRow row, long number) {
		ShownCells cells = row.shown();
		for (int i = 0; i < cells.count(); i++) {
			int column = cells.column(i) - layout.first();
			if (column >= 0 && column < layout.columns()) {
				count(column * KINDS + cells.difference(i).ordinal(), row, number, cells, i);
			}
		}
	}

	private void count(int at, SheetRow row, long number, ShownCells cells, int i) {
		if (found[at] == null) {
			found[at] = new Found();
			found[at].line = row.number();
			found[at].row = number;
		}
		found[at].count++;
		if (found[at].shown == null && cells.text(i) != null) {
			found[at].shown = cells.text(i);
			found[at].value = row.text(cells.column(i));
		}
	}

	void add(List<Issue> issues) {
		for (int i = 0; i < found.length; i++) {
			if (found[i] != null && found[i].shown != null && !found[i].shown.equals(found[i].value) | i % KINDS == Difference.ZEROS.ordinal()) {
				issues.add(issue(Difference.values()[i % KINDS], ColumnNames.name(layout.names(), i / KINDS), found[i]));
			}
		}
	}

	private static Issue issue(Difference difference, String column, Found cells) {
		String message = switch (difference) {
		case NONE -> throw new IllegalArgumentException();
		case ZEROS -> Messages.ShownIssues_zeros;
		case PERCENT -> Messages.ShownIssues_percent;
		case CURRENCY -> Messages.ShownIssues_currency;
		case ROUNDED -> Messages.ShownIssues_rounded;
		case NOTATION -> Messages.ShownIssues_notation;
		case DATE -> Messages.ShownIssues_date;
		};
		Object[] parts = { IssueText.number(cells.count), column, IssueText.shortened(cells.shown), IssueText.shortened(cells.value) };
		return new Issue("shown-differs", Severity.INFO, cells.line, cells.row, column, IssueText.shortened(cells.shown), NLS.bind(message, parts));
	}
}
