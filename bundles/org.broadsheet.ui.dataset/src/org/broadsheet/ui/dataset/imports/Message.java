// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line with an icon and a sentence that changes its tone; no line when there is nothing to say. */
final class Message {

	private final Composite row;
	private final Label icon;
	private final Label text;

	Message(Composite parent, String id) {
		row = Ui.span(Ui.row(parent, 2), 2);
		icon = Ui.icon(row, Tone.NEUTRAL.icon(), 16);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).exclude(true).applyTo(icon);
		text = Parts.id(Ui.toned(row, "", Tone.NEUTRAL), id);
		Ui.show(row, false);
	}

	void say(Tone tone, String sentence) {
		icon.setImage(tone.icon().image());
		Ui.show(icon, tone != Tone.NEUTRAL);
		Ui.say(text, tone, sentence);
		Ui.show(row, true);
		row.getParent().layout(true, true);
	}

	void clear() {
		Ui.show(row, false);
		row.getParent().layout(true, true);
	}
}
