// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.content.ContentIssues;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.types.ColumnScan;

/** What a scan found and still holds after cells were edited: content is looked at anew, and a cell that has another text now is no longer what was wrong with it. */
public final class StandingIssues {

	private static final int PAGE = 4096;
	/** Findings about all such cells of a column, and what would change a cell that has it. */
	private static final Map<String, CellFunction> COLUMN_WIDE = Map.of("surrounding-spaces", new CellFunction.Trim(), "invisible-character", new CellFunction.RemoveInvisible(), "control-character",
			new CellFunction.RemoveInvisible());

	private final ScannedTable scan;
	private final RowSource now;
	private final Map<String, Integer> columns = new HashMap<>();
	/** What stands in each column now. */
	private final List<ColumnScan> counts = new ArrayList<>();

	private StandingIssues(ScannedTable scan, RowSource now) {
		this.scan = scan;
		this.now = now;
		for (int c = 0; c < scan.columnCount(); c++) {
			columns.putIfAbsent(scan.columns().get(c).name(), c);
			counts.add(ColumnScan.of(scan.codes(), c));
		}
	}

	/**
	 * The findings that hold. Goes over the classes of all cells, and reads some rows.
	 *
	 * @param scan what was found, with the classes of the cells as they are now
	 * @param now  the texts as they are now
	 */
	public static List<Issue> of(ScannedTable scan, RowSource now) throws IOException {
		return new StandingIssues(scan, now).list();
	}

	private List<Issue> list() throws IOException {
		List<Issue> issues = new ArrayList<>();
		for (Issue issue : scan.issues()) {
			if (issue.code().equals(ContentIssues.OFFER) || !ContentIssues.CODES.contains(issue.code()) && stands(issue)) {
				issues.add(issue);
			}
		}
		List<Issue> content = new ArrayList<>();
		ContentIssues.add(content, scan.columns(), counts, now);
		content.removeIf(issue -> issue.code().equals(ContentIssues.OFFER));
		issues.addAll(content);
		return issues;
	}

	private boolean stands(Issue issue) throws IOException {
		Integer column = columns.get(issue.column());
		CellFunction function = COLUMN_WIDE.get(issue.code());
		if (column != null && issue.fixes().stream().anyMatch(fix -> fix.id().equals(Fixes.FILL_DOWN))) {
			return counts.get(column).nonEmpty() < scan.rowCount();
		}
		boolean ofCell = column != null && issue.row() > 0 && issue.row() <= scan.rowCount();
		if (!ofCell || function == null && issue.severity() != Severity.ERROR) {
			return true;
		}
		long[] row = { issue.row() - 1 };
		String text = now.rows(row).cell(0, column);
		if (function == null) {
			return text.equals(scan.rows(row).cell(0, column));
		}
		return !function.apply(text).equals(text) || anywhere(column, function);
	}

	private boolean anywhere(int column, CellFunction function) throws IOException {
		for (long first = 0; first < now.rowCount(); first += PAGE) {
			for (String text : now.texts(column, first, PAGE)) {
				if (!function.apply(text).equals(text)) {
					return true;
				}
			}
		}
		return false;
	}
}
