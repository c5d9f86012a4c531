// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.content.ContentIssues;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/** What is to be said of a table beside its cells, as it stands now: what the scan found and still holds, rows that repeat others where that is not permitted, and the questions that nobody has answered yet. */
public final class TableIssues {

	/** Codes of issues that offer another way to read a column. */
	private static final Set<String> OFFERS = Set.of(ContentIssues.OFFER, "placeholder-value");

	private TableIssues() {
	}

	/** Whether a column is read as an issue offers, or has another type than it was offered for. */
	private static boolean decided(Issue issue, DatasetTable table, List<Column> columns) {
		if (issue.fixes().isEmpty() || !OFFERS.contains(issue.code())) {
			return false;
		}
		Map<String, String> offered = issue.fixes().getFirst().parameters();
		return columns.stream().filter(column -> source(table, column).name().equals(issue.column())).findFirst().filter(column -> {
			DataType type = DataType.get(offered.get("type"));
			boolean retyped = column.getType() != type && column.getType() != source(table, column).proposal().type();
			return retyped || column.getType() == type && offered.entrySet().stream().filter(entry -> entry.getKey().startsWith(Fixes.PARSING))
					.allMatch(entry -> entry.getValue().equals(column.getParsing().get(entry.getKey().substring(Fixes.PARSING.length()))));
		}).isPresent();
	}

	private static SourceColumn source(DatasetTable table, Column column) {
		return table.scan().columns().get(column.getSourceIndex());
	}

	/** The issues, hidden columns left out of the questions. Goes over the cells of columns with dates: not for the UI thread. */
	public static List<Issue> of(DatasetTable table, List<Column> columns) throws IOException {
		List<Issue> issues = new ArrayList<>(table.issues());
		// those the scan asked may have been answered since
		issues.removeIf(issue -> issue.code().equals(DateQuestion.CODE) || decided(issue, table, columns));
		issues.addAll(RowIssues.of(table, CheckedColumn.visible(columns)));
		for (Column column : columns) {
			if (!column.isHidden()) {
				DateQuestion.of(table, column).map(question -> question.issue(column.getName())).ifPresent(issues::add);
			}
		}
		return issues;
	}
}
