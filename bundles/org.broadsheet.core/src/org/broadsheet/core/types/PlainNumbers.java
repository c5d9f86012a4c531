// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds numbers that name something and measure nothing, so that separators between thousands would only make them harder to read: years, identifiers, codes and coordinates. */
final class PlainNumbers {

	/** The format of a column of them. */
	static final Map<String, String> FORMAT = Map.of(ColumnFormat.THOUSANDS_SEPARATOR, "false");

	/** Share of the numbers that must be whole ones of four digits and more. */
	private static final double MOST = 0.9;
	/** A column called year may go back far; without that name only the years of the present are told from amounts. */
	private static final int FIRST_YEAR = 1000;
	private static final int LAST_YEAR = 2999;
	private static final int FIRST_RECENT = 1900;
	private static final int LAST_RECENT = 2099;
	private static final int FEWEST = 3;
	private static final int LOOKED = 50;

	private final String name;
	private final ColumnScan scan;
	private final Reasons reasons;

	private PlainNumbers(String name, ColumnScan scan, Reasons reasons) {
		this.name = name;
		this.scan = scan;
		this.reasons = reasons;
	}

	/** Why the numbers of a column are shown without separators, as a sentence; empty where they have them. */
	static Optional<String> why(String name, Map<String, String> parsing, ColumnScan scan, Reasons reasons) throws IOException {
		boolean dressed = parsing.containsKey(ParseOptions.CURRENCY) || parsing.containsKey(ParseOptions.PERCENT)
				|| parsing.containsKey(ParseOptions.GROUP) && Kinds.FORMATTED.in(scan) + scan.count(CellClass.DECIMAL_COMMA_GROUPED) > 0;
		return dressed ? Optional.empty() : new PlainNumbers(name, scan, reasons).why();
	}

	private Optional<String> why() throws IOException {
		long large = scan.count(CellClass.INTEGER, CellClass.INTEGER_DATE, CellClass.INTEGER_LONG, CellClass.LONG_DIGITS);
		long numbers = Kinds.NUMBER.in(scan) + scan.count(CellClass.LONG_DIGITS) - scan.count(CellClass.BIT);
		if (CodeNames.coordinate(name)) {
			return large + scan.count(CellClass.DECIMAL) + Kinds.DECIMAL_COMMA.in(scan) > 0 ? Optional.of(Messages.PlainNumbers_coordinates) : Optional.empty();
		}
		if (large == 0) {
			return Optional.empty(); // none has a separator anyway
		}
		boolean whole = scan.count(CellClass.DECIMAL, CellClass.SCIENTIFIC) == 0 && Kinds.DECIMAL_COMMA.in(scan) == 0;
		if (whole && !(scan.count(CellClass.INTEGER) >= MOST * numbers && months()) && (CodeNames.identifier(name) || CodeNames.code(name))) {
			return Optional.of(Messages.PlainNumbers_codes);
		}
		if (scan.count(CellClass.INTEGER) < MOST * numbers) {
			return Optional.empty();
		}
		if (months()) {
			return Optional.of(Messages.PlainNumbers_months);
		}
		if (CodeNames.year(name)) {
			return years(FIRST_YEAR, LAST_YEAR) ? Optional.of(Messages.PlainNumbers_yearName) : Optional.empty();
		}
		boolean only = scan.count(CellClass.INTEGER) >= FEWEST && scan.count(CellClass.INTEGER) == numbers;
		return only && years(FIRST_RECENT, LAST_RECENT) ? Optional.of(Messages.PlainNumbers_years) : Optional.empty();
	}

	/** Whether nearly all whole numbers lie in a span, as far as they are looked at: the first before others, as in most columns they tell that they do not. */
	private boolean years(int first, int last) throws IOException {
		return within(reasons.texts(CellClass.INTEGER), first, last) && within(reasons.sample(LOOKED, CellClass.INTEGER), first, last);
	}

	/** Whether all are a year and a month in six digits. */
	private boolean months() throws IOException {
		return scan.count(CellClass.INTEGER) >= FEWEST && reasons.stripped(CellClass.INTEGER).stream().allMatch(PlainNumbers::month)
				&& reasons.sample(LOOKED, CellClass.INTEGER).stream().map(CellReader::strip).allMatch(PlainNumbers::month);
	}

	private static boolean month(String text) {
		return text.length() == 6 && (text.startsWith("19") || text.startsWith("20")) && text.compareTo(text.substring(0, 4) + "01") >= 0 && text.compareTo(text.substring(0, 4) + "12") <= 0;
	}

	private static boolean within(List<String> texts, int first, int last) {
		long years = texts.stream().map(CellReader::strip).filter(text -> text.length() == 4 && text.compareTo(Integer.toString(first)) >= 0 && text.compareTo(Integer.toString(last)) <= 0).count();
		return years > 0 && years >= MOST * texts.size();
	}
}
