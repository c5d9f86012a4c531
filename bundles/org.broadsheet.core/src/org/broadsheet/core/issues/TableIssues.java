// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.model.Column;

/** What is to be said of a table beside its cells, as it stands now: what the scan found and still holds, rows that repeat others where that is not permitted, and the questions that nobody has answered yet. */
public final class TableIssues {

	private TableIssues() {
	}

	/** The issues, hidden columns left out of the questions. Goes over the cells of columns with dates: not for the UI thread. */
	public static List<Issue> of(DatasetTable table, List<Column> columns) throws IOException {
		List<Issue> issues = new ArrayList<>(table.issues());
		// those the scan asked may have been answered since
		issues.removeIf(issue -> issue.code().equals(DateQuestion.CODE));
		issues.addAll(RowIssues.of(table, CheckedColumn.visible(columns)));
		for (Column column : columns) {
			if (!column.isHidden()) {
				DateQuestion.of(table, column).map(question -> question.issue(column.getName())).ifPresent(issues::add);
			}
		}
		return issues;
	}
}
