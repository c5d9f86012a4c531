// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for what a portal needs to sign in, and signs in. */
public final class SignInDialog extends Dialog {

	private final PortalSite site;
	private SignInForm form;
	private Label message;

	/** Prepares signing in to a portal. */
	public SignInDialog(Shell parent, PortalSite site) {
		super(parent);
		this.site = site;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.SignInDialog_title, site.label()));
		Widgets.id(shell, "signIn.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).marginWidth = 16;
		Widgets.help(area, site.address().toString());
		form = new SignInForm(area, this::update);
		message = Widgets.message(area, "", "signIn.message");
		try {
			form.show(Portals.get().connector(site));
		} catch (PortalException e) {
			fail(e.getMessage());
		}
		return area;
	}

	@Override
	public void create() {
		super.create();
		form.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.SignInDialog_signIn, true), "signIn.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void update() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(form.isFilled());
		}
	}

	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		Widgets.say(message, Messages.SignInDialog_signingIn, Tone.NEUTRAL);
		var credentials = form.credentials();
		Background.run(getShell(), Messages.SignInDialog_signingIn, monitor -> {
			Portals.get().signIn(site, credentials, monitor);
			return true;
		}, done -> super.okPressed(), this::fail);
	}

	private void fail(String sentence) {
		Widgets.say(message, sentence, Tone.ERROR);
		getShell().layout(true, true);
		getShell().pack();
		update();
	}
}
