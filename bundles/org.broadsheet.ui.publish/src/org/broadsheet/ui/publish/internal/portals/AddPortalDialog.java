// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import java.net.URI;
import java.util.Optional;

import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.publish.internal.Background;
import org.broadsheet.ui.publish.internal.Portals;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Adds a portal: its address first, then what it asks for to sign in. */
final class AddPortalDialog extends Dialog {

	private Text address;
	private Text label;
	private SignInForm form;
	private Label message;
	private PortalConnector connector;
	private URI recognized;

	AddPortalDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AddPortalDialog_title);
		Widgets.id(shell, "addPortal.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).marginWidth = 16;
		Composite fields = Widgets.wide(Widgets.area(area, 2));
		address = Widgets.field(fields, Messages.AddPortalDialog_address, SWT.NONE, "addPortal.address");
		address.setMessage("https://data.example.gov");
		label = Widgets.field(fields, Messages.AddPortalDialog_label, SWT.NONE, "addPortal.label");
		address.addModifyListener(event -> update());
		form = new SignInForm(area, this::update);
		message = Widgets.message(area, Messages.AddPortalDialog_help, "addPortal.message");
		return area;
	}

	@Override
	public void create() {
		super.create();
		address.setFocus();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.AddPortalDialog_next, true), "addPortal.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private Optional<URI> wanted() {
		String text = address.getText().strip().replaceAll("/+$", "");
		try {
			URI uri = URI.create(text.contains("://") ? text : "https://" + text);
			return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private boolean isRecognized() {
		return connector != null && wanted().filter(uri -> uri.equals(recognized)).isPresent();
	}

	private void update() {
		Button next = getButton(IDialogConstants.OK_ID);
		if (next != null) {
			next.setText(isRecognized() ? Messages.AddPortalDialog_signIn : Messages.AddPortalDialog_next);
			next.setEnabled(isRecognized() ? form.isFilled() : wanted().isPresent());
			next.requestLayout();
		}
	}

	@Override
	protected void okPressed() {
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		if (isRecognized()) {
			add();
		} else {
			recognize(wanted().orElseThrow());
		}
	}

	private void recognize(URI uri) {
		say(NLS.bind(Messages.AddPortalDialog_looking, uri.getHost()), Tone.NEUTRAL);
		Background.run(getShell(), Messages.AddPortalDialog_title, monitor -> Portals.get().recognize(uri, monitor), found -> {
			connector = found;
			recognized = uri;
			if (label.getText().isBlank()) {
				label.setText(uri.getHost());
			}
			form.show(found);
			say(NLS.bind(Messages.AddPortalDialog_found, found.label()), Tone.OK);
			form.setFocus();
		}, sentence -> say(sentence, Tone.ERROR));
	}

	private void add() {
		String name = label.getText().isBlank() ? recognized.getHost() : label.getText().strip();
		var credentials = form.credentials();
		say(Messages.SignInDialog_signingIn, Tone.NEUTRAL);
		Background.run(getShell(), Messages.AddPortalDialog_title, monitor -> Portals.get().add(name, recognized, connector.id(), credentials, monitor), site -> super.okPressed(),
				sentence -> say(sentence, Tone.ERROR));
	}

	private void say(String sentence, Tone tone) {
		Widgets.say(message, sentence, tone);
		getShell().layout(true, true);
		getShell().pack();
		update();
	}
}
