// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import java.util.Optional;

import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.SessionFollower;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What was done to the dataset in front, in words; any line can be gone back or forward to. */
public final class HistoryView extends ViewPart {

	private HistoryList list;
	private SessionFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		list = new HistoryList(parent);
		follower = new SessionFollower(getViewSite(), this::show);
	}

	private void show(Optional<DatasetSession> session) {
		list.show(session);
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
