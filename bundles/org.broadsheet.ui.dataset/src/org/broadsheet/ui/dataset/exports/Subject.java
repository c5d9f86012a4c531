// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.imports.ImportOption.Choice;

/**
 * What a user can have written: some rows, or the list of issues.
 *
 * @param content kind of content
 * @param rows    value of the option for rows; empty for issues
 * @param label   what the user sees
 */
record Subject(Content content, Optional<String> rows, String label) {

	/** What there is to choose, all rows first and the issues last. */
	static List<Subject> all() {
		List<Choice> rows = ExportChoice.options().stream().filter(option -> option.key().equals(ExportChoice.ROWS)).findFirst().orElseThrow().choices();
		List<Subject> subjects = new java.util.ArrayList<>(rows.stream().map(choice -> new Subject(Content.ROWS, Optional.of(choice.value()), choice.label())).toList());
		subjects.add(new Subject(Content.ISSUES, Optional.empty(), Messages.Subject_issues));
		return subjects;
	}
}
