// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.io.IOException;
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

/** Finds rows at the end of a table that sum up the others: they stay, but are no data. */
public final class TotalRows {

	private static final Pattern TOTAL = Pattern.compile("(?i)\\s*((grand|sub|overall|state|county)[ -]?)?totals?\\b.{0,40}");
	private static final int LOOKED_AT = 3;

	private TotalRows() {
	}

	/** Adds a finding for each of the last rows that sums up others. */
	public static void add(RowSource rows, List<Issue> issues) throws IOException {
		long first = Math.max(0, rows.rowCount() - LOOKED_AT);
		RowPage page = rows.page(first, LOOKED_AT);
		for (int i = 0; i < page.size(); i++) {
			String name = page.cell(i, 0);
			if (TOTAL.matcher(name).matches() && number(page.cells()[i])) {
				String message = NLS.bind(Messages.TotalRows_total, IssueText.number(first + i + 1), IssueText.number(page.lines()[i]));
				issues.add(Issue.atRow("total-row", Severity.WARNING, page.lines()[i], first + i + 1, IssueText.shortened(name), message)
						.with(Fixes.deleteRows(first + i + 1, first + i + 1)));
			}
		}
	}

	private static boolean number(String[] cells) {
		for (int c = 1; c < cells.length; c++) {
			byte code = CellClass.of(cells[c]);
			if (code >= CellClass.BIT && code <= CellClass.PERCENT) {
				return true;
			}
		}
		return false;
	}
}
