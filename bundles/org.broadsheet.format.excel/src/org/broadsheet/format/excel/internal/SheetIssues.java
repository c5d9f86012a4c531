// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.osgi.util.NLS;

/** Puts what is odd about a sheet in words. Lines are row numbers as the spreadsheet shows them. */
final class SheetIssues {

	/** Issues of one kind that are listed one by one. */
	private static final long MOST = 10_000;
	private static final int SHOWN = 60;
	private static final int LONGEST_NAME = 128;

	private final SheetLayout layout;
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
		if (layout.skipped() > 0) {
			issues.add(new Issue("title-rows", Severity.INFO, layout.titleLine(), 0, "", shortened(layout.titles()),
					NLS.bind(Messages.SheetIssues_titles, layout.skipped(), shortened(layout.titles()))));
		}
		if (layout.headers() == 0) {
			issues.add(Issue.general("no-header", Severity.INFO, Messages.SheetIssues_noHeader));
		} else {
			names();
		}
	}

	private void names() {
		Map<String, Integer> first = new HashMap<>();
		for (int c = 0; c < layout.columns(); c++) {
			String name = layout.names().get(c).strip();
			String shown = ColumnNames.name(layout.names(), c);
			Integer before = name.isEmpty() ? null : first.putIfAbsent(name.toLowerCase(Locale.ROOT), c);
			if (name.isEmpty()) {
				header("blank-header", shown, "", NLS.bind(Messages.SheetIssues_blankHeader, letters(c), shown));
			} else if (before != null) {
				header("duplicate-header", shown, name, NLS.bind(Messages.SheetIssues_duplicateHeader, new Object[] { letters(before), letters(c), name }));
			} else if (name.length() > LONGEST_NAME) {
				header("long-header", shown, name, NLS.bind(Messages.SheetIssues_longHeader, letters(c), name.length()));
			}
		}
	}

	private void header(String code, String column, String value, String message) {
		issues.add(new Issue(code, Severity.WARNING, layout.headerLine(), 0, column, shortened(value), message));
	}

	private String letters(int column) {
		return MergedCells.letters(layout.first() + column);
	}

	/** Looks at a row of the table; its number in the table counts from 1. */
	void row(SheetRow row, long number) {
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
		if (row.kind(column + layout.first()) == SheetRow.FORMULA) {
			formulas++;
			firstFormula = firstFormula == 0 ? row.number() : firstFormula;
		} else if (row.kind(column + layout.first()) == SheetRow.ERROR && counted("error-cell")) {
			String text = row.text(column + layout.first());
			issues.add(new Issue("error-cell", Severity.ERROR, row.number(), number, name, text, NLS.bind(Messages.SheetIssues_error, place, text)));
		} else if (row.kind(column + layout.first()) == SheetRow.NO_VALUE && counted("formula-without-value")) {
			issues.add(new Issue("formula-without-value", Severity.ERROR, row.number(), number, name, "", NLS.bind(Messages.SheetIssues_noValue, place)));
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

	/** Adds what is known at the end of the sheet. */
	void end(ChosenSheet sheet, MergedCells merged, int lastLine) {
		counts.forEach((code, count) -> {
			if (count > MOST && !code.equals("hidden-rows")) {
				issues.add(Issue.general(code, Severity.ERROR, NLS.bind(Messages.SheetIssues_more, number(count - MOST), code)));
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
			issues.add(Issue.atRow("hidden-rows", Severity.WARNING, firstHidden, 0, "", NLS.bind(Messages.SheetIssues_hiddenRows, number(hidden), firstHidden)));
		}
		if (formulas > 0) {
			issues.add(Issue.atRow("formulas", Severity.INFO, firstFormula, 0, "", NLS.bind(Messages.SheetIssues_formulas, number(formulas), firstFormula)));
		}
		merged(merged, lastLine);
		sheets(sheet);
	}

	private void merged(MergedCells merged, int lastLine) {
		List<MergedCells.Range> ranges = merged.within(layout.headers() == 0 ? 1 : layout.headerLine(), lastLine);
		if (!ranges.isEmpty()) {
			MergedCells.Range first = ranges.getFirst();
			issues.add(Issue.atRow("merged-cells", Severity.WARNING, first.firstRow(), 0, first.toString(), NLS.bind(Messages.SheetIssues_merged, number(ranges.size()), first)));
		}
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

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line;
	}
}
