// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.eclipse.osgi.util.NLS;

/** Findings about what stands above the rows of a table: titles and headers. */
final class HeadIssues {

	private HeadIssues() {
	}

	static void add(Layout layout, Head head, TextOptions given, List<Issue> issues) {
		separator(layout, head, issues);
		if (given.quote().isEmpty() && layout.dialect().quote() == 0 && layout.dialect().frame() == Dialect.Frame.NONE) {
			textQuotes(layout, head, issues);
		}
		titles(layout, issues);
		if (layout.columns() == 1) {
			issues.add(Issue.general("one-column", Severity.INFO, wrapped(layout) ? Messages.HeadIssues_wrapped : Messages.HeadIssues_oneColumn));
		}
		if (layout.headerRow() == null) {
			issues.add(HeaderIssues.none());
			return;
		}
		ragged(layout, issues);
		HeaderIssues.names(layout.names(), layout.headerRow().line(), c -> c + 1, issues);
	}

	/** The line that says the separator; it is of no use where no other line has it. */
	private static void separator(Layout layout, Head head, List<Issue> issues) {
		if (head.separator() != 0) {
			boolean used = layout.dialect().separator() == head.separator();
			String line = "sep=" + (head.separator() == '\t' ? "\\t" : head.separator());
			issues.add(new Issue("separator-line", Severity.INFO, 1, 0, "", line, NLS.bind(used ? Messages.HeadIssues_separator : Messages.HeadIssues_otherSeparator, line)));
		}
	}

	/** Quotes that were taken for text though the first of them does not look so. */
	private static void textQuotes(Layout layout, Head head, List<Issue> issues) {
		HeadRow odd = HeadMarks.of(head).holds('"') ? QuoteText.odd(DialectGuess.rows(head, layout.dialect())) : null;
		if (odd != null) {
			String shown = IssueText.shortened(String.join(String.valueOf(layout.dialect().separator()), odd.texts()));
			issues.add(Issue.atRow("text-quotes", Severity.INFO, odd.line(), 0, shown, NLS.bind(Messages.HeadIssues_textQuotes, odd.line())).with(Fixes.option(TextOptions.QUOTE, "\"", Messages.HeadIssues_readQuotes)));
		}
	}

	/** Whether quotes enclose the header with separators in it, so that the lines are rows that were quoted as a whole. */
	private static boolean wrapped(Layout layout) {
		HeadRow header = layout.headerRow();
		return header != null && header.quoted() && header.width() == 1 && header.texts()[0].matches("(?s)[^,;\t|]+([,;\t|])[^,;\t|]+(\\1[^,;\t|]+)*");
	}

	private static void titles(Layout layout, List<Issue> issues) {
		List<HeadRow> titles = layout.titles().stream().filter(row -> row.filled() > 0).toList();
		if (!titles.isEmpty()) {
			issues.add(HeaderIssues.titles(titles.getFirst().line(), layout.skipped(), String.join(" ", titles.getFirst().texts())));
		}
	}

	private static void ragged(Layout layout, List<Issue> issues) {
		HeadRow row = layout.headerRow();
		if (row.width() != layout.columns() || !row.strict()) {
			String message = row.width() != layout.columns() ? Messages.HeadIssues_ragged : Messages.HeadIssues_quote;
			issues.add(new Issue("ragged-header", Severity.ERROR, row.line(), 0, "", IssueText.shortened(String.join(" ", row.texts())),
					IssueText.bind(message, new Object[] { row.line(), row.width(), layout.columns() })));
		}
	}
}
