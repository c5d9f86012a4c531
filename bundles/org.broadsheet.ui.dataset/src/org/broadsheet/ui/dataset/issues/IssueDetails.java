// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.function.Consumer;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The finding that is selected: all of its sentence, where it is, and everything that can be done about it. */
final class IssueDetails {

	/** A text of a cell longer than this is cut; the cell itself has the rest. */
	private static final int SHOWN = 300;

	private final ScrollPane pane;
	private final Consumer<IssueFix> perform;

	IssueDetails(Composite parent, Consumer<IssueFix> perform) {
		this.perform = perform;
		Composite side = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(side);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(new Label(side, SWT.SEPARATOR | SWT.VERTICAL));
		pane = Ui.fillBoth(Parts.id(new ScrollPane(side, 1), "issues.details"));
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 3 / 2, Ui.UNIT).spacing(Ui.UNIT, Ui.UNIT / 2).applyTo(pane.body());
		nothing(false);
	}

	Control control() {
		return pane;
	}

	/** Says what would be here. */
	void nothing(boolean issues) {
		Parts.empty(pane.body());
		if (issues) {
			Ui.help(pane.body(), Messages.IssueDetails_choose);
		}
		pane.reflow();
	}

	/** Shows a kind of findings with what can be done about all of it. */
	void show(IssueGroup group, List<IssueFix> fixes) {
		Parts.empty(pane.body());
		sentence(icon(group.severity()), group.label());
		for (IssueLine answer : group.answers()) {
			answer.fixes().forEach(choice -> fix(choice.called(answer.message())));
		}
		fixes.forEach(this::fix);
		if (!group.asks() && group.count() > 1) {
			Ui.help(pane.body(), Messages.IssueDetails_open);
		}
		pane.reflow();
	}

	/** Shows one finding. */
	void show(IssueGroup group, IssueLine line, Runnable go) {
		Parts.empty(pane.body());
		sentence(icon(group.severity()), line.message());
		if (!line.value().isBlank() && !line.message().contains(line.value())) {
			Ui.help(pane.body(), Texts.quoted(line.value(), SHOWN));
		}
		if (line.row() >= 0) {
			String where = line.line() > 0 ? NLS.bind(Messages.IssueDetails_goLine, Texts.number(line.row() + 1), Texts.number(line.line())) : NLS.bind(Messages.IssueDetails_go, Texts.number(line.row() + 1));
			link(Images.SEARCH, where, go, "issues.go");
		}
		line.fixes().forEach(fix -> fix(group.asks() ? fix.called(line.message()) : fix));
		pane.reflow();
	}

	private void sentence(Images icon, String text) {
		Composite row = Ui.row(pane.body(), 2);
		Label mark = Ui.icon(row, icon, 16);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
		Parts.id(Ui.text(row, text), "issues.sentence");
	}

	private void fix(IssueFix fix) {
		link(Images.FIX, fix.label(), () -> perform.accept(fix), "issues.fix");
	}

	private void link(Images icon, String text, Runnable action, String id) {
		Composite row = Ui.row(pane.body(), 2);
		Label mark = Ui.icon(row, icon, 16);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
		Ui.wrap(Parts.id(Ui.link(row, text.replace('<', '\u2039').replace('>', '\u203A'), action), id));
	}

	static Images icon(Severity severity) {
		return switch (severity) {
		case ERROR -> Images.ERROR;
		case WARNING -> Images.WARNING;
		case INFO -> Images.INFO;
		};
	}
}
