// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.broadsheet.core.issues.IssueText.number;
import static org.broadsheet.core.issues.IssueText.shortened;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a sheet in words. Lines are row numbers as the spreadsheet shows them. */
final class SheetIssues {

	/** Issues of one kind that are listed one by one. */
	private static final long MOST = 10_000;
	/** Cells that are merged downwards are told column by column, unless that is many. */
	private static final int MOST_MERGED = 3;

	private final SheetLayout layout;
	private final ShownIssues shown;
	private final List<Issue> issues = new ArrayList<>();
	private final Map<String, Long> counts = new HashMap<>();
	private long formulas;
	private int firstFormula;
	private int firstHidden;
	private long outsideRows;
	private int outsideFirst = Integer.MAX_VALUE;
	private int outsideLast;

	SheetIssues(SheetLayout layout) {
		this.layout = layout;
		this.shown = new ShownIssues(layout);
		if (layout.skipped() > 0) {
			issues.add(HeaderIssues.titles(layout.titleLine(), layout.skipped(), layout.titles()));
		}
		if (layout.headers() == 0) {
			issues.add(HeaderIssues.none());
		} else {
			HeaderIssues.names(layout.names(), layout.headerLine(), this::letters, issues);
		}
	}

	private String letters(int column) {
		return MergedCells.letters(layout.first() + column);
	}

	/** Looks at a row of the table; its number in the table counts from 1. */
	void row(SheetRow row, long number) {
		shown.row(row, number);
		boolean beside = false;
		for (int c = 0; c < row.width(); c++) {
			if (c < layout.first() || c >= layout.first() + layout.columns()) {
				beside |= outside(row, c, number);
			} else if (row.kind(c) != SheetRow.PLAIN) {
				cell(row, c - layout.first(), number);
			}
		}
		outsideRows += beside ? 1 : 0;
		if (row.hidden()) {
			firstHidden = firstHidden == 0 ? row.number() : firstHidden;
			counts.merge("hidden-rows", 1L, Long::sum);
		}
	}

	private boolean outside(SheetRow row, int column, long number) {
		String text = row.text(column);
		if (text.isBlank()) {
			return false;
		}
		outsideFirst = Math.min(outsideFirst, column);
		outsideLast = Math.max(outsideLast, column);
		if (counted("extra-cell")) {
			issues.add(new Issue("extra-cell", Severity.ERROR, row.number(), number, "", shortened(text),
					NLS.bind(Messages.SheetIssues_outside, MergedCells.letters(column) + row.number(), shortened(text))));
		}
		return true;
	}

	/** How many rows have cells beside the table. */
	long outsideRows() {
		return outsideRows;
	}

	int outsideFirst() {
		return outsideFirst;
	}

	int outsideLast() {
		return outsideLast;
	}

	private void cell(SheetRow row, int column, long number) {
		String name = ColumnNames.name(layout.names(), column);
		String place = letters(column) + row.number();
		switch (row.kind(column + layout.first())) {
		case SheetRow.FORMULA -> {
			formulas++;
			firstFormula = firstFormula == 0 ? row.number() : firstFormula;
		}
		case SheetRow.ERROR -> cell("error-cell", row, number, name, row.text(column + layout.first()), Messages.SheetIssues_error, place);
		case SheetRow.NO_VALUE -> cell("formula-without-value", row, number, name, "", Messages.SheetIssues_noValue, place);
		case SheetRow.LOST -> cell("lost-text", row, number, name, "", Messages.SheetIssues_lost, place);
		default -> { }
		}
	}

	private void cell(String code, SheetRow row, long number, String column, String value, String message, String place) {
		if (counted(code)) {
			issues.add(new Issue(code, Severity.ERROR, row.number(), number, column, value, NLS.bind(message, place, value)));
		}
	}

	private boolean counted(String code) {
		return counts.merge(code, 1L, Long::sum) <= MOST;
	}

	/** Tells of rows without content among the others. */
	void blankRows(int first, int last) {
		if (counted("blank-row")) {
			String message = first == last ? NLS.bind(Messages.SheetIssues_blankRow, first) : NLS.bind(Messages.SheetIssues_blankRows, first, last);
			issues.add(Issue.atRow("blank-row", Severity.WARNING, first, 0, "", message));
		}
	}

	/** Leaves out what was found in rows that turned out to be no part of the table, and says what they are. */
	void cut(Tail tail, long rows, long line) {
		issues.removeIf(issue -> issue.row() > tail.rows() || issue.line() > line && issue.code().equals("blank-row"));
		if (tail.worthTelling()) {
			issues.add(tail.issue(rows, line, tail.text()));
		}
	}

	/** Adds what is known at the end of the sheet. */
	void end(ChosenSheet sheet, MergedCells merged, int lastLine) {
		counts.forEach((code, count) -> {
			if (count > MOST && !code.equals("hidden-rows")) {
				issues.add(Issue.general(code, Severity.ERROR, IssueText.bind(Messages.SheetIssues_more, number(count - MOST), code)));
			}
		});
		for (int c = 0; c < layout.columns(); c++) {
			if (merged.hidden(layout.first() + c)) {
				String name = ColumnNames.name(layout.names(), c);
				issues.add(new Issue("hidden-column", Severity.WARNING, 0, 0, name, "", NLS.bind(Messages.SheetIssues_hiddenColumn, letters(c), name)));
			}
		}
		long hidden = counts.getOrDefault("hidden-rows", 0L);
		if (hidden > 0) {
			issues.add(Issue.atRow("hidden-rows", Severity.WARNING, firstHidden, 0, "", IssueText.bind(Messages.SheetIssues_hiddenRows, number(hidden), firstHidden)));
		}
		if (formulas > 0) {
			issues.add(Issue.atRow("formulas", Severity.INFO, firstFormula, 0, "", IssueText.bind(Messages.SheetIssues_formulas, number(formulas), firstFormula)));
		}
		shown.add(issues);
		merged(merged, lastLine);
		sheets(sheet);
	}

	private void merged(MergedCells merged, int lastLine) {
		// where headers are joined, names stand for all columns they reach over
		int from = layout.headers() == 0 ? 1 : layout.headers() == 1 ? layout.headerLine() : layout.headerLine() + 1;
		List<MergedCells.Range> ranges = new ArrayList<>(merged.within(from, lastLine));
		Map<Integer, List<MergedCells.Range>> down = ranges.stream().filter(range -> range.firstColumn() == range.lastColumn() && range.firstRow() > layout.headerLine() && inside(range))
				.collect(Collectors.groupingBy(MergedCells.Range::firstColumn, TreeMap::new, Collectors.toList()));
		if (down.size() <= MOST_MERGED) {
			down.forEach((column, some) -> {
				String name = ColumnNames.name(layout.names(), column - layout.first());
				MergedCells.Range first = some.getFirst();
				issues.add(new Issue("merged-cells", Severity.WARNING, first.firstRow(), 0, name, first.toString(), IssueText.bind(Messages.SheetIssues_mergedDown, number(some.size()), name, first))
						.with(Fixes.plain(Fixes.FILL_DOWN)));
				ranges.removeAll(some);
			});
		}
		if (!ranges.isEmpty()) {
			MergedCells.Range first = ranges.getFirst();
			issues.add(Issue.atRow("merged-cells", Severity.WARNING, first.firstRow(), 0, first.toString(), IssueText.bind(Messages.SheetIssues_merged, number(ranges.size()), first)));
		}
	}

	private boolean inside(MergedCells.Range range) {
		return range.firstColumn() >= layout.first() && range.lastColumn() < layout.first() + layout.columns();
	}

	private void sheets(ChosenSheet sheet) {
		List<Book.Sheet> all = sheet.book().sheets();
		List<String> hidden = all.stream().filter(Book.Sheet::hidden).map(Book.Sheet::name).toList();
		if (!hidden.isEmpty()) {
			issues.add(Issue.general("hidden-sheets", Severity.INFO, NLS.bind(Messages.SheetIssues_hiddenSheets, shortened(String.join(", ", hidden)))));
		}
		if (all.size() > 1) {
			issues.add(Issue.general("more-sheets", Severity.INFO, NLS.bind(Messages.SheetIssues_moreSheets, all.size(), sheet.name())));
		}
	}

	List<Issue> list() {
		return issues;
	}
}
