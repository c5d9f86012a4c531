// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetPage;
import org.broadsheet.ui.dataset.DatasetPages;
import org.eclipse.swt.widgets.Composite;

/** The page on which a dataset opens: how far it is, what comes next, what still blocks publishing. */
public final class OverviewPage extends DatasetPage {

	/** The page of an editor. */
	public OverviewPage(DatasetEditor editor) {
		super(editor, DatasetPages.OVERVIEW, Messages.OverviewPage_title);
	}

	@Override
	protected void createContent(Composite parent, DatasetContext context) {
		new OverviewContent(parent, context);
	}
}
