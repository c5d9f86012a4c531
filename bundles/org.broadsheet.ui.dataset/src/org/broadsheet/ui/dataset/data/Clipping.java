// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.exports.FormulaGuard;
import org.broadsheet.core.imports.PastedTable;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.ui.dataset.data.grid.GridSelection;
import org.broadsheet.ui.dataset.data.grid.RowOrder;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Jobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies selected cells as lines of texts separated by tabs, and pastes them. Texts are the cells' own, not as they are displayed. */
final class Clipping {

	/** More cells than this no clipboard is made for. */
	static final long MOST = 2_000_000;
	private static final int PAGE = 2000;

	private Clipping() {
	}

	/**
	 * Copies the selected cells.
	 *
	 * @param safe whether texts that a spreadsheet program would run as formulas get an apostrophe in front
	 */
	static void copy(DataDesk desk, boolean safe) {
		DataModel model = desk.model();
		GridSelection selection = desk.grid().selection();
		DatasetTable table = model.data().table().orElse(null);
		if (table == null || selection.size() == 0) {
			return;
		}
		if (selection.size() > MOST) {
			Dialogs.tell(model.owner().getShell(), Messages.Clipping_title, NLS.bind(Messages.Clipping_tooMany, Texts.number(selection.size()), Texts.number(MOST)));
			return;
		}
		RowOrder order = model.data().order();
		int[] columns = Arrays.stream(selection.columns()).map(index -> model.data().columns().get(index).getSourceIndex()).toArray();
		Jobs.run(model.owner(), Messages.Clipping_job, monitor -> text(table, order, selection.rows(), columns, safe, monitor), text -> put(desk, text));
	}

	private static String text(DatasetTable table, RowOrder order, List<Range> rows, int[] columns, boolean safe, IProgressMonitor monitor) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Range range : rows) {
			for (int first = range.start; first < range.end; first += PAGE) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				RowPage page = table.rows(order.rows(first, Math.min(PAGE, range.end - first)));
				for (int i = 0; i < page.size(); i++) {
					line(text, page.cells()[i], columns, safe);
				}
			}
		}
		return text.toString();
	}

	static void line(StringBuilder text, String[] cells, int[] columns, boolean safe) {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		for (int i = 0; i < columns.length; i++) {
			text.append(i == 0 ? "" : "\t").append(quoted(safe ? FormulaGuard.safe(cells[columns[i]]) : cells[columns[i]]));
		}
	}

	private static String quoted(String cell) {
		return cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

	private static void put(DataDesk desk, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(desk.grid().control().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	static void paste(DataDesk desk) {
		Clipboard clipboard = new Clipboard(desk.grid().control().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (contents instanceof String text && !text.isEmpty()) {
			desk.edits().paste(lines(text));
		}
	}

	/** The cells of lines of texts separated by tabs; cells may be quoted. */
	static List<String[]> lines(String text) {
		return PastedTable.rows(text).stream().map(row -> row.toArray(String[]::new)).toList();
	}
}
