// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.kit;

import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows over the window what is being done and how far it is, with a button that cancels it. What is over soon shows nothing. */
public final class ProgressDialog extends ProgressMonitorDialog {

	/** Milliseconds after which somebody who waits wants to know for what. */
	private static final int SOON = 400;

	private final String name;

	/** A dialog for work with a name. */
	public ProgressDialog(Shell parent, String name) {
		super(parent);
		this.name = name;
		setOpenOnRun(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(name);
		shell.setImage(Images.BRAND.image(16));
		shell.setData("org.broadsheet.id", "progress.dialog");
	}

	@Override
	protected void aboutToRun() {
		super.aboutToRun();
		Shell shell = getShell();
		Display display = shell.getDisplay();
		display.timerExec(SOON, () -> {
			if (!shell.isDisposed()) {
				open();
			}
		});
	}

	@Override
	protected Image getImage() {
		return Images.BRAND.image(32);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		// as high as the bar of the system: what is left over is painted in another colour in the dark
		((GridData) progressIndicator.getLayoutData()).heightHint = SWT.DEFAULT;
		return area;
	}

	@Override
	protected void createCancelButton(Composite parent) {
		super.createCancelButton(parent);
		cancel.setText(Messages.Dialogs_cancel);
		cancel.setData("org.broadsheet.id", "progress.cancel");
	}
}
