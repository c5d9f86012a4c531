// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.grid.GridCell;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.header.StatusPopup;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Names;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line below the grid about the selected cell: its whole text, or why it does not fit and what can be done. After a fix it offers the same for all cells alike. */
final class CellBar {

	private record Offer(Column column, String before, String after, long count) {
	}

	private final DataDesk desk;
	private final DataModel model;
	private final Composite line;
	private final Label icon;
	private final Label where;
	private final Label what;
	private final Link links;
	private final Composite offerLine;
	private final Link offerLink;
	private Offer offer;
	private String shown = "";

	CellBar(Composite parent, DataDesk desk) {
		this.desk = desk;
		this.model = desk.model();
		offerLine = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(Ui.UNIT * 3 / 2, Ui.UNIT / 2).applyTo(offerLine);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(offerLine);
		Ui.icon(offerLine, Images.FIX, 16);
		offerLink = new Link(offerLine, SWT.NONE);
		offerLink.setData("org.broadsheet.id", "data.offer");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(offerLink);
		offerLink.addListener(SWT.Selection, event -> take());
		Ui.iconButton(offerLine, Images.CLOSE, Messages.CellBar_noOffer, this::noOffer);
		Ui.show(offerLine, false);
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(Ui.UNIT * 3 / 2, Ui.UNIT / 2).spacing(Ui.UNIT, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		icon = Ui.icon(line, Images.ERROR, 16);
		where = Ui.label(line, "");
		where.setForeground(Colors.MUTED.get());
		what = Ui.label(line, "");
		what.setData("org.broadsheet.id", "data.cell");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(what);
		links = new Link(line, SWT.NONE);
		links.setData("org.broadsheet.id", "data.cell.fix");
		links.addListener(SWT.Selection, event -> fix(event.text));
		Names.give(links, () -> links.getText().replaceAll("<[^>]*>", ""), "");
		show();
	}

	boolean isDisposed() {
		return line.isDisposed();
	}

	/** Shows the selected cell as it is now. */
	void show() {
		Optional<GridCell> cell = desk.cell();
		Optional<String> reason = cell.filter(GridCell::error).flatMap(known -> DatasetTable.reason(desk.column().orElseThrow(), known.text()));
		String at = desk.place().map(place -> NLS.bind(Messages.CellBar_where, Texts.number(model.data().order().row(place.place()) + 1), Ui.shorten(desk.column().orElseThrow().getName(), 40))).orElse(Messages.CellBar_nothing);
		String text = reason.orElse(cell.map(known -> known.text().isEmpty() ? Messages.CellBar_empty : CellFormatter.oneLine(known.text())).orElse(""));
		String now = at + '\n' + text + reason.isPresent();
		if (!now.equals(shown)) {
			shown = now;
			Ui.show(icon, reason.isPresent());
			where.setText(Ui.escape(at));
			what.setText(Ui.escape(text));
			what.setForeground((reason.isPresent() ? Colors.ERROR : cell.filter(known -> known.text().isEmpty()).isPresent() ? Colors.MUTED : Colors.TEXT).get());
			links.setText(reason.isPresent() ? Messages.CellBar_fixes : "");
			Ui.show(links, reason.isPresent());
			line.layout();
		}
	}

	private void fix(String action) {
		Column column = desk.column().orElseThrow();
		String text = desk.cell().map(GridCell::text).orElse("");
		switch (action) {
		case "empty" -> desk.command(GridCommand.EMPTY);
		case "edit" -> {
			desk.grid().control().setFocus();
			desk.grid().edit(null);
		}
		case "all" -> StatusPopup.replace(line.getShell(), column, text).ifPresent(model.context()::perform);
		default -> desk.command(GridCommand.STATUS);
		}
	}

	/** Offers to put a text wherever another one stands, if there are cells left with it. */
	void offer(Column column, String before, String after) {
		DatasetTable table = model.data().table().orElseThrow();
		RowSet errors = table.knownCheck(column).map(ColumnCheck::errors).map(RowSet::copy).orElseGet(RowSet::new);
		TableStore store = table.store().orElse(null);
		int index = column.getSourceIndex();
		if (store != null && !errors.isEmpty()) {
			Jobs.run(line, Messages.CellBar_job, monitor -> store.values(index, Optional.of(errors), 1000).stream().filter(value -> value.value().equals(before)).mapToLong(value -> value.count()).sum(),
					count -> show(new Offer(column, before, after, count)), failure -> noOffer());
		}
	}

	private void show(Offer next) {
		if (next.count() <= 0) {
			noOffer();
			return;
		}
		offer = next;
		String text = NLS.bind(next.count() == 1 ? Messages.CellBar_offerOne : Messages.CellBar_offer,
				new Object[] { Texts.number(next.count()), escaped(Texts.quoted(next.before())), next.after().isEmpty() ? Messages.CellBar_offerEmpty : NLS.bind(Messages.CellBar_offerReplace, escaped(Texts.quoted(next.after()))) });
		offerLink.setText(text);
		Ui.accessible(offerLink, text.replaceAll("<[^>]*>", ""));
		Ui.show(offerLine, true);
		line.getParent().layout();
	}

	private static String escaped(String text) {
		return Ui.escape(text).replace("<", "‹").replace(">", "›");
	}

	private void take() {
		Offer taken = offer;
		noOffer();
		if (taken != null) {
			model.context().perform(new Change.ReplaceValue(taken.column().getId(), taken.before(), taken.after()));
		}
	}

	private void noOffer() {
		offer = null;
		Ui.show(offerLine, false);
		line.getParent().layout();
	}
}
