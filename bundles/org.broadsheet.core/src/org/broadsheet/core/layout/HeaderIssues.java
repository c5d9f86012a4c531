// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.osgi.util.NLS;

/** Findings about what stands above the rows of a table: titles and headers. */
public final class HeaderIssues {

	private static final int LONGEST_NAME = 128;

	private HeaderIssues() {
	}

	/**
	 * Rows that were left out above the header.
	 *
	 * @param line  of the first one with content
	 * @param count how many
	 */
	public static Issue titles(long line, int count, String text) {
		String shown = IssueText.shortened(text);
		return new Issue("title-rows", Severity.INFO, line, 0, "", shown, IssueText.bind(Messages.HeaderIssues_titles, count, shown))
				.with(Fixes.option(ImportOption.SKIP_ROWS, "0", Messages.HeaderIssues_keepTitles));
	}

	/** No row names the columns. */
	public static Issue none() {
		return Issue.general("no-header", Severity.INFO, Messages.HeaderIssues_none).with(Fixes.option(ImportOption.HEADER_ROWS, "1", Messages.HeaderIssues_useFirst));
	}

	/**
	 * Adds what is wrong with the names of columns.
	 *
	 * @param line   of the last header row
	 * @param labels how the source calls a column, such as its number or letter
	 */
	public static void names(List<String> names, long line, IntFunction<Object> labels, List<Issue> issues) {
		Map<String, Integer> first = new HashMap<>();
		for (int c = 0; c < names.size(); c++) {
			String name = names.get(c).strip();
			Integer before = name.isEmpty() ? null : first.putIfAbsent(name.toLowerCase(Locale.ROOT), c);
			String shown = ColumnNames.name(names, c);
			Object label = labels.apply(c);
			if (name.isEmpty()) {
				issues.add(new Issue("blank-header", Severity.WARNING, line, 0, shown, "", NLS.bind(Messages.HeaderIssues_blank, label, shown)));
			} else if (before != null) {
				issues.add(new Issue("duplicate-header", Severity.WARNING, line, 0, shown, name,
						NLS.bind(Messages.HeaderIssues_duplicate, new Object[] { labels.apply(before), label, name })).with(Fixes.rename(name + " " + (c + 1))));
			} else if (name.length() > LONGEST_NAME) {
				issues.add(new Issue("long-header", Severity.WARNING, line, 0, shown, IssueText.shortened(name),
						NLS.bind(Messages.HeaderIssues_long, label, name.length())));
			}
		}
	}
}
