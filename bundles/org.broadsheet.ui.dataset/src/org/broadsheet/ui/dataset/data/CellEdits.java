// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.GridSelection;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;

/** Writes what is typed into cells: shown at once, written in the background. */
final class CellEdits {

	/** So many cells are shown with their new texts before these are written. */
	private static final int SHOWN_AT_ONCE = 500;

	private record Written(Column column, long row, String text) {
	}

	private final DataDesk desk;
	private final DataModel model;

	CellEdits(DataDesk desk) {
		this.desk = desk;
		this.model = desk.model();
	}

	/** A cell gets a new text. */
	void typed(int column, long place, String text) {
		Column of = model.data().columns().get(column);
		GridCell before = model.data().cell(column, place).orElse(null);
		if (before != null && !before.text().equals(text)) {
			Runnable offer = before.error() ? () -> desk.bar().offer(of, before.text(), text) : () -> { };
			write(List.of(new Written(of, before.row().number(), text)), offer);
		}
	}

	/** Cells get new texts, one below and beside the other from the selected cell on. */
	void paste(List<String[]> lines) {
		List<Written> cells = new ArrayList<>();
		desk.place().ifPresent(at -> {
			for (int i = 0; i < lines.size() && at.place() + i < model.data().order().size(); i++) {
				for (int j = 0; j < lines.get(i).length && at.column() + j < model.data().columns().size(); j++) {
					cells.add(new Written(model.data().columns().get(at.column() + j), model.data().order().row(at.place() + i), lines.get(i)[j]));
				}
			}
		});
		writeAll(cells);
	}

	/** Empties the selected cells, in one step. */
	void empty() {
		GridSelection selection = desk.grid().selection();
		if (selection.size() > Change.SetCells.MOST) {
			tooMany(selection.size());
			return;
		}
		List<Written> cells = new ArrayList<>();
		for (var range : selection.rows()) {
			for (int place = range.start; place < range.end; place++) {
				for (int column : selection.columns()) {
					if (desk.grid().isSelected(column, place)) {
						cells.add(new Written(model.data().columns().get(column), model.data().order().row(place), ""));
					}
				}
			}
		}
		writeAll(cells);
	}

	private void writeAll(List<Written> cells) {
		if (cells.size() > Change.SetCells.MOST) {
			tooMany(cells.size());
		} else if (!cells.isEmpty()) {
			write(cells, () -> { });
		}
	}

	private void tooMany(long cells) {
		Dialogs.tell(model.owner().getShell(), Messages.CellEdits_title, NLS.bind(Messages.CellEdits_tooMany, Texts.number(cells), Texts.number(Change.SetCells.MOST)));
	}

	private void write(List<Written> cells, Runnable then) {
		List<Written> atOnce = cells.subList(0, Math.min(SHOWN_AT_ONCE, cells.size()));
		atOnce.forEach(cell -> model.data().typed(cell.column(), cell.row(), cell.text()));
		desk.grid().repaint();
		OpenDataset dataset = model.dataset();
		Change change = change(cells);
		model.context().run(Messages.CellEdits_job, monitor -> {
			try {
				dataset.perform(change, monitor);
			} finally {
				Ui.async(model.owner(), () -> written(atOnce, then));
			}
		});
	}

	private static Change change(List<Written> cells) {
		List<Change.CellText> texts = cells.stream().map(cell -> new Change.CellText(cell.column().getId(), cell.row(), cell.text())).toList();
		Change.CellText first = texts.getFirst();
		return texts.size() == 1 ? new Change.SetCell(first.columnId(), first.row(), first.text()) : new Change.SetCells(texts);
	}

	private void written(List<Written> cells, Runnable then) {
		cells.forEach(cell -> model.data().written(cell.column(), cell.row()));
		desk.grid().repaint();
		desk.selected();
		then.run();
	}
}
