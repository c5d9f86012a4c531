// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.ChangePreview;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows what a change will do, with the first differences, before one agrees; follows while one changes its fields. */
public final class ChangeDialog extends FormDialog {

	private static final int EXAMPLES = 3;

	private final OpenDataset dataset;
	private final ChangeForm form;
	private final AtomicInteger asked = new AtomicInteger();
	private final String text;
	private final List<RowScope> scopes;
	private ScopeField scope;
	private PreviewCard card;
	private Latest<ChangePreview> latest;
	private Change shown;
	private Change agreed;

	/**
	 * Prepares the dialog.
	 *
	 * @param text   of the selected cell; empty for none
	 * @param scopes rows to which a change of cells can be confined
	 */
	ChangeDialog(Shell parent, OpenDataset dataset, ChangeForm form, String text, List<RowScope> scopes) {
		super(parent, form.title(), form.verb());
		this.text = text;
		this.scopes = scopes;
		this.dataset = dataset;
		this.form = form;
	}

	/** Opens the dialog; the change one agreed to, or nothing when it was cancelled. */
	public Optional<Change> ask() {
		return open() == Window.OK ? Optional.ofNullable(agreed) : Optional.empty();
	}

	@Override
	protected int width() {
		return Ui.UNIT * 72;
	}

	@Override
	protected void fill(Composite body) {
		Parts.id(body, "change");
		form.fill(body, this::changed);
		if (form.counts() == ChangeForm.Counts.CELLS) {
			scope = new ScopeField(body, text, scopes, form.forErrors(), this::changed);
		}
		card = new PreviewCard(body, form.counts(), dataset.table().map(table -> table.rowCount()).orElse(0L), dataset.model().getColumns().stream().map(column -> column.getName()).toList());
		latest = new Latest<>(Messages.ChangeDialog_job, body, this::previewed, this::refused);
		body.addDisposeListener(event -> asked.incrementAndGet());
		preview();
	}

	private Change change() {
		return scope == null ? form.change() : scope.of(form.change());
	}

	private void changed() {
		preview();
		validate();
	}

	private void preview() {
		int number = asked.incrementAndGet();
		shown = null;
		if (form.problem() != null) {
			card.waiting();
			return;
		}
		Change change = change();
		card.looking();
		latest.ask(() -> dataset.preview(change, EXAMPLES, new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.get() != number;
			}
		}));
	}

	private void previewed(ChangePreview preview) {
		if (form.problem() == null) {
			boolean some = card.show(preview);
			shown = some ? change() : null;
			button(some ? card.verb(form.verb(), preview) : form.verb());
			refit();
		}
	}

	private void refused(String sentence) {
		card.refused(sentence);
		refit();
	}

	/** Names what it will do, and lets it be pressed only when that is known. */
	private void button(String verb) {
		Button button = getButton(IDialogConstants.OK_ID);
		button.setText(Ui.escape(verb));
		setButtonLayoutData(button);
		button.getParent().layout(true);
		check(shown != null);
	}

	private void check(boolean known) {
		getButton(IDialogConstants.OK_ID).setEnabled(known && form.problem() == null);
	}

	@Override
	protected void okPressed() {
		agreed = shown;
		super.okPressed();
	}

	@Override
	protected String problem() {
		String problem = form.problem();
		return problem != null ? problem : shown == null ? "" : null;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Parts.id(getButton(IDialogConstants.OK_ID), "change.ok");
	}
}
