// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.issues.Issue;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;

/** The list of issues as a sheet. */
final class IssueSheet {

	private static final int[] WIDTHS = { 10, 10, 22, 28, 80, 22, 12 };

	private IssueSheet() {
	}

	/** Writes the sheet; returns the number of issues. */
	static long write(Workbook book, ExportTable table, ExcelLimits limits, IProgressMonitor monitor) throws IOException {
		List<String> names = List.of(Messages.IssueSheet_line, Messages.IssueSheet_row, Messages.IssueSheet_column, Messages.IssueSheet_value, Messages.IssueSheet_reason, Messages.IssueSheet_code,
				Messages.IssueSheet_severity);
		TableSheets sheets = new TableSheets(book, Messages.IssueSheet_title, names, WIDTHS, limits);
		long count = table.forEachIssue(issue -> write(sheets.next(), sheets.row(), issue, limits), monitor);
		sheets.end();
		return count;
	}

	private static void write(Worksheet sheet, int row, Issue issue, ExcelLimits limits) {
		number(sheet, row, 0, issue.line());
		number(sheet, row, 1, issue.row());
		text(sheet, row, 2, issue.column(), limits);
		text(sheet, row, 3, issue.value(), limits);
		text(sheet, row, 4, issue.message(), limits);
		text(sheet, row, 5, issue.code(), limits);
		text(sheet, row, 6, issue.severity().name().toLowerCase(Locale.ROOT), limits);
	}

	private static void number(Worksheet sheet, int row, int column, long number) {
		if (number > 0) {
			sheet.value(row, column, number);
		}
	}

	/** The whole value stands in the copy of the table; here a very long one ends in dots. */
	private static void text(Worksheet sheet, int row, int column, String text, ExcelLimits limits) {
		if (!text.isEmpty()) {
			ExcelText.write(sheet, row, column, text.length() <= limits.text() ? text : text.substring(0, limits.text() - 1) + "\u2026");
		}
	}
}
