// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CodeNames;
import org.broadsheet.core.types.ColumnScan;

/** One column of a table as the checks of content look at it: its name, what was counted in all its cells, and its first texts. */
final class ColumnContent {

	final int index;
	final String name;
	final ColumnScan scan;
	final TypeProposal proposal;
	/** The name in lower case, its words parted by single blanks. */
	final String words;
	private final Sample sample;

	ColumnContent(int index, String name, ColumnScan scan, TypeProposal proposal, Sample sample) {
		this.index = index;
		this.name = name;
		this.scan = scan;
		this.proposal = proposal;
		this.words = CodeNames.words(name);
		this.sample = sample;
	}

	/** Takes a cell. */
	@FunctionalInterface
	interface Look {
		void at(String text, long row, long line);
	}

	/** Number of rows whose texts are looked at. */
	long looked() {
		return sample.size();
	}

	/** Looks at the first texts of the column, blanks around them taken away. */
	void look(Look look) throws IOException {
		look(sample.pages(), look);
	}

	private void look(List<RowPage> pages, Look look) {
		for (RowPage page : pages) {
			for (int i = 0; i < page.size(); i++) {
				String text = page.cell(i, index).strip();
				if (!text.isEmpty()) {
					look.at(text, page.rows()[i] + 1, page.lines()[i]);
				}
			}
		}
	}

	/** The same for the very first rows, which are there at once. */
	void head(Look look) throws IOException {
		look(List.of(sample.head()), look);
	}

	/** Text of a cell of the first row with a class. */
	String first(byte code) throws IOException {
		return sample.row(scan.firstRows(code)[0]).cell(0, index);
	}

	/**
	 * A finding about cells of a class.
	 *
	 * @param message with {0} number of cells, {1} name of the column, {2} first row, {3} its line
	 */
	Issue issue(String code, Severity severity, byte cells, String message) throws IOException {
		RowPage page = sample.row(scan.firstRows(cells)[0]);
		return issue(code, severity, scan.count(cells), page.rows()[0] + 1, page.lines()[0], page.cell(0, index), message);
	}

	/** A finding about cells that were counted, {4} of the message being the number of rows looked at. */
	Issue issue(String code, Severity severity, long count, long row, long line, String value, String message) {
		Object[] parts = { IssueText.number(count), name, IssueText.number(row), IssueText.number(line), IssueText.number(looked()) };
		return new Issue(code, severity, line, row, name, IssueText.shortened(value), IssueText.bind(message, parts));
	}

	/** Cells that were counted while looking, with the first of them. */
	static final class Count {
		long cells;
		long row;
		long line;
		String value = "";

		void add(String text, long atRow, long atLine) {
			if (cells++ == 0) {
				row = atRow;
				line = atLine;
				value = text;
			}
		}
	}

	Issue issue(String code, Severity severity, Count count, String message) {
		return issue(code, severity, count.cells, count.row, count.line, count.value, message);
	}
}
