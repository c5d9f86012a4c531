// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.ui.datasets.DatasetPageContribution;
import org.eclipse.swt.widgets.Composite;

/** A page that another plug-in adds. */
final class ContributedPage extends DatasetPage {

	private final DatasetPageContribution contribution;

	ContributedPage(DatasetEditor editor, DatasetPageContribution contribution) {
		super(editor, contribution.id(), contribution.title());
		this.contribution = contribution;
	}

	@Override
	protected void createContent(Composite parent, DatasetContext context) {
		contribution.create(parent, context.dataset());
	}
}
