// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;

/**
 * Findings of one kind.
 *
 * @param key      names the kind
 * @param label    the kind in words, with the whole count
 * @param count    of all findings of the kind
 * @param columnId the column whose cells are meant, for errors of cells and questions
 * @param fixes    what would settle all of the kind, the surest first
 * @param answers  the answers to a question, to be shown at once
 */
record IssueGroup(String key, Severity severity, String label, long count, Optional<String> columnId, List<IssueFix> fixes, List<IssueLine> answers) {

	/** Whether it is a question with answers to choose from. */
	boolean asks() {
		return !answers.isEmpty();
	}

	/** Whether it stands for the cells of a column that do not fit. */
	boolean ofCells() {
		return columnId.isPresent() && !asks();
	}
}
