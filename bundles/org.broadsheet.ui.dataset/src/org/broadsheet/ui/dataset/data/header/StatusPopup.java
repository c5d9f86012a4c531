// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What the check of a column found: examples one can go to, and fixes with the number of cells they change. */
public final class StatusPopup extends CardPopup {

	private static final int WIDTH = 560;

	/** What the popup asks for. */
	public interface Actions {
		/** Does something about it. */
		void perform(Change change);

		/** Opens the dialog for how texts are read. */
		void reading(Column column);

		/** Opens the list of values that do not fit. */
		void errorValues(Column column);

		/** Shows a cell. */
		void reveal(String columnId, long row);
	}

	private final Column column;
	private final OpenDataset dataset;
	private final DatasetTable table;
	private final Actions actions;
	private Composite body;

	/** A popup below an area of the display. */
	public StatusPopup(Shell parent, Column column, OpenDataset dataset, DatasetTable table, Rectangle below, Actions actions) {
		super(parent, below);
		this.column = column;
		this.dataset = dataset;
		this.table = table;
		this.actions = actions;
	}

	@Override
	protected Control fill(Composite card) {
		body = new Composite(card, SWT.NONE);
		body.setData("org.broadsheet.id", "data.status");
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 3 / 2).spacing(Ui.UNIT, Ui.UNIT / 2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(body);
		Ui.label(body, Messages.StatusPopup_looking);
		Column asked = EcoreUtil.copy(column);
		Jobs.run(body, Messages.StatusPopup_job, monitor -> ColumnReport.of(dataset, table, asked), this::show, failure -> failed(failure));
		return body;
	}

	private void failed(Exception failure) {
		clear();
		Ui.toned(body, Dialogs.sentence(failure), Tone.ERROR);
		refit();
	}

	private void clear() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
	}

	private void show(ColumnReport report) {
		clear();
		heading(report);
		report.question().ifPresent(this::question);
		report.examples().forEach(this::example);
		if (report.errors() > 0) {
			GridDataFactory.swtDefaults().indent(0, Ui.UNIT / 2).applyTo(Ui.heading(body, Messages.StatusPopup_fixes));
		}
		ColumnOffers.of(report, column).forEach(offer -> fix(offer.icon(), offer.label(), () -> actions.perform(offer.change()), offer.id()));
		Ui.gap(body, 0);
		if (report.examples().size() > 1 && table.store().isPresent()) {
			fix(Images.PROFILE, Messages.StatusPopup_values, () -> actions.errorValues(column), "data.values");
		}
		fix(Images.SETTINGS, NLS.bind(Messages.StatusPopup_howRead, column.getName()), () -> actions.reading(column), "data.reading");
		why();
		refit();
	}

	private void heading(ColumnReport report) {
		Composite row = Ui.row(body, 2);
		boolean fine = report.errors() == 0;
		Ui.icon(row, fine ? Images.OK : Images.ERROR, 16);
		String type = TypeLabels.of(column.getType());
		String text = fine ? NLS.bind(Messages.StatusPopup_fine, Texts.number(report.nonEmpty()), Texts.number(report.rows() - report.nonEmpty()))
				: NLS.bind(report.errors() == 1 ? Messages.StatusPopup_one : Messages.StatusPopup_errors, new Object[] { Texts.number(report.errors()), Texts.number(report.nonEmpty()), column.getName(), type });
		Label label = Ui.toned(row, text, fine ? Tone.OK : Tone.ERROR);
		label.setFont(Ui.font(0, SWT.BOLD));
	}

	private void question(DateQuestion question) {
		Composite row = Ui.row(body, 2);
		Ui.icon(row, Images.WARNING, 16);
		Ui.toned(row, NLS.bind(Messages.StatusPopup_question, Texts.number(question.cells())), Tone.WARNING);
		for (Fix answer : question.issue(column.getName()).fixes()) {
			FixChanges.of(answer, Optional.of(column)).ifPresent(change -> fix(Images.CALENDAR, answer.label(), () -> actions.perform(change), "data.answer"));
		}
	}

	private void example(ColumnReport.Example example) {
		Composite block = Ui.row(body, 1);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(block);
		GridDataFactory.fillDefaults().grab(true, false).indent(Ui.UNIT * 3, 2).applyTo(block);
		String count = example.count().isEmpty() ? "" : " " + (example.count().getAsLong() == 1 ? Messages.StatusPopup_oneCell : NLS.bind(Messages.StatusPopup_cells, Texts.number(example.count().getAsLong())));
		Ui.text(block, example.reason() + count);
		Link link = new Link(block, SWT.NONE);
		link.setText(NLS.bind(Messages.StatusPopup_exampleLinks, Texts.number(example.firstRow() + 1)));
		Ui.accessible(link, link.getText().replaceAll("<[^>]*>", ""));
		link.setData("org.broadsheet.id", "data.status.example");
		link.addListener(SWT.Selection, event -> exampleAction(event.text, example));
	}

	private void exampleAction(String action, ColumnReport.Example example) {
		switch (action) {
		case "row" -> then(() -> actions.reveal(column.getId(), example.firstRow()));
		case "empty" -> then(() -> actions.perform(new Change.ReplaceValue(column.getId(), example.text(), "")));
		default -> then(() -> replace(getParentShell(), column, example.text()).ifPresent(actions::perform));
		}
	}

	/** Asks what to put in place of a text everywhere in a column. */
	public static Optional<Change> replace(Shell shell, Column column, String text) {
		return Dialogs.ask(shell, Messages.StatusPopup_replaceTitle, NLS.bind(Messages.StatusPopup_replaceQuestion, Texts.quoted(text), column.getName()), text, Messages.StatusPopup_replaceVerb,
				answer -> answer.equals(text) ? "" : null).map(answer -> new Change.ReplaceValue(column.getId(), text, answer));
	}

	private void fix(Images icon, String text, Runnable action, String id) {
		Composite row = Ui.row(body, 2);
		Ui.icon(row, icon, 16);
		Ui.link(row, text, () -> then(action)).setData("org.broadsheet.id", id);
	}

	private void why() {
		if (!column.getWhy().isEmpty()) {
			String why = column.getType() == column.getInferredType() ? Messages.StatusPopup_why : Messages.StatusPopup_whyFirst;
			GridDataFactory.swtDefaults().indent(0, Ui.UNIT / 2).applyTo(Ui.heading(body, NLS.bind(why, TypeLabels.of(column.getInferredType()))));
			Ui.text(body, column.getWhy());
		}
	}

	private void then(Runnable action) {
		close();
		action.run();
	}

	private void refit() {
		fit(WIDTH);
		body.setFocus();
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(WIDTH, SWT.DEFAULT);
	}
}
