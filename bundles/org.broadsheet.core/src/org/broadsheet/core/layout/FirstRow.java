// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.broadsheet.core.types.CellClass;

/** The first row of a table where the types of the columns below do not tell whether it names them: its texts and theirs are compared. */
final class FirstRow {

	/** Rows that are too few to tell that a row is different. */
	private static final int FEW_ROWS = 3;
	private static final int LONGEST_NAME = 400;
	private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
	private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");

	private final LayoutRow row;
	private final List<? extends LayoutRow> below;
	private final int width;

	/** Takes the rows of a table, of which there is at least one, and the number of cells most of them have. */
	FirstRow(List<? extends LayoutRow> rows, int width) {
		this.row = rows.getFirst();
		this.below = rows.subList(1, rows.size());
		this.width = width;
	}

	/** Whether a text is a year, as names of columns can be. */
	static boolean year(String text) {
		return YEAR.matcher(text.strip()).matches();
	}

	/** Whether every cell is of another class than all cells below it, as when numbers name columns of words for yes and no. */
	boolean different() {
		if (row.width() != width || row.filled() != width || below.size() + 1 < FEW_ROWS) {
			return false;
		}
		for (int c = 0; c < width; c++) {
			for (LayoutRow other : below) {
				if (other.width() == width && HeaderGuess.group(other.codes()[c]) == HeaderGuess.group(row.codes()[c])) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * Years in rising order are names of columns when the cells below are no years.
	 *
	 * @param typed the columns whose cells say more than words do
	 */
	boolean years(boolean[] typed) {
		int last = 0;
		int years = 0;
		int words = 0;
		boolean corner = false;
		boolean alone = false;
		for (int c = 0; c < Math.min(width, row.width()); c++) {
			if (typed[c] && HeaderGuess.typed(row.codes()[c])) {
				int year = yearOver(c);
				if (year <= last) {
					return false;
				}
				last = year;
				years++;
				alone = years == 1 && !likeYears(c);
			} else {
				words += row.codes()[c] == CellClass.OTHER ? 1 : 0;
				corner |= !typed[c] && !row.filled(c);
			}
		}
		return (years >= 2 || alone) && words > 0 || years >= 2 && corner;
	}

	/** The year over a column; 0 when there is none, or another one below it. */
	private int yearOver(int column) {
		String text = row.texts()[column].strip();
		LayoutRow next = below.getFirst();
		return !year(text) || next.width() > column && year(next.texts()[column]) ? 0 : Integer.parseInt(text);
	}

	/** Whether a column has whole numbers of four digits below its first row, so that a year there can be one of its values. */
	private boolean likeYears(int column) {
		return below.stream().anyMatch(other -> other.width() <= column || FOUR_DIGITS.matcher(other.texts()[column].strip()).matches());
	}

	/** Whether a row over columns of words has the names of columns: all different, short, and not found below. */
	boolean names() {
		Set<String> names = new HashSet<>();
		for (int c = 0; c < row.width(); c++) {
			String name = row.texts()[c].strip();
			if (name.length() > LONGEST_NAME || HeaderGuess.typed(row.codes()[c]) || !name.isEmpty() && (!names.add(name) || standsBelow(name, c) && !repeated())) {
				return false;
			}
		}
		return !names.isEmpty();
	}

	private boolean standsBelow(String name, int column) {
		return below.stream().anyMatch(other -> other.width() > column && other.texts()[column].strip().equals(name));
	}

	/** Whether the row occurs again, as the header of a second table does, which may have some names more or fewer. */
	private boolean repeated() {
		return below.stream().anyMatch(other -> HeaderGuess.repeats(other.texts(), row.texts()));
	}
}
