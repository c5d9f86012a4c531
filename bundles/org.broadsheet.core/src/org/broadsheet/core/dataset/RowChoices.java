// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds the rows that were chosen. */
final class RowChoices {

	private static final int BLOCK = 1024;

	private RowChoices() {
	}

	/**
	 * Finds them.
	 *
	 * @param columns as they are decided about; for a choice by errors or by what a column holds
	 */
	static RowSet rows(DatasetTable table, List<Column> columns, RowChoice choice, IProgressMonitor monitor) throws IOException {
		return switch (choice) {
		case RowChoice.Numbered numbered -> numbered(table, numbered.rows());
		case RowChoice.WithErrors errors -> table.errorRows(columns);
		case RowChoice.ErrorsIn errors -> table.check(column(columns, errors.columnId())).errors().copy();
		case RowChoice.Blank blank -> blank(table, monitor);
		case RowChoice.Holding holding -> holding(table, columns, holding, monitor);
		};
	}

	private static RowSet numbered(DatasetTable table, List<Long> rows) throws RefusedException {
		RowSet set = new RowSet();
		for (long row : rows) {
			if (row < 0 || row >= table.rowCount()) {
				throw new RefusedException(IssueText.bind(Messages.ShapePlanner_noRow, row + 1, table.rowCount()));
			}
			set.add(row);
		}
		return set;
	}

	private static Column column(List<Column> columns, String id) throws RefusedException {
		return columns.stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow(() -> new RefusedException(Messages.ShapePlanner_noColumn));
	}

	private static RowSet holding(DatasetTable table, List<Column> columns, RowChoice.Holding holding, IProgressMonitor monitor) throws IOException {
		int index = column(columns, holding.columnId()).getSourceIndex();
		RowSet set = new RowSet();
		table.store().orElseThrow().texts(index, (row, text) -> {
			if (text.equals(holding.text())) {
				set.add(row);
			}
		}, monitor);
		return set;
	}

	/** By the classes of the cells, and only where all of a row might be blank by its texts. */
	private static RowSet blank(DatasetTable table, IProgressMonitor monitor) throws IOException {
		RowSet set = new RowSet();
		for (long first = 0; first < table.rowCount() && !monitor.isCanceled(); first += BLOCK) {
			boolean[] out = new boolean[(int) Math.min(BLOCK, table.rowCount() - first)];
			boolean some = true;
			for (int column = 0; column < table.columnCount() && some; column++) {
				some = cross(table.scan().codes(), column, first, out);
			}
			if (some) {
				add(set, table.page(first, out.length), out);
			}
		}
		return set;
	}

	/** Crosses out the rows with a cell that is certainly not blank; whether any is left. */
	private static boolean cross(CellCodes codes, int column, long first, boolean[] out) {
		byte[] block = new byte[out.length];
		codes.copy(column, first, block);
		boolean left = false;
		for (int i = 0; i < out.length; i++) {
			out[i] |= block[i] != CellClass.EMPTY && block[i] != CellClass.BLANK && block[i] != CellClass.OTHER;
			left |= !out[i];
		}
		return left;
	}

	private static void add(RowSet set, RowPage page, boolean[] out) {
		for (int i = 0; i < out.length; i++) {
			boolean blank = !out[i];
			for (int column = 0; blank && column < page.cells()[i].length; column++) {
				blank = CellFunction.isBlank(page.cell(i, column));
			}
			if (blank) {
				set.add(page.rows()[i]);
			}
		}
	}
}
