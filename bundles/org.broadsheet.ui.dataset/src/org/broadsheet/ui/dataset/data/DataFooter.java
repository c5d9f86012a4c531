// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.Optional;

import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.exports.ExportFlow;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.grid.Places;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line at the bottom: how many rows will be imported and how many will not, the way from error to error, export of the errors, done. */
final class DataFooter {

	private final DataDesk desk;
	private final DataModel model;
	private final Composite line;
	private final Label icon;
	private final Label ready;
	private final Label refused;
	private final Label info;
	private final Label position;
	private final Button previous;
	private final Button next;
	private final Button export;
	private Optional<Place> counted = Optional.empty();
	private Places errors;

	DataFooter(Composite parent, DataDesk desk) {
		this.desk = desk;
		this.model = desk.model();
		line = new Composite(parent, SWT.NONE);
		line.setData("org.broadsheet.id", "data.footer");
		GridLayoutFactory.fillDefaults().numColumns(9).margins(Ui.UNIT * 3 / 2, Ui.UNIT * 3 / 4).spacing(Ui.UNIT, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		icon = Ui.icon(line, Images.OK, 16);
		ready = text("data.ready");
		refused = Ui.css(text("data.refused"), Tone.ERROR.cssClass());
		info = Ui.icon(line, Images.INFO, 16);
		info.setToolTipText(Messages.DataFooter_info);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(info);
		previous = Ui.iconButton(line, Images.PREVIOUS, Messages.DataFooter_previous, () -> desk.command(GridCommand.PREVIOUS_ERROR));
		previous.setData("org.broadsheet.id", "data.previousError");
		position = text("data.errorPosition");
		next = Ui.iconButton(line, Images.NEXT, Messages.DataFooter_next, () -> desk.command(GridCommand.NEXT_ERROR));
		next.setData("org.broadsheet.id", "data.nextError");
		export = Ui.button(line, Messages.DataFooter_export, () -> export(true));
		export.setData("org.broadsheet.id", "data.exportErrors");
		Button done = Ui.button(line, Messages.DataFooter_done, () -> desk.navigation().showPage(DatasetPages.OVERVIEW));
		done.setData("org.broadsheet.id", "data.done");
		model.onChange(what -> {
			if (what != DataModel.What.ROWS) {
				errors = null;
				show();
			}
		});
		line.getDisplay().asyncExec(this::follow);
		show();
	}

	private void export(boolean issues) {
		new ExportFlow(line.getShell(), model.context()).start(issues);
	}

	private void follow() {
		if (!line.isDisposed()) {
			desk.grid().control().addLayerListener(event -> {
				if (!line.isDisposed() && !desk.place().equals(counted)) {
					show();
				}
			});
		}
	}

	private Label text(String id) {
		Label label = Ui.label(line, "");
		label.setData("org.broadsheet.id", id);
		return label;
	}

	private void show() {
		Totals totals = model.totals();
		boolean wrong = totals.errorRows() > 0;
		icon.setImage((!totals.complete() ? Images.PARTIAL : wrong ? Images.WARNING : Images.OK).image());
		long good = totals.rows() - totals.errorRows();
		ready.setText(!totals.complete() ? Messages.DataFooter_checking : NLS.bind(good == 1 ? Messages.DataFooter_readyOne : Messages.DataFooter_ready, Texts.number(good)));
		refused.setText(wrong ? NLS.bind(totals.errorRows() == 1 ? Messages.DataFooter_refusedOne : Messages.DataFooter_refused, Texts.number(totals.errorRows())) : "");
		refused.setForeground(Colors.ERROR.get());
		Ui.show(refused, wrong);
		Ui.show(info, true);
		position.setText(positionText());
		for (Button button : new Button[] { previous, next, export }) {
			button.setEnabled(totals.errorCells() > 0);
		}
		line.layout();
	}

	private String positionText() {
		counted = desk.place();
		if (errors == null) {
			errors = model.data().errors();
		}
		long size = errors.size();
		if (size == 0) {
			return model.totals().errorCells() == 0 ? Messages.DataFooter_noError : Messages.DataFooter_noErrorHere;
		}
		return counted.filter(errors::contains).map(place -> NLS.bind(Messages.DataFooter_position, Texts.number(errors.before(place) + 1), Texts.number(size)))
				.orElseGet(() -> NLS.bind(size == 1 ? Messages.DataFooter_oneError : Messages.DataFooter_errors, Texts.number(size)));
	}
}
