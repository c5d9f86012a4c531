// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which signs a number may have in a column: those that its numbers have as a rule, so that a single $1,234 among plain numbers is found as an error. */
final class NumberForm {

	/** Share of the numbers below which a sign is a slip and not the form of the column. */
	private static final double RULE = 0.1;
	/** Share of plain numbers from which negative amounts in parentheses are the habit of the column. */
	private static final double ACCOUNTING = 0.02;

	private final ColumnScan scan;
	private final Reasons reasons;
	private final Habits habits;
	private final long numbers;

	private NumberForm(ColumnScan scan, Reasons reasons, Habits habits) {
		this.scan = scan;
		this.reasons = reasons;
		this.habits = habits;
		this.numbers = Kinds.NUMBER.in(scan) + Kinds.FORMATTED.in(scan) + Kinds.DECIMAL_COMMA.in(scan) + Kinds.PERCENT.in(scan);
	}

	static Map<String, String> of(ColumnScan scan, Reasons reasons, Habits habits) throws IOException {
		Map<String, String> options = new NumberForm(scan, reasons, habits).options();
		if (scientific(scan) == 0) {
			return options;
		}
		Map<String, String> scientific = new HashMap<>(options);
		scientific.put(ParseOptions.SCIENTIFIC, "true");
		return Map.copyOf(scientific);
	}

	/** Number of cells such as 2E7 that are no codes, as they stand beside 2.5E7. */
	static long scientific(ColumnScan scan) {
		long codes = scan.count(CellClass.EXPONENT_CODE);
		return scan.count(CellClass.SCIENTIFIC) >= codes ? codes : 0;
	}

	private Map<String, String> options() throws IOException {
		if (rule(Kinds.PERCENT.in(scan), bare())) {
			return Map.of(ParseOptions.PERCENT, "true");
		}
		long large = scan.count(CellClass.INTEGER, CellClass.INTEGER_LONG, CellClass.DECIMAL, CellClass.SCIENTIFIC);
		long grouped = scan.count(CellClass.GROUPED, CellClass.CURRENCY_GROUPED);
		if (scan.count(CellClass.GROUPED_OTHER) > large + grouped) {
			return groupedOtherwise();
		}
		if (habits.decimalComma(scan, numbers)) {
			return Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, ".");
		}
		long currency = scan.count(CellClass.CURRENCY, CellClass.CURRENCY_GROUPED);
		if (rule(currency, bare() + scan.count(CellClass.GROUPED)) || currency > ACCOUNTING * Kinds.NUMBER.in(scan) && parentheses()) {
			return grouped > 0 ? Map.of(ParseOptions.CURRENCY, "true", ParseOptions.GROUP, ",") : Map.of(ParseOptions.CURRENCY, "true");
		}
		long pure = scan.count(CellClass.GROUPED);
		boolean habit = pure > scan.count(CellClass.INTEGER, CellClass.INTEGER_LONG) && pure * 4 > scan.count(CellClass.DECIMAL);
		return habit ? Map.of(ParseOptions.GROUP, ",") : Map.of();
	}

	/** Numbers without a sign; a nought often has none where others do. */
	private long bare() {
		return Kinds.NUMBER.in(scan) - scan.count(CellClass.BIT);
	}

	private boolean rule(long signed, long plain) {
		return signed > plain && signed >= RULE * numbers;
	}

	/** Whether the amounts with signs are negative ones in parentheses. */
	private boolean parentheses() throws IOException {
		List<String> first = reasons.texts(CellClass.CURRENCY);
		return first.size() == ColumnScan.REMEMBERED && first.stream().allMatch(text -> CellReader.strip(text).startsWith("("));
	}

	/** Spaces or apostrophes between thousands: the first texts tell which, and whether decimals follow a comma. */
	private Map<String, String> groupedOtherwise() throws IOException {
		boolean comma = Kinds.DECIMAL_COMMA.in(scan) > scan.count(CellClass.DECIMAL);
		String group = " ";
		for (String text : reasons.texts(CellClass.GROUPED_OTHER)) {
			comma |= text.indexOf(',') >= 0;
			group = text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0 ? "'" : group;
		}
		return comma ? Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, group) : Map.of(ParseOptions.GROUP, group);
	}
}
