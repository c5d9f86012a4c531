// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.content;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.content.ColumnContent.Count;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CodeNames;
import org.broadsheet.core.types.SerialDates;
import org.broadsheet.model.DataType;

/** Finds what a spreadsheet did to values when it opened and saved them: codes without their leading zeros, long digits in scientific notation, dates as serial numbers. */
final class SpreadsheetDamage {

	private static final Pattern DATE = Pattern.compile(".*\\b(date|dob|birthday|day of|opened on|closed on)\\b.*");
	private static final Pattern CUT = Pattern.compile("[+-]?\\d(\\.\\d+)?E\\+\\d\\d+");
	private static final int[] CODE_LENGTHS = { 2, 5, 10, 11, 12, 15 };
	private static final int ZIP_LENGTH = 5;
	private static final double NEARLY_ALL = 0.9;

	private SpreadsheetDamage() {
	}

	static void add(ColumnContent column, List<Issue> issues) throws IOException {
		if (CodeNames.zip(column.words)) {
			lostZeros(column, issues, new int[] { ZIP_LENGTH });
		} else if (CodeNames.area(column.words)) {
			lostZeros(column, issues, CODE_LENGTHS);
		}
		if (column.scan.count(CellClass.SCIENTIFIC) > 0) {
			cutDigits(column, issues);
		}
		if (column.proposal.type() == DataType.NUMBER && DATE.matcher(column.words).matches()) {
			serials(column, issues);
		}
	}

	/** Digits that are one or two short of the length the code has. */
	private static void lostZeros(ColumnContent column, List<Issue> issues, int[] lengths) throws IOException {
		int[] counts = new int[20];
		Count[] first = new Count[counts.length];
		long[] all = new long[1];
		column.look((text, row, line) -> {
			all[0]++;
			if (text.length() < counts.length && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
				counts[text.length()]++;
				first[text.length()] = first[text.length()] == null ? new Count() : first[text.length()];
				first[text.length()].add(text, row, line);
			}
		});
		for (int length : lengths) {
			int lost = counts[length - 1] + (length == ZIP_LENGTH ? counts[length - 2] : 0);
			if (lost > 0 && lost + counts[length] >= all[0] * NEARLY_ALL) {
				Count shown = first[length - 1] == null ? first[length - 2] : first[length - 1];
				shown.cells = lost;
				issues.add(column.issue("lost-leading-zeros", Severity.WARNING, shown, Messages.SpreadsheetDamage_zeros).with(Fixes.padZeros(length)));
				return;
			}
		}
	}

	/** 1.23457E+11 among whole numbers: the digits behind are gone. */
	private static void cutDigits(ColumnContent column, List<Issue> issues) throws IOException {
		boolean whole = column.scan.count(CellClass.DECIMAL) * 2 < column.scan.nonEmpty();
		if (whole && CUT.matcher(column.first(CellClass.SCIENTIFIC).strip()).matches()) {
			issues.add(column.issue("scientific-notation", Severity.WARNING, CellClass.SCIENTIFIC, Messages.SpreadsheetDamage_scientific));
		}
	}

	private static void serials(ColumnContent column, List<Issue> issues) throws IOException {
		Count serials = new Count();
		long[] all = new long[1];
		column.look((text, row, line) -> {
			all[0]++;
			if (SerialDates.date(text).isPresent()) {
				serials.add(text, row, line);
			}
		});
		if (serials.cells > 0 && serials.cells >= all[0] * NEARLY_ALL) {
			issues.add(column.issue("serial-dates", Severity.WARNING, serials, Messages.SpreadsheetDamage_serials).with(Fixes.plain(Fixes.SERIAL_DATES)));
		}
	}
}
