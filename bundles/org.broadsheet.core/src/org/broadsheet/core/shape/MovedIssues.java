// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;

/** Findings about the rows of one table as those of another that was made of it: they follow their row, and go with it or with their column. */
final class MovedIssues {

	private final Set<String> columnsGone;
	private final Map<Long, Long> rows = new HashMap<>();
	private boolean same = true;

	/** What concerns none of the columns that are gone, or cells that there was no column for. */
	MovedIssues(Set<String> columnsGone) {
		this.columnsGone = columnsGone;
	}

	/** Says of another row whether it stands where it stood. */
	void same(boolean there) {
		same &= there;
	}

	/** Says where a row stands now; both from 1. */
	void row(long before, long now) {
		rows.put(before, now);
	}

	/** The findings that are left, with the numbers that their rows have now. */
	List<Issue> of(List<Issue> issues) {
		List<Issue> moved = new ArrayList<>();
		for (Issue issue : issues) {
			if (columnsGone.contains(issue.column())) {
				continue;
			}
			if (same) {
				moved.add(issue);
			} else if (issue.row() == 0) {
				moved.add(new Issue(issue.code(), issue.severity(), issue.line(), 0, issue.column(), issue.value(), issue.message(), withoutRows(issue.fixes())));
			} else if (rows.containsKey(issue.row())) {
				moved.add(moved(issue, rows.get(issue.row())));
			}
		}
		return moved;
	}

	private static Issue moved(Issue issue, long now) {
		String before = IssueText.number(issue.row());
		String message = Pattern.compile("(?<=\\b[Rr]ow )" + Pattern.quote(before) + "(?![,\\d])").matcher(issue.message()).replaceAll(IssueText.number(now));
		List<Fix> fixes = new ArrayList<>(withoutRows(issue.fixes()));
		if (issue.fixes().contains(Fixes.deleteRows(issue.row(), issue.row()))) {
			fixes.addFirst(Fixes.deleteRows(now, now));
		}
		return new Issue(issue.code(), issue.severity(), issue.line(), now, issue.column(), issue.value(), message, fixes);
	}

	/** What deletes rows by their numbers would hit others now. */
	private static List<Fix> withoutRows(List<Fix> fixes) {
		return fixes.stream().filter(fix -> !fix.id().equals(Fixes.DELETE_ROWS)).toList();
	}
}
