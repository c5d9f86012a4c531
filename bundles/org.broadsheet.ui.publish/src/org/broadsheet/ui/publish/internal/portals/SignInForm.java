// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.portals;

import java.util.HashMap;
import java.util.Map;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalConnector.SignInField;
import org.broadsheet.ui.publish.internal.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The fields a connector asks for to sign in. */
final class SignInForm {

	private final Composite area;
	private final Runnable changed;
	private final Map<String, Text> fields = new HashMap<>();

	SignInForm(Composite parent, Runnable changed) {
		this.changed = changed;
		area = Widgets.wide(Widgets.area(parent, 2));
	}

	void show(PortalConnector connector) {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		fields.clear();
		for (SignInField field : connector.signInFields()) {
			Text text = Widgets.field(area, field.label() + ":", field.secret() ? SWT.PASSWORD : SWT.NONE, "signIn." + field.key());
			text.setToolTipText(field.help());
			text.addModifyListener(event -> changed.run());
			fields.put(field.key(), text);
			if (!field.help().isEmpty()) {
				Widgets.help(area, field.help());
			}
		}
		area.getParent().layout(true, true);
	}

	/** Lets typing begin in the first field. */
	void setFocus() {
		area.setFocus();
	}

	boolean isFilled() {
		return !fields.isEmpty() && fields.values().stream().noneMatch(text -> text.getText().isBlank());
	}

	Credentials credentials() {
		return new Credentials(fields.get("user").getText().strip(), fields.get("secret").getText());
	}
}
