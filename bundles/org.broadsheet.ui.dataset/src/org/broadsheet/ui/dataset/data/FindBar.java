// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.grid.GridRow;
import org.broadsheet.ui.dataset.data.grid.Places;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds a text in all columns: next, previous, how many rows have it. */
final class FindBar {

	private final DataDesk desk;
	private final DataModel model;
	private final Composite line;
	private final Text text;
	private final Label result;
	private Job searching;
	private String searched = "";
	private RowSet hits = new RowSet();

	FindBar(Composite parent, DataDesk desk) {
		this.desk = desk;
		this.model = desk.model();
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(Ui.UNIT * 3 / 2, Ui.UNIT / 2).spacing(Ui.UNIT / 2, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Ui.label(line, Messages.FindBar_find);
		text = new Text(line, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		text.setData("org.broadsheet.id", "data.find.text");
		Ui.accessible(text, Messages.FindBar_name);
		GridDataFactory.swtDefaults().hint(Ui.UNIT * 32, SWT.DEFAULT).applyTo(text);
		Ui.iconButton(line, Images.PREVIOUS, Messages.FindBar_previous, this::previous);
		Ui.iconButton(line, Images.NEXT, Messages.FindBar_next, this::next);
		result = Ui.label(line, "");
		result.setData("org.broadsheet.id", "data.find.result");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(Ui.UNIT, 0).applyTo(result);
		Ui.iconButton(line, Images.CLOSE, Messages.FindBar_close, this::close);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				go((event.stateMask & SWT.SHIFT) == 0);
				event.doit = false;
			} else if (event.keyCode == SWT.ESC) {
				close();
			}
		});
		Ui.show(line, false);
	}

	void open() {
		Ui.show(line, true);
		line.getParent().layout();
		text.setFocus();
		text.selectAll();
	}

	private void close() {
		Ui.show(line, false);
		line.getParent().layout();
		desk.grid().control().setFocus();
	}

	void next() {
		go(true);
	}

	void previous() {
		go(false);
	}

	private void go(boolean forward) {
		String wanted = text.getText();
		if (!line.isVisible() || wanted.isEmpty()) {
			open();
			return;
		}
		TableStore store = model.data().table().flatMap(table -> table.store()).orElse(null);
		if (store == null) {
			tell(Messages.FindBar_notYet);
			return;
		}
		if (searching != null) {
			searching.cancel();
		}
		tell(Messages.FindBar_searching);
		List<Integer> columns = model.data().columns().stream().map(Column::getSourceIndex).toList();
		searching = Jobs.run(line, Messages.FindBar_job, monitor -> store.search(wanted, columns, monitor), found -> found(wanted, found, forward));
	}

	private void found(String wanted, RowSet rows, boolean forward) {
		searched = wanted;
		hits = rows;
		tell(rows.isEmpty() ? NLS.bind(Messages.FindBar_none, Texts.quoted(wanted)) : NLS.bind(rows.size() == 1 ? Messages.FindBar_one : Messages.FindBar_rows, Texts.number(rows.size())));
		if (!rows.isEmpty()) {
			move(forward);
		}
	}

	private void move(boolean forward) {
		Place at = desk.place().orElse(new Place(-1, 0));
		Optional<Place> inRow = inRow(at, forward);
		if (inRow.isPresent()) {
			desk.grid().select(inRow.get());
			return;
		}
		Places places = new Places(model.data().order(), Collections.singletonList(hits));
		Optional<Place> next = forward ? places.next(new Place(at.place(), 0)) : places.previous(new Place(at.place(), 0));
		next.ifPresent(place -> land(place.place(), forward));
	}

	private void land(long place, boolean forward) {
		long row = model.data().order().row(place);
		var table = model.data().table().orElseThrow();
		Jobs.run(line, Messages.FindBar_job, monitor -> table.page(row, 1), page -> {
			Place start = new Place(place, forward ? -1 : model.data().columns().size());
			desk.grid().select(column(page.cells()[0], start, forward).orElse(new Place(place, 0)));
		});
	}

	private Optional<Place> inRow(Place at, boolean forward) {
		return at.place() < 0 || !hits.contains(model.data().order().row(at.place())) ? Optional.empty()
				: model.data().row(at.place()).map(GridRow::cells).flatMap(cells -> column(cells, at, forward));
	}

	private Optional<Place> column(String[] cells, Place from, boolean forward) {
		List<Column> columns = model.data().columns();
		String lower = searched.toLowerCase(java.util.Locale.ROOT);
		for (int i = from.column() + (forward ? 1 : -1); i >= 0 && i < columns.size(); i += forward ? 1 : -1) {
			if (cells[columns.get(i).getSourceIndex()].toLowerCase(java.util.Locale.ROOT).contains(lower)) {
				return Optional.of(new Place(from.place(), i));
			}
		}
		return Optional.empty();
	}

	private void tell(String sentence) {
		result.setText(Ui.escape(sentence));
	}
}
