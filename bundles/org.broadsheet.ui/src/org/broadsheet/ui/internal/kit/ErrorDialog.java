// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.kit;

import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One clear sentence about what went wrong, with everything else behind Details. */
public final class ErrorDialog extends MessageDialog {

	private static final int DETAILS = IDialogConstants.CLIENT_ID;
	private final Throwable failure;
	private Text details;

	/** Shows the sentence of a failure. */
	public ErrorDialog(Shell parent, Throwable failure) {
		super(parent, Messages.Dialogs_problem, Images.BRAND.image(16), ErrorText.sentence(failure), ERROR, 0, Messages.Dialogs_close);
		this.failure = failure;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DETAILS, Messages.Dialogs_details, false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		details = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		Ui.accessible(details, Messages.Dialogs_details);
		GridDataFactory.fillDefaults().grab(true, true).hint(Ui.UNIT * 70, Ui.UNIT * 25).exclude(true).applyTo(details);
		details.setVisible(false);
		return details;
	}

	@Override
	protected void buttonPressed(int buttonId) {
		if (buttonId == DETAILS) {
			details.setText(ErrorText.details(failure));
			Ui.show(details, !details.getVisible());
			getShell().pack();
		} else {
			super.buttonPressed(buttonId);
		}
	}
}
