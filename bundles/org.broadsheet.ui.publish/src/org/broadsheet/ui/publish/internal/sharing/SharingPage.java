// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.sharing;

import java.util.EnumSet;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.datasets.DatasetPageContribution;
import org.broadsheet.ui.publish.internal.sharing.SharingDialog.Part;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Component;

/** The page of the dataset editor with viewers and collaborators. */
@Component
public final class SharingPage implements DatasetPageContribution {

	@Override
	public String id() {
		return "org.broadsheet.ui.publish.sharing";
	}

	@Override
	public String title() {
		return Messages.SharingPage_title;
	}

	@Override
	public Control create(Composite parent, OpenDataset dataset) {
		return new SharingPanel(parent, dataset, EnumSet.allOf(Part.class)).control();
	}
}
