// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;

/** Why cells of memos are empty. */
enum MemoIssue {

	/** The archive has no memo file. */
	MISSING,
	/** Nothing that can be read stands where the cell says. */
	DAMAGED,
	/** A picture, a document or a program. */
	OBJECT;

	/**
	 * The finding about all such cells.
	 *
	 * @param first   row of the first, from 1
	 * @param columns that have such
	 * @param file    name of the memo file
	 */
	Issue issue(long count, long first, List<String> columns, String file) {
		String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
		Object[] parts = { IssueText.number(count), names, IssueText.number(first), file };
		String column = columns.getFirst();
		return switch (this) {
		case MISSING -> new Issue("memo-missing", Severity.WARNING, 0, first, column, "", IssueText.bind(Messages.MemoIssue_missing, parts));
		case DAMAGED -> new Issue("memo-damaged", Severity.ERROR, 0, first, column, "", IssueText.bind(Messages.MemoIssue_damaged, parts));
		case OBJECT -> new Issue("memo-objects", Severity.WARNING, 0, first, column, "", IssueText.bind(Messages.MemoIssue_objects, parts));
		};
	}
}
