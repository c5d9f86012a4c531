// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.broadsheet.core.exports.FormulaGuard;
import org.broadsheet.core.imports.PastedTable;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
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

/**
 * Copies selected cells as lines of texts separated by tabs, and pastes them. Texts are the cells' own, not as they are displayed. Whole columns take their names along, as they do from a
 * spreadsheet, where the name is one of their cells.
 */
final class Clipping {

	/** More cells than this no clipboard is made for. */
	static final long MOST = 2_000_000;
	private static final int PAGE = 2000;

	/** How cells are copied. */
	enum Way {
		/** As they are. */
		PLAIN,
		/** With a first line of the names of their columns, whether these are selected as a whole or not. */
		NAMED,
		/** With an apostrophe in front of texts that a spreadsheet program would run as formulas. */
		SAFE
	}

	private Clipping() {
	}

	/** Copies the selected cells. */
	static void copy(DataDesk desk, Way way) {
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
		List<Column> chosen = Arrays.stream(selection.columns()).mapToObj(model.data().columns()::get).toList();
		int[] columns = chosen.stream().mapToInt(Column::getSourceIndex).toArray();
		boolean safe = way == Way.SAFE;
		boolean named = way == Way.NAMED || whole(selection, order);
		StringBuilder text = new StringBuilder();
		if (named) {
			line(text, chosen.stream().map(Column::getName).toArray(String[]::new), IntStream.range(0, columns.length).toArray(), safe);
		}
		Jobs.run(model.owner(), Messages.Clipping_job, monitor -> fill(text, table, order, selection.rows(), columns, safe, monitor), done -> put(desk, done, named));
	}

	/** A cell in a table of one row is no whole column to anybody. */
	private static boolean whole(GridSelection selection, RowOrder order) {
		return order.size() > 1 && selection.rowCount() == order.size();
	}

	private static String fill(StringBuilder text, DatasetTable table, RowOrder order, List<Range> rows, int[] columns, boolean safe, IProgressMonitor monitor) throws IOException {
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

	private static void put(DataDesk desk, String text, boolean named) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(desk.grid().control().getDisplay());
			if (named) {
				clipboard.setContents(new Object[] { text, NamesOnTop.mark() }, new Transfer[] { TextTransfer.getInstance(), NamesOnTop.getInstance() });
			} else {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			}
			clipboard.dispose();
		}
	}

	static void paste(DataDesk desk) {
		Clipboard clipboard = new Clipboard(desk.grid().control().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		boolean named = NamesOnTop.on(clipboard);
		clipboard.dispose();
		if (contents instanceof String text && !text.isEmpty()) {
			List<String[]> lines = lines(text);
			desk.edits().paste(named ? lines.subList(1, lines.size()) : lines);
		}
	}

	/** The cells of lines of texts separated by tabs; cells may be quoted. */
	static List<String[]> lines(String text) {
		return PastedTable.rows(text).stream().map(row -> row.toArray(String[]::new)).toList();
	}
}
