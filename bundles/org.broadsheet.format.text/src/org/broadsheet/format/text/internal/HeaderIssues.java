// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.text.RowTokenizer;
import org.eclipse.osgi.util.NLS;

/** Findings about what stands above the rows of a table: titles and headers. */
final class HeaderIssues {

	private static final int LONGEST_NAME = 128;

	private HeaderIssues() {
	}

	static void add(Layout layout, List<Issue> issues) {
		titles(layout, issues);
		if (layout.columns() == 1) {
			issues.add(Issue.general("one-column", Severity.INFO, Messages.HeaderIssues_oneColumn));
		}
		if (layout.headerRow() == null) {
			issues.add(Issue.general("no-header", Severity.INFO, Messages.HeaderIssues_none));
			return;
		}
		ragged(layout, issues);
		names(layout, issues);
	}

	private static void titles(Layout layout, List<Issue> issues) {
		List<HeadRow> titles = layout.titles().stream().filter(row -> row.filled() > 0).toList();
		if (!titles.isEmpty()) {
			HeadRow first = titles.getFirst();
			String text = StructureIssues.shortened(String.join(" ", first.texts()));
			issues.add(new Issue("title-rows", Severity.INFO, first.line(), 0, "", text, NLS.bind(Messages.HeaderIssues_titles, layout.skipped(), text)));
		}
	}

	private static void ragged(Layout layout, List<Issue> issues) {
		HeadRow row = layout.headerRow();
		if (row.width() != layout.columns() || (row.flags() & ~RowTokenizer.LOOSE) != 0) {
			String message = row.width() != layout.columns() ? Messages.HeaderIssues_ragged : Messages.HeaderIssues_quote;
			issues.add(new Issue("ragged-header", Severity.ERROR, row.line(), 0, "", StructureIssues.shortened(String.join(" ", row.texts())),
					NLS.bind(message, new Object[] { row.line(), row.width(), layout.columns() })));
		}
	}

	private static void names(Layout layout, List<Issue> issues) {
		long line = layout.headerRow().line();
		Map<String, Integer> first = new HashMap<>();
		for (int c = 0; c < layout.columns(); c++) {
			String name = layout.names().get(c).strip();
			Integer before = name.isEmpty() ? null : first.putIfAbsent(name.toLowerCase(Locale.ROOT), c);
			String shown = ColumnNames.name(layout.names(), c);
			if (name.isEmpty()) {
				issues.add(new Issue("blank-header", Severity.WARNING, line, 0, shown, "", NLS.bind(Messages.HeaderIssues_blank, c + 1, shown)));
			} else if (before != null) {
				issues.add(new Issue("duplicate-header", Severity.WARNING, line, 0, shown, name,
						NLS.bind(Messages.HeaderIssues_duplicate, new Object[] { before + 1, c + 1, name })));
			} else if (name.length() > LONGEST_NAME) {
				issues.add(new Issue("long-header", Severity.WARNING, line, 0, shown, StructureIssues.shortened(name),
						NLS.bind(Messages.HeaderIssues_long, c + 1, name.length())));
			}
		}
	}
}
