// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.kit.Badge;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Title, badge and the button that publishes. */
final class Head {

	private final DatasetContext context;
	private final NameField name;
	private final Badge badge;
	private final Button publish;
	private final Label reason;

	Head(Composite parent, DatasetContext context) {
		this.context = context;
		Composite row = Ui.row(parent, 3);
		name = new NameField(row, context);
		badge = Parts.id(new Badge(row), "overview.badge");
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(badge);
		publish = Parts.id(Ui.button(row, Messages.Head_publish, () -> context.navigation().command(DatasetEditors.PUBLISH_COMMAND)), "overview.publish");
		publish.setImage(Images.PUBLISH.image());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(publish);
		reason = Parts.id(Ui.toned(row, "", Tone.NEUTRAL), "overview.publish.reason");
		reason.setAlignment(SWT.RIGHT);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(reason);
	}

	void update() {
		OpenDataset dataset = context.dataset();
		name.update(dataset.model().getName());
		BadgeState state = BadgeState.of(dataset.model().getPublication(), dataset.changesSincePublishing());
		badge.set(state.text(), state.tone(), state.icon());
		badge.setData("org.broadsheet.text", state.text());
		PublishGate gate = PublishGate.of(context.checks().checked(), context.navigation().hasCommand(DatasetEditors.PUBLISH_COMMAND));
		publish.setEnabled(gate.open());
		// a disabled button shows no tooltip of its own everywhere, its surroundings do
		publish.setToolTipText(gate.detail().isEmpty() ? null : gate.detail());
		publish.getParent().setToolTipText(gate.detail().isEmpty() ? null : gate.detail());
		reason.setText(Ui.escape(gate.reason()));
		reason.setToolTipText(gate.detail().isEmpty() ? null : gate.detail());
		Ui.show(reason, !gate.reason().isEmpty());
	}
}
