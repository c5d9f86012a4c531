// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.ParseOptions;
import org.eclipse.osgi.util.NLS;

/** Tells which words are read as empty cells, because the table has them wherever a value is missing: nothing is wrong with their rows, but nobody should be surprised. */
final class MissingWords {

	static final String CODE = "read-as-empty";
	/** More columns than this are one finding. */
	private static final int MOST = 3;

	private MissingWords() {
	}

	static void add(List<ColumnContent> columns, List<Issue> issues) throws IOException {
		List<ColumnContent> found = columns.stream().filter(column -> !words(column).isEmpty()).toList();
		if (found.size() > MOST) {
			issues.add(joined(found));
			return;
		}
		for (ColumnContent column : found) {
			issues.add(one(column));
		}
	}

	private static List<String> words(ColumnContent column) {
		return new ParseOptions(column.proposal.parsing()).missing().stream().filter(word -> column.scan.count(CellClass.of(word)) > 0).toList();
	}

	private static Issue one(ColumnContent column) throws IOException {
		List<String> words = words(column);
		long row = Long.MAX_VALUE;
		long cells = 0;
		for (String word : words) {
			byte code = CellClass.of(word);
			cells += column.scan.count(code);
			row = Math.min(row, column.scan.firstRows(code)[0]);
		}
		String message = IssueText.bind(Messages.MissingWords_column, new Object[] { column.name, IssueText.number(cells), quoted(words), IssueText.number(row + 1) });
		Issue issue = new Issue(CODE, Severity.INFO, 0, 0, column.name, words.getFirst(), message);
		return words.size() > 1 ? issue : issue.with(Fixes.replace(words.getFirst(), ""));
	}

	private static Issue joined(List<ColumnContent> columns) {
		Set<String> words = new LinkedHashSet<>();
		columns.forEach(column -> words.addAll(words(column)));
		String names = quoted(columns.stream().limit(MOST).map(column -> column.name).toList());
		return Issue.general(CODE, Severity.INFO, NLS.bind(Messages.MissingWords_columns, new Object[] { quoted(new ArrayList<>(words)), IssueText.number(columns.size()), names }));
	}

	private static String quoted(List<String> texts) {
		return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
	}
}
