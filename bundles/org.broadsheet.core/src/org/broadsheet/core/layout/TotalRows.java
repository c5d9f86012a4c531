// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.CellClass;
import org.eclipse.osgi.util.NLS;

/**
 * Finds rows that sum up others: they stay, but are no data. At the end of a table their name tells; among its rows, where "Total" may be a value like others, they must
 * also leave out what the rows around them have, or be the sum of those above; so must those that name the group they sum up.
 */
public final class TotalRows {

	private static final Pattern TOTAL = Pattern.compile("(?iU)\\s*(((grand|sub|overall|state|county)[ -]?)?totals?|(zwischen|gesamt)?summe|gesamt|insgesamt|sous-total|total g\u00e9n\u00e9ral"
			+ "|totale|totaal|totalt|suma|somma|summa|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|\u5408\u8a08|\u5408\u8ba1|\u603b\u8ba1)\\b.{0,40}");
	/** What sums up a group has its name, too. */
	private static final Pattern OF_GROUP = Pattern.compile("(?iU).{1,60}[ -](sub-?)?(totals?|totale|totaal|summe|gesamt|suma)\\s*:?");
	private static final int LOOKED_AT = 3;
	/** Cells of a table that is looked at as a whole. */
	private static final long SMALL = 100_000;

	private TotalRows() {
	}

	/** Adds a finding for each row that sums up others: anywhere in a small table, among the last rows of a larger one. */
	public static void add(RowSource rows, List<Issue> issues) throws IOException {
		long all = rows.rowCount();
		long first = all * rows.columnCount() <= SMALL ? 0 : Math.max(0, all - LOOKED_AT);
		RowPage page = rows.page(first, (int) (all - first));
		int begin = 0;
		for (int i = 0; i < page.size(); i++) {
			String name = page.cell(i, 0);
			boolean total = TOTAL.matcher(name).matches();
			if ((total || OF_GROUP.matcher(name).matches()) && number(page.cells()[i])) {
				if (total && i + LOOKED_AT >= page.size() || gap(page, i) || sum(page, begin, i)) {
					issues.add(issue(first + i, page.lines()[i], name));
				}
				begin = i + 1;
			}
		}
	}

	/**
	 * The finding about a row that sums up others.
	 *
	 * @param row  from 0
	 * @param line of the source it stands in
	 * @param name what it is called
	 */
	public static Issue issue(long row, long line, String name) {
		String message = NLS.bind(Messages.TotalRows_total, IssueText.number(row + 1), IssueText.number(line));
		return Issue.atRow("total-row", Severity.WARNING, line, row + 1, IssueText.shortened(name), message).with(Fixes.deleteRows(row + 1, row + 1));
	}

	private static boolean number(String[] cells) {
		for (int c = 1; c < cells.length; c++) {
			if (number(CellClass.of(cells[c]))) {
				return true;
			}
		}
		return false;
	}

	private static boolean number(byte code) {
		return code >= CellClass.BIT && code <= CellClass.PERCENT || code >= CellClass.CURRENCY_GROUPED && code <= CellClass.DECIMAL_COMMA_GROUPED;
	}

	/** Whether a row has nothing in a column that the rows before and behind it, if any, fill with words or codes. */
	private static boolean gap(RowPage page, int row) {
		for (int c = 1; row > 0 && c < page.cells()[row].length; c++) {
			if (page.cell(row, c).isBlank() && !page.cell(row - 1, c).isBlank() && (row + 1 == page.size() || !page.cell(row + 1, c).isBlank()) && !number(CellClass.of(page.cell(row - 1, c)))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the first numbers of several rows add up to that of the row behind them. */
	private static boolean sum(RowPage page, int from, int row) {
		int column = 1;
		while (column < page.cells()[row].length && !plain(page.cell(row, column))) {
			column++;
		}
		if (row - from < 2 || column == page.cells()[row].length) {
			return false;
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = from; i < row; i++) {
			if (!plain(page.cell(i, column))) {
				return false;
			}
			sum = sum.add(new BigDecimal(page.cell(i, column).strip()));
		}
		return sum.compareTo(new BigDecimal(page.cell(row, column).strip())) == 0;
	}

	private static boolean plain(String text) {
		byte code = CellClass.of(text);
		return code >= CellClass.BIT && code <= CellClass.DECIMAL;
	}
}
