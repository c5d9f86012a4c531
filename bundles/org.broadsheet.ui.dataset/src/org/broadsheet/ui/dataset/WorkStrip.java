// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.List;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** A strip at the foot of a page: the progress of what runs, or what the user is to be told; nothing when there is nothing. */
final class WorkStrip extends Composite {

	private final WorkState state;
	private Label name;
	private ProgressBar bar;

	WorkStrip(Composite parent, WorkState state) {
		super(parent, SWT.NONE);
		this.state = state;
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		Runnable listener = this::refresh;
		state.onChange(listener);
		addListener(SWT.Dispose, event -> state.remove(listener));
		refresh();
	}

	private void refresh() {
		if (state.running().isPresent() && bar != null && !bar.isDisposed()) {
			progress(state.running().get());
			return;
		}
		Parts.empty(this);
		state.running().ifPresentOrElse(this::showRunning, () -> state.notice().ifPresent(this::showNotice));
		boolean shown = getChildren().length > 0;
		Ui.show(this, shown);
		getParent().layout(true, true);
	}

	private void showRunning(WorkState.Running running) {
		Composite frame = frame(3);
		name = Ui.label(frame, running.name());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		bar = new ProgressBar(frame, running.share() < 0 ? SWT.INDETERMINATE : SWT.NONE);
		bar.setMaximum(1000);
		GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(bar);
		Parts.id(Ui.button(frame, Messages.WorkStrip_cancel, () -> state.running().ifPresent(now -> now.cancel().run())), "work.cancel");
		progress(running);
	}

	private void progress(WorkState.Running running) {
		String text = running.detail().isBlank() ? running.name() : running.name() + "  ·  " + running.detail();
		name.setText(Ui.escape(text));
		if (running.share() >= 0) {
			bar.setSelection((int) (running.share() * 1000));
		}
	}

	private void showNotice(WorkState.Notice notice) {
		Composite frame = frame(notice.details().isEmpty() ? 3 : 4);
		Mark mark = switch (notice.severity()) {
		case ERROR -> Mark.WRONG;
		case WARNING -> Mark.CAREFUL;
		case INFO -> Mark.NOTE;
		};
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(Parts.mark(frame, mark));
		boolean error = notice.severity() == Severity.ERROR;
		Label sentence = Parts.id(error ? Ui.toned(frame, notice.sentence(), Tone.ERROR) : Ui.text(frame, notice.sentence()), "work.notice");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(sentence);
		if (!notice.details().isEmpty()) {
			Ui.button(frame, Messages.WorkStrip_details, () -> details(notice.details()));
		}
		Parts.id(Ui.button(frame, Messages.WorkStrip_dismiss, state::dismiss), "work.dismiss");
		if (notice.severity() == Severity.INFO && notice.details().isEmpty()) {
			NoticeLeaves.watch(frame, () -> dismiss(notice));
		}
	}

	/** Unless something else is told by now. */
	private void dismiss(WorkState.Notice notice) {
		if (state.notice().filter(notice::equals).isPresent()) {
			state.dismiss();
		}
	}

	private void details(List<String> sentences) {
		new DetailsDialog(getShell(), sentences).open();
	}

	private Composite frame(int columns) {
		Composite frame = Card.frame(this);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(14, 8).spacing(12, 4).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
		bar = null;
		return frame;
	}
}
