// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import org.broadsheet.ui.dataset.SessionFollower;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Everything that was found in the data of the dataset in front. */
public final class IssuesView extends ViewPart {

	private IssueTree tree;
	private SessionFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		tree = new IssueTree(parent);
		follower = new SessionFollower(getViewSite(), tree::show);
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
