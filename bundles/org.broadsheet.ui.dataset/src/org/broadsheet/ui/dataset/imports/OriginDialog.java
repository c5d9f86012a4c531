// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.broadsheet.core.origins.OriginSecrets;
import org.broadsheet.core.origins.RememberedPlaces;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** Asks for what has to be known of a place data comes from, shows its first rows where it can, and takes the data. */
final class OriginDialog extends Dialog {

	private static final int SHORTENED = 80;

	private final OpenDataset dataset;
	private final DataOrigin origin;
	private final Map<String, String> start;
	private final Map<String, String> wrong;
	private OriginFields fields;
	private Button keepSecret;
	private Button show;
	private PreviewTable preview;
	private Message message;
	private ProgressBar progress;
	private Job running;
	private Fetched fetched;

	/**
	 * A dialog for a kind of place.
	 *
	 * @param start values to begin with
	 * @param wrong what is known to be wrong with them, by key
	 */
	OriginDialog(Shell parent, OpenDataset dataset, DataOrigin origin, Map<String, String> start, Map<String, String> wrong) {
		super(parent);
		this.dataset = dataset;
		this.origin = origin;
		this.start = start;
		this.wrong = wrong;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** What was taken, after the dialog was closed by its verb. */
	Fetched fetched() {
		return fetched;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.OriginDialog_title, origin.label(), dataset.model().getName()));
		shell.setImage(Images.BRAND.image(16));
		Parts.id(shell, "origin.dialog");
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, Ui.UNIT * 85), Math.max(wanted.y, origin.samples() ? Ui.UNIT * 86 : Ui.UNIT * 36));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = Ui.fillBoth(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT, Ui.UNIT).applyTo(area);
		Ui.help(area, origin.description());
		remembered(area);
		fields = new OriginFields(area, origin, this::changed);
		if (fields.hasSecret()) {
			keepSecret = Parts.id(new Button(area, SWT.CHECK), "origin.keepSecret");
			keepSecret.setText(Messages.OriginDialog_keepSecret);
			keepSecret.setSelection(true);
		}
		if (origin.samples()) {
			show = Parts.id(Ui.button(area, Messages.OriginDialog_show, this::sample), "origin.show");
			preview = new PreviewTable(area);
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Ui.UNIT * 16).applyTo(preview.control());
		}
		message = new Message(area, "origin.message");
		progress = new ProgressBar(area, SWT.INDETERMINATE);
		Ui.fill(progress);
		Ui.show(progress, false);
		fields.fill(start);
		return area;
	}

	/** Places used before, to choose from; nothing when there are none. */
	private void remembered(Composite area) {
		List<Map<String, String>> places;
		try {
			places = new RememberedPlaces(origin).all();
		} catch (IOException e) {
			places = List.of();
		}
		if (!places.isEmpty()) {
			List<Map<String, String>> known = places;
			Combo combo = Parts.id(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "origin.remembered");
			combo.add(Messages.OriginDialog_remembered);
			known.forEach(place -> combo.add(Ui.shorten(String.join("  ·  ", origin.fields().stream().map(field -> place.getOrDefault(field.key(), "").replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).toList()), SHORTENED)));
			combo.select(0);
			Ui.fill(combo);
			Ui.accessible(combo, Messages.OriginDialog_remembered);
			combo.addListener(SWT.Selection, event -> {
				if (combo.getSelectionIndex() > 0) {
					fields.fill(known.get(combo.getSelectionIndex() - 1));
				}
			});
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Parts.id(createButton(parent, IDialogConstants.OK_ID, Messages.OriginDialog_take, true), "origin.ok");
		Parts.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "origin.cancel");
		enable();
		fields.setFocus();
		fields.problems(wrong);
	}

	private void changed() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			fields.problems(Map.of());
			message.clear();
			enable();
		}
	}

	private void enable() {
		boolean ready = running == null && fields.isFilled();
		getButton(IDialogConstants.OK_ID).setEnabled(ready);
		if (show != null) {
			show.setEnabled(ready);
		}
	}

	@Override
	protected void okPressed() {
		run(false, (values, secret, monitor) -> fetch(values, secret, FetchOperation.folder(dataset), false, monitor), taken -> {
			fetched = taken;
			super.okPressed();
		});
	}

	private void sample() {
		run(true, (values, secret, monitor) -> {
			Path folder = FetchOperation.folder(dataset);
			try {
				Fetched first = fetch(values, secret, folder, true, monitor);
				return Reading.of(dataset.services().importers(), first.file(), first.options());
			} finally {
				FetchOperation.discard(folder);
			}
		}, reading -> {
			preview.show(reading);
			message.say(Tone.OK, Messages.OriginDialog_shown);
		});
	}

	/** Something asked of the place. */
	private interface Asking<T> {
		T ask(Map<String, String> values, String secret, IProgressMonitor monitor) throws IOException;
	}

	private <T> void run(boolean sample, Asking<T> asking, java.util.function.Consumer<T> done) {
		Map<String, String> values = fields.values();
		Map<String, String> problems = origin.problems(values);
		fields.problems(problems);
		if (!problems.isEmpty()) {
			fit();
			return;
		}
		String typed = fields.secret();
		boolean keep = keepSecret != null && keepSecret.getSelection();
		message.say(Tone.NEUTRAL, sample ? Messages.OriginDialog_asking : Messages.OriginDialog_taking);
		running = Jobs.run(getShell(), origin.label(), monitor -> {
			T result = asking.ask(values, secret(values, typed), monitor);
			remember(values, typed, keep);
			return result;
		}, result -> finished(() -> done.accept(result)), failure -> finished(() -> refuse(failure)));
		Ui.show(progress, true);
		enable();
		fit();
	}

	private Fetched fetch(Map<String, String> values, String secret, Path folder, boolean sample, IProgressMonitor monitor) throws IOException {
		boolean done = false;
		try {
			Fetched result = origin.fetch(new FetchRequest(values, secret, folder, sample), monitor);
			done = true;
			return result;
		} finally {
			if (!done) {
				FetchOperation.discard(folder);
			}
		}
	}

	private String secret(Map<String, String> values, String typed) throws IOException {
		Optional<String> account = origin.account(values);
		return typed.isEmpty() && account.isPresent() ? new OriginSecrets().load(account.get()).orElse("") : typed;
	}

	private void remember(Map<String, String> values, String typed, boolean keep) throws IOException {
		new RememberedPlaces(origin).add(origin.keepable(values));
		Optional<String> account = origin.account(values);
		if (account.isPresent() && !typed.isEmpty()) {
			new OriginSecrets().save(account.get(), keep ? typed : "");
		}
	}

	private void finished(Runnable then) {
		running = null;
		Ui.show(progress, false);
		enable();
		then.run();
	}

	private void refuse(Exception failure) {
		String field = failure instanceof OriginException refused ? refused.field() : "";
		if (fields.has(field)) {
			message.clear();
			fields.problems(Map.of(field, failure.getMessage()));
		} else {
			message.say(Tone.ERROR, Dialogs.sentence(failure));
		}
		fit();
	}

	/** Makes the window as high as what it says needs. */
	private void fit() {
		Point size = getShell().getSize();
		Point wanted = getShell().computeSize(size.x, SWT.DEFAULT);
		getShell().layout(true, true);
		if (wanted.y > size.y) {
			getShell().setSize(size.x, wanted.y);
		}
	}

	/** The first press stops what is going on, the next one closes. */
	@Override
	protected void cancelPressed() {
		if (running == null) {
			super.cancelPressed();
		} else {
			running.cancel();
			finished(() -> message.say(Tone.NEUTRAL, Messages.OriginDialog_stopped));
		}
	}

	@Override
	public boolean close() {
		if (running != null) {
			running.cancel();
		}
		return super.close();
	}
}
