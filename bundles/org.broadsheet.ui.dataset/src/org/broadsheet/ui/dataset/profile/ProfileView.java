// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.profile;

import java.util.Optional;

import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetPages;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.SessionFollower;
import org.broadsheet.ui.dataset.data.DataPage;
import org.broadsheet.ui.dataset.data.RowFilter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What the cells of the column one is at are like. */
public final class ProfileView extends ViewPart {

	private ProfileBoard board;
	private SessionFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		board = new ProfileBoard(parent, this::filter);
		follower = new SessionFollower(getViewSite(), this::show);
	}

	private void show(Optional<DatasetSession> session) {
		board.show(session);
	}

	private void filter(String columnId, String text) {
		if (getSite().getPage().getActiveEditor() instanceof DatasetEditor editor && editor.setActivePage(DatasetPages.DATA) instanceof DataPage page && page.view() != null) {
			page.view().filter(new RowFilter.Value(columnId, text));
		}
	}

	@Override
	public void setFocus() {
		board.setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
