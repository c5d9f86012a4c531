// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;

/** Why cells are empty where the table has something. */
enum EmptyCell {

	/** The archive has no memo file. */
	MISSING,
	/** Nothing that can be read stands where the cell says. */
	DAMAGED,
	/** A picture, a document or a program. */
	OBJECT,
	/** A number is not there: asterisks stand for it. */
	ASTERISKS;

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
		case MISSING -> new Issue("memo-missing", Severity.WARNING, 0, first, column, "", IssueText.bind(Messages.EmptyCell_missing, parts));
		case DAMAGED -> new Issue("memo-damaged", Severity.ERROR, 0, first, column, "", IssueText.bind(Messages.EmptyCell_damaged, parts));
		case ASTERISKS -> new Issue("asterisks", Severity.INFO, 0, first, column, "", IssueText.bind(Messages.EmptyCell_asterisks, parts));
		case OBJECT -> new Issue("memo-objects", Severity.WARNING, 0, first, column, "", IssueText.bind(Messages.EmptyCell_objects, parts));
		};
	}
}
