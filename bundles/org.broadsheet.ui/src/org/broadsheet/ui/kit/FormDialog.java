// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import org.broadsheet.ui.internal.kit.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog that asks one question: fields, a line that says what is wrong with them, and a button with the verb. */
public abstract class FormDialog extends Dialog {

	private final String title;
	private final String verb;
	private Composite problemRow;
	private Label problem;
	private boolean touched;

	/** A dialog with a title and the verb of its button. */
	protected FormDialog(Shell parent, String title, String verb) {
		super(parent);
		this.title = title;
		this.verb = verb;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Puts the fields on the dialog. */
	protected abstract void fill(Composite body);

	/** What keeps the button from being pressed, {@code null} when nothing does; an empty text disables the button without a word. */
	protected String problem() {
		return null;
	}

	/** Width in points; the height follows from the content. */
	protected int width() {
		return Ui.UNIT * 60;
	}

	/** To be called whenever a field changes. */
	protected final void validate() {
		touched = true;
		check();
	}

	/** Gives the button another verb, such as one that says how much will be done. */
	protected final void verb(String next) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null && !button.getText().equals(next)) {
			button.setText(next);
			setButtonLayoutData(button);
			button.requestLayout();
		}
	}

	/** Says what is wrong, as when the portal refuses. */
	protected final void refuse(String sentence) {
		problem.setText(Ui.escape(sentence));
		Ui.show(problemRow, !sentence.isEmpty());
		refit();
	}

	/** Gives the dialog the height its content needs. */
	protected final void refit() {
		Shell shell = getShell();
		Point size = shell.getSize();
		Point wanted = shell.computeSize(size.x, SWT.DEFAULT);
		shell.layout(true, true);
		if (wanted.y > size.y) {
			shell.setSize(size.x, wanted.y);
		}
	}

	private void check() {
		String found = problem();
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(found == null);
			refuse(found == null || !touched ? "" : found);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setImage(Images.BRAND.image(16));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).spacing(Ui.UNIT, Ui.UNIT * 3 / 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(width(), SWT.DEFAULT).applyTo(body);
		fill(body);
		problemRow = Ui.row(body, 2);
		Ui.icon(problemRow, Images.ERROR, 16);
		problem = Ui.toned(problemRow, "", Tone.ERROR);
		Ui.show(problemRow, false);
		applyDialogFont(body);
		return body;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		// buttons end where the fields do
		if (bar instanceof Composite buttons && buttons.getLayout() instanceof GridLayout grid) {
			grid.marginWidth = Ui.UNIT * 2;
		}
		return bar;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, verb, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialogs_cancel, false);
		check();
	}
}
