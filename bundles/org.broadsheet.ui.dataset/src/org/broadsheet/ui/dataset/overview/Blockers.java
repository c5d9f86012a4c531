// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.ui.dataset.Checked;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Meter;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands before publishing, each line a way to where it is put right, with a meter of how complete the dataset is. */
final class Blockers {

	private static final int FEW = 8;

	private final DatasetContext context;
	private final Runnable reflow;
	private final Card card;
	private final Label heading;
	private final Meter meter;
	private final Label percent;
	private final Composite lines;
	private List<Finding> shown;
	private boolean all;

	Blockers(Composite parent, DatasetContext context, Runnable reflow) {
		this.context = context;
		this.reflow = reflow;
		card = new Card(parent);
		Composite head = Ui.row(card.body(), 3);
		heading = Ui.heading(head, Messages.Blockers_before);
		GridDataFactory.swtDefaults().grab(true, false).applyTo(heading);
		meter = Parts.id(new Meter(head, Messages.Blockers_complete), "overview.meter");
		GridDataFactory.swtDefaults().hint(Ui.UNIT * 16, Ui.UNIT).applyTo(meter);
		percent = Parts.id(Ui.label(head, "100 %"), "overview.percent");
		lines = Parts.id(Ui.row(card.body(), 3), "overview.findings");
	}

	Composite control() {
		return card.control();
	}

	void update() {
		Optional<Checked> checked = context.checks().checked();
		meter.setVisible(checked.isPresent());
		percent.setVisible(checked.isPresent());
		if (checked.isEmpty()) {
			shown = null;
			Parts.empty(lines);
			context.checks().failure().ifPresentOrElse(sentence -> line(Mark.WRONG, sentence), () -> line(Mark.PARTLY, Messages.Blockers_checking));
			return;
		}
		Readiness readiness = checked.get().readiness();
		meter.set(readiness.completeness());
		percent.setText(NumberFormat.getPercentInstance().format(readiness.completeness()));
		heading.setText(readiness.ready() ? Messages.Blockers_ready : Messages.Blockers_before);
		heading.requestLayout();
		if (!readiness.findings().equals(shown)) {
			shown = readiness.findings();
			fill();
		}
	}

	private void fill() {
		Parts.empty(lines);
		if (shown.isEmpty()) {
			line(Mark.DONE, Messages.Blockers_nothing);
		}
		int count = all ? shown.size() : Math.min(FEW, shown.size());
		shown.subList(0, count).forEach(this::line);
		if (count < shown.size()) {
			Ui.label(lines, "");
			Link more = Parts.id(Ui.link(lines, NLS.bind(Messages.Blockers_showAll, shown.size()), this::showAll), "overview.findings.all");
			GridDataFactory.fillDefaults().span(2, 1).applyTo(more);
		}
		lines.layout(true, true);
	}

	private void showAll() {
		all = true;
		fill();
		reflow.run();
	}

	private void line(Mark mark, String sentence) {
		Parts.mark(lines, mark);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(Ui.text(lines, sentence));
	}

	private void line(Finding finding) {
		Mark mark = switch (finding.severity()) {
		case ERROR -> Mark.WRONG;
		case WARNING -> Mark.CAREFUL;
		case INFO -> Mark.NOTE;
		};
		Parts.mark(lines, mark);
		Link link = Parts.id(Parts.link(lines, "<a>" + Parts.plain(finding.message()) + "</a>", text -> context.reveal(finding.where())), "overview.finding." + finding.code());
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(link);
		Label place = Ui.toned(lines, place(finding), Tone.NEUTRAL);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(place);
	}

	private static String place(Finding finding) {
		return switch (finding.where()) {
		case Finding.Where.Source source -> Messages.Blockers_addData;
		case Finding.Where.MetadataField field -> Messages.Blockers_metadata;
		case Finding.Where.ColumnMetadata column -> Messages.Blockers_columns;
		case Finding.Where.Cells cells -> Messages.Blockers_data;
		};
	}
}
